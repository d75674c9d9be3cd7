using Microsoft.AspNetCore.WebUtilities;
using Tijdpad.Web.Http;

namespace Tijdpad.Web.SiteWide;

/// <summary>The answers for when something cannot be given: a page for people, a problem (RFC 9457) for programs.</summary>
public static class ErrorPage
{
    public static IResult NotFound() =>
        new Answer(
            StatusCodes.Status404NotFound,
            "Deze pagina is er niet",
            "Misschien is het adres niet goed overgenomen, of hebt u geen toegang tot dit project."
        );

    public static IResult Forbidden() =>
        new Answer(
            StatusCodes.Status403Forbidden,
            "Dit mag u hier niet",
            "Vraag de projectsecretaris om de rol die hierbij hoort."
        );

    /// <summary>It does not come from a page of ours that is still good; who sees what it holds may send it once more.</summary>
    public static IResult ExpiredForm() =>
        new Answer(
            StatusCodes.Status400BadRequest,
            "Dit formulier is verlopen",
            "Er is nog niets bewaard. De pagina stond te lang open, of u hebt intussen opnieuw ingelogd."
        )
        {
            MaySendAgain = true,
        };

    /// <summary>It speaks of what is no longer there: sending it once more would not help.</summary>
    public static IResult OldForm() =>
        new Answer(
            StatusCodes.Status400BadRequest,
            "Dit formulier is verlopen",
            "Er is niets bewaard: de pagina past niet meer bij wat er nu staat. Open haar opnieuw en neem over wat u had ingevuld."
        );

    /// <summary>For programs that did not say who they are; people go to the page where they sign in.</summary>
    public static IResult Unknown() =>
        new Answer(
            StatusCodes.Status401Unauthorized,
            "Wie u bent, is niet bekend",
            "Stuur een geldige sleutel mee: Authorization: Bearer …"
        );

    /// <summary>The session ended while somebody was typing.</summary>
    /// <param name="signIn">Where they sign in.</param>
    public static IResult SignedOut(string signIn) =>
        new Answer(
            StatusCodes.Status401Unauthorized,
            "U bent uitgelogd",
            "Er is nog niets bewaard. Log in, en verstuur het formulier daarna hier opnieuw; wat u typte, staat er nog."
        )
        {
            MaySendAgain = true,
            SignIn = signIn,
        };

    public static IResult Because(int status, string title, string help) =>
        new Answer(status, title, help);

    /// <summary>Not now, but after so many seconds it is worth trying again.</summary>
    public static IResult TryAgain(string title, string help, int seconds) =>
        new Answer(StatusCodes.Status503ServiceUnavailable, title, help) { Seconds = seconds };

    /// <summary>Something went wrong with us.</summary>
    /// <param name="reference">By which it stands in the log.</param>
    public static IResult Failed(string reference) =>
        new Answer(StatusCodes.Status500InternalServerError, FailedTitle, FailedHelp)
        {
            Reference = reference,
        };

    private const string FailedTitle = "Dit ging mis bij ons";

    private const string FailedHelp =
        "Probeer het opnieuw. Blijft het zo, meld het dan bij de beheerder.";

    /// <summary>Every failing answer without a text of its own gets one.</summary>
    public static IResult Of(int status) =>
        status switch
        {
            StatusCodes.Status404NotFound => NotFound(),
            StatusCodes.Status403Forbidden => Forbidden(),
            StatusCodes.Status405MethodNotAllowed => new Answer(
                status,
                "Zo werkt dit adres niet",
                "Ga naar de beginpagina en zoek van daaruit verder."
            ),
            StatusCodes.Status413PayloadTooLarge => new Answer(
                status,
                "Dit is te groot",
                "Een bestand mag ten hoogste 20 MB zijn."
            ),
            StatusCodes.Status429TooManyRequests => new Answer(
                status,
                "Even geduld",
                "Er kwamen te veel verzoeken achter elkaar. Probeer het over een minuut opnieuw."
            ),
            StatusCodes.Status503ServiceUnavailable or StatusCodes.Status507InsufficientStorage =>
                new Answer(
                    status,
                    "Bewaren lukt nu niet",
                    "De server kan op dit moment niets opslaan. Lezen kan wel. Probeer het over enkele minuten opnieuw; er is niets half bewaard."
                ),
            >= 500 => new Answer(status, FailedTitle, FailedHelp),
            _ => new Answer(
                status,
                "Dit verzoek is niet begrepen",
                "Ga terug en probeer het opnieuw."
            ),
        };

    private sealed class Answer(int status, string title, string help)
        : IResult,
            IStatusCodeHttpResult
    {
        /// <summary>After how long to try again; null where that makes no difference.</summary>
        public int? Seconds { get; init; } =
            status switch
            {
                StatusCodes.Status429TooManyRequests => 60,
                StatusCodes.Status503ServiceUnavailable => 10,
                _ => null,
            };

        /// <summary>Whether the same form may go well when it is sent once more.</summary>
        public bool MaySendAgain { get; init; } =
            status is StatusCodes.Status429TooManyRequests or >= 500;

        /// <summary>Where to sign in first; null when that is not needed.</summary>
        public string? SignIn { get; init; }

        /// <summary>By which it stands in the log; null when it does not.</summary>
        public string? Reference { get; init; }

        public int? StatusCode => status;

        public Task ExecuteAsync(HttpContext httpContext)
        {
            if (Seconds is { } seconds)
                httpContext.Response.Headers.RetryAfter = $"{seconds}";
            var answer = IsForPrograms(httpContext.Request)
                ? (IResult)
                    Results.Problem(
                        title: title,
                        detail: help,
                        statusCode: status,
                        type: $"https://www.rfc-editor.org/rfc/rfc9110#status.{status}"
                    )
                : Page.Of(
                    new ErrorMessagePage
                    {
                        Title = title,
                        Help = help,
                        Status = $"{status} {ReasonPhrases.GetReasonPhrase(status)}",
                        Carried = CarriedForm.Again(httpContext),
                        MaySendAgain = MaySendAgain,
                        Reference = Reference,
                        SignIn = SignIn,
                    },
                    status
                );
            return answer.ExecuteAsync(httpContext);
        }
    }

    internal static bool IsForPrograms(HttpRequest request) =>
        request.Path.StartsWithSegments(SiteRoutes.Api, StringComparison.Ordinal);
}
