using Tijdpad.Web.Access;
using Tijdpad.Web.Http;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.Accounts;

/// <summary>Puts the page together on which somebody confirms who they are.</summary>
internal sealed class StepUpView(WaysIn ways, HeldForm held, RepeatedEvents log)
{
    /// <param name="problem">What was wrong with what they gave, null when they gave nothing yet.</param>
    public async Task<IResult> PageAsync(
        HttpContext context,
        CarriedForm carried,
        FormProblem? problem,
        int status = StatusCodes.Status422UnprocessableEntity
    )
    {
        if (problem is not null)
            await log.TellAsync(LogEvent.Of(context, LogKind.NotConfirmed, ""));
        if (problem is not null)
            context.Refuse([problem], "Nog niet bevestigd");
        var (mine, act) = (await ways.OfAsync(context.Actor()), await ActAsync(context));
        return Page.Of(
            new StepUpPage
            {
                Carried = carried,
                Act = act,
                IsHeld = mine.HasLogin && carried.To.Length > 0 && held.Keep(context, carried, act),
                Ways = mine,
            },
            problem is null ? StatusCodes.Status200OK : status
        );
    }

    /// <summary>The act that waits; only for its name on the page.</summary>
    private static async Task<ConfirmedAct?> ActAsync(HttpContext context)
    {
        var named = context.Request.HasFormContentType
            ? (await context.Request.ReadFormAsync(context.RequestAborted))[CarriedForm.ActName]
            : default;
        var name = named.Count > 0 ? $"{named}" : $"{context.Request.Query["daad"]}";
        return Enum.TryParse<ConfirmedAct>(name, out var act) && Enum.IsDefined(act) ? act : null;
    }
}
