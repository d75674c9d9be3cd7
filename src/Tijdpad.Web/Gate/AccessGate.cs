using Microsoft.AspNetCore.Antiforgery;
using Microsoft.EntityFrameworkCore;
using Tijdpad.Web.Access;
using Tijdpad.Web.Configuration;
using Tijdpad.Web.Http;
using Tijdpad.Web.SiteWide;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.Gate;

/// <summary>
/// Stands before every endpoint: who are you, may you do this, and did the form come from a page of ours.
/// An endpoint that does not say what it asks does not work at all. To who takes no part in a project it does not exist.
/// </summary>
internal sealed class AccessGate(
    RequestDelegate next,
    PlaceCounts places,
    Settings settings,
    TimeProvider clock
)
{
    public async Task InvokeAsync(
        HttpContext context,
        TijdpadDb db,
        IAntiforgery antiforgery,
        Limits limits
    )
    {
        // no page, or an answer of routing itself: not by this method, not in this form
        if (context.GetEndpoint() is not RouteEndpoint endpoint)
        {
            await next(context);
            return;
        }
        var needs =
            endpoint.Metadata.GetMetadata<NeedsRight>()
            ?? throw new InvalidOperationException(
                $"{endpoint.DisplayName} does not say which right it needs."
            );
        var actor = context.User.Actor();
        if (actor is not null)
        {
            context.Features.Set(actor);
            GateLog.Watch(context, endpoint, needs);
        }
        if (needs.Right is Right.BySecretLink)
            HideSecret(context.Response.Headers);
        if (await RefusalAsync(context, db, needs, actor) is { } refusal)
        {
            await refusal.ExecuteAsync(context);
            return;
        }
        if (
            !IsSafe(context.Request.Method)
            // a browser sends no key along by itself, so no other site can make it
            && context.Features.Get<KeyCall>() is null
            && endpoint.Metadata.GetMetadata<IAntiforgeryMetadata>()
                is not { RequiresValidation: false }
            && !await antiforgery.IsRequestValidAsync(context)
        )
        {
            await ErrorPage.ExpiredForm().ExecuteAsync(context);
            return;
        }
        if (
            endpoint.Metadata.GetMetadata<Limit>() is { } limit
            && !await MayOnceMoreAsync(limit, limits, context, actor)
        )
        {
            await ErrorPage.Of(StatusCodes.Status429TooManyRequests).ExecuteAsync(context);
            return;
        }
        await next(context);
    }

    /// <summary>An account is counted in the database, whoever is not signed in by where they come from.</summary>
    private async Task<bool> MayOnceMoreAsync(
        Limit limit,
        Limits limits,
        HttpContext context,
        Actor? actor
    ) =>
        actor is null
            ? places.Take(limit, Places.Of(context))
            : await limits.TakeAsync(limit, actor.AccountId, context.RequestAborted);

    /// <summary>
    /// The address of such a page, or the page itself, is a key: it goes to no other site and no search engine. That
    /// nothing stores it, every answer says already.
    /// </summary>
    private static void HideSecret(IHeaderDictionary headers)
    {
        headers["Referrer-Policy"] = "no-referrer";
        headers["X-Robots-Tag"] = "noindex";
    }

    private async Task<IResult?> RefusalAsync(
        HttpContext context,
        TijdpadDb db,
        NeedsRight needs,
        Actor? actor
    )
    {
        if (needs.Right is Right.Public or Right.BySecretLink)
            return null;
        if (actor is null && await IsVisitorAsync(context, db, needs.Right))
            return null;
        if (actor is null)
            return await ToSignInAsync(context);
        if (needs.Right is Right.ManageSite && !actor.MayManageSite)
            return ErrorPage.Forbidden();
        if (needs.Right is not (Right.SignedIn or Right.ManageSite))
        {
            var access = await AccessOfAsync(db, context, actor);
            context.Features.Set(access);
            if (access.Roles.IsEmpty)
                return await IsVisitorAsync(context, db, needs.Right) ? null : ErrorPage.NotFound();
            if (!access.May(needs.Right))
                return ErrorPage.Forbidden();
        }
        return needs.Act is { } act && clock.GetUtcNow() - actor.SteppedUpAt > AccessPolicy.FreshFor
            ? ToConfirm(context, act)
            : null;
    }

    /// <summary>Whether this asks for no more than everybody may in a sample project; if so, they are its visitor.</summary>
    private async Task<bool> IsVisitorAsync(HttpContext context, TijdpadDb db, Right right)
    {
        if (
            !settings.Sample
            || !AccessPolicy.AllowsVisitor(right)
            || !IsSafe(context.Request.Method)
            || context.GetRouteValue("project") is not string project
            || !await db.Projects.AnyAsync(
                stored => stored.Id == project && stored.IsSample,
                context.RequestAborted
            )
        )
            return false;
        context.Features.Set(ProjectAccess.OfVisitor(project));
        return true;
    }

    /// <summary>A form that was being filled in when the session ended is not lost on the way.</summary>
    private static async Task<IResult> ToSignInAsync(HttpContext context)
    {
        if (ErrorPage.IsForPrograms(context.Request))
            return ErrorPage.Unknown();
        if (!context.Request.HasFormContentType || !OwnPages.Sent(context.Request))
            return Results.LocalRedirect(SignInAddress(context));
        await context.Request.ReadFormAsync(context.RequestAborted);
        return CarriedForm.Again(context) is { To.Length: > 0, Fields.IsEmpty: false }
            ? ErrorPage.SignedOut(SignInAddress(context))
            : Results.LocalRedirect(SignInAddress(context));
    }

    private static async Task<ProjectAccess> AccessOfAsync(
        TijdpadDb db,
        HttpContext context,
        Actor actor
    )
    {
        var project =
            context.GetRouteValue("project") as string
            ?? throw new InvalidOperationException("The route has no project.");
        if (context.Features.Get<KeyCall>() is { } key && key.ProjectId != project)
            return new(project, []);
        var roles = await db
            .Memberships.AsNoTracking()
            .Where(member => member.ProjectId == project && member.AccountId == actor.AccountId)
            .Select(member => new { member.Role, member.Municipality })
            .ToListAsync(context.RequestAborted);
        return new(
            project,
            roles.Select(member => (member.Role, member.Municipality)).ToValueList()
        );
    }

    /// <summary>To where they confirm, by the same method: what was typed goes along.</summary>
    private static IResult ToConfirm(HttpContext context, ConfirmedAct act)
    {
        var to = Uri.EscapeDataString(context.Request.Path + context.Request.QueryString);
        return Results.LocalRedirect(
            $"{SiteRoutes.StepUp}?daad={act}&naar={to}&terug={Back(context)}",
            permanent: false,
            preserveMethod: true
        );
    }

    private static string SignInAddress(HttpContext context) =>
        $"{SiteRoutes.SignIn}?terug={Back(context)}";

    /// <summary>Where to go on afterwards: this page, or for a form the page it stood on.</summary>
    private static string Back(HttpContext context)
    {
        var request = context.Request;
        if (IsSafe(request.Method))
            return Uri.EscapeDataString(request.Path + request.QueryString);
        return Uri.EscapeDataString(OwnPages.Before(request));
    }

    private static bool IsSafe(string method) =>
        HttpMethods.IsGet(method) || HttpMethods.IsHead(method);
}
