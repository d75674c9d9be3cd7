using Tijdpad.Web.Storage;

namespace Tijdpad.Web.Access;

/// <summary>What is to be written in the log.</summary>
/// <param name="AccountId">"" when nobody is signed in.</param>
/// <param name="ProjectId">"" when it is about no project.</param>
/// <param name="Place">Shortened.</param>
internal sealed record LogEvent(
    LogKind Kind,
    string AccountId,
    string AccountName,
    string ProjectId,
    string Detail,
    string Place
)
{
    public LogBookName Book =>
        Kind is LogKind.Act or LogKind.Joined or LogKind.Renamed
            ? LogBookName.Acts
            : LogBookName.Traffic;

    /// <summary>No id of a project is longer.</summary>
    private const int LongestProject = 60;

    /// <summary>What happens in a request, to whoever is signed in.</summary>
    public static LogEvent Of(HttpContext context, LogKind kind, string detail)
    {
        var actor = context.User.Actor();
        return new(
            kind,
            actor?.AccountId ?? "",
            actor?.Name ?? "",
            ProjectOf(context),
            detail,
            Places.Shortened(context)
        );
    }

    /// <summary>The project in the address; "" for what cannot be the id of one, as anybody can type an address.</summary>
    private static string ProjectOf(HttpContext context) =>
        context.GetRouteValue("project") is string { Length: <= LongestProject } project
        && project.All(sign => char.IsAsciiLetterOrDigit(sign) || sign == '-')
            ? project
            : "";
}
