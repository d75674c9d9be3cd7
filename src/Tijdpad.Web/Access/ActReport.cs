namespace Tijdpad.Web.Access;

/// <summary>What a handler adds to the line that the log will have of its act.</summary>
internal sealed record ActReport(string Detail, bool IsDone = true)
{
    public static string Of(HttpContext context) => context.Features.Get<ActReport>()?.Detail ?? "";

    public static bool IsDoneIn(HttpContext context) =>
        context.Features.Get<ActReport>()?.IsDone ?? true;
}

/// <summary>How handlers tell the log more than the address says.</summary>
internal static class ActReports
{
    /// <summary>To whom or what the act happened, without secrets and titles of projects.</summary>
    public static void Report(this HttpContext context, string detail) =>
        context.Features.Set(new ActReport(detail));

    /// <summary>Nothing was done: something was asked first.</summary>
    public static void ReportNothing(this HttpContext context) =>
        context.Features.Set(new ActReport("", IsDone: false));
}
