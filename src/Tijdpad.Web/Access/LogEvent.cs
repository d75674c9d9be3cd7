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
        Kind is LogKind.Act or LogKind.Joined ? LogBookName.Acts : LogBookName.Traffic;

    /// <summary>What happens in a request, to whoever is signed in.</summary>
    public static LogEvent Of(HttpContext context, LogKind kind, string detail)
    {
        var actor = context.User.Actor();
        return new(
            kind,
            actor?.AccountId ?? "",
            actor?.Name ?? "",
            context.GetRouteValue("project") as string ?? "",
            detail,
            Places.Shortened(context)
        );
    }
}
