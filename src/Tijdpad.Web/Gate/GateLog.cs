using Tijdpad.Web.Access;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.Gate;

/// <summary>
/// What the gate tells the log: every act of the list that was done, every file of a plan, everybody who was refused. It is
/// written when the answer is known and before it is sent; a new route is in it by what it asks.
/// </summary>
internal static class GateLog
{
    /// <summary>Tells what becomes of a request of somebody who is signed in.</summary>
    public static void Watch(HttpContext context, RouteEndpoint endpoint, NeedsRight needs) =>
        context.Response.OnStarting(() => TellAsync(context, endpoint, needs));

    private static Task TellAsync(HttpContext context, RouteEndpoint endpoint, NeedsRight needs)
    {
        var route = $"{context.Request.Method} {endpoint.RoutePattern.RawText}";
        if (IsRefused(context))
            return Repeated(context).TellAsync(LogEvent.Of(context, LogKind.Refused, route));
        if (context.Response.StatusCode >= StatusCodes.Status400BadRequest)
            return Task.CompletedTask;
        if (endpoint.Metadata.GetMetadata<Limit>() == Limit.Export)
            return Repeated(context).TellAsync(LogEvent.Of(context, LogKind.Exported, route));
        return needs.Act is { } act && IsDone(context)
            ? context
                .RequestServices.GetRequiredService<AccessLog>()
                .WriteAsync(
                    LogEvent.Of(context, LogKind.Act, $"{act} {ActReport.Of(context)}".TrimEnd())
                )
            : Task.CompletedTask;
    }

    /// <summary>403, or the 404 with which a project hides from who takes no part in it.</summary>
    private static bool IsRefused(HttpContext context) =>
        context.Response.StatusCode == StatusCodes.Status403Forbidden
        || (
            context.Response.StatusCode == StatusCodes.Status404NotFound
            && context.Features.Get<ProjectAccess>() is { Roles.IsEmpty: true, IsVisitor: false }
        );

    private static bool IsDone(HttpContext context) =>
        ActReport.IsDoneIn(context)
        // sent on to confirm first
        && context.Response.StatusCode != StatusCodes.Status307TemporaryRedirect;

    private static RepeatedEvents Repeated(HttpContext context) =>
        context.RequestServices.GetRequiredService<RepeatedEvents>();
}
