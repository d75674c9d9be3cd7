namespace Tijdpad.Web.Accounts;

/// <summary>What <c>passkeys.js</c> gets: a question for the passkey, or what is wrong in Dutch.</summary>
internal static class PasskeyAnswers
{
    public static IResult Question(string json) => Results.Content(json, "application/json");

    public static IResult Problem(string dutch) =>
        Results.Json(new { problem = dutch }, statusCode: StatusCodes.Status422UnprocessableEntity);
}
