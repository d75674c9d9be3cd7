using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Tijdpad.Plans;
using Tijdpad.Web.Access;
using Tijdpad.Web.Gate;
using Tijdpad.Web.Http;
using Tijdpad.Web.SiteWide;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.Feeds;

/// <summary>Calendars that other programs subscribe to: fetching one by its secret address, making and revoking them.</summary>
internal static class FeedPages
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/agenda/{secret}.ics", FetchAsync).Needs(Right.BySecretLink);
        routes.MapGet("/openbaar/{project}/agenda.ics", FetchPublicAsync).Needs(Right.Public);
        const string path = "/p/{project}/agenda";
        routes.MapGet(path, ShowAsync).Needs(Right.ReadPlan);
        routes.MapPost(path, MakeAsync).Needs(Right.ReadPlan);
        routes.MapPost($"{path}/weg", RevokeAsync).Needs(Right.ReadPlan);
    }

    private static async Task<IResult> FetchAsync(
        string secret,
        HttpContext context,
        SecretLinks links,
        Limits limits,
        ProjectStore projects,
        TijdpadDb db,
        FeedTexts texts
    )
    {
        var stop = context.RequestAborted;
        if (
            await links.FindAsync(secret, LinkKind.Feed, stop) is not { } link
            || FeedScope.Read(link.Scope) is not { } scope
            || !await MayStillSeeAsync(link, scope, db, stop)
            || await projects.HeadAsync(link.ProjectId, stop) is not { } head
        )
            return await links.RefuseAsync(context);
        if (!await limits.TakeAsync(Limit.Feed, link.Id, stop))
            return ErrorPage.Of(StatusCodes.Status429TooManyRequests);
        context.Response.Headers.CacheControl = "private, no-cache";
        return await AnswerAsync(context, texts, head, CalendarAudience.Members, scope);
    }

    private static async Task<IResult> FetchPublicAsync(
        string project,
        HttpContext context,
        ProjectStore projects,
        TijdpadDb db,
        FeedTexts texts
    )
    {
        var stop = context.RequestAborted;
        if (
            !await db.Projects.AnyAsync(stored => stored.Id == project && stored.IsPublic, stop)
            || await projects.HeadAsync(project, stop) is not { } head
        )
            return ErrorPage.NotFound();
        context.Response.Headers.CacheControl = "public, max-age=60";
        return await AnswerAsync(
            context,
            texts,
            head,
            CalendarAudience.Everybody,
            FeedScope.Project
        );
    }

    private static async Task<IResult> AnswerAsync(
        HttpContext context,
        FeedTexts texts,
        OpenRevision head,
        CalendarAudience audience,
        FeedScope scope
    )
    {
        context.Response.Headers.ContentDisposition = "attachment; filename=agenda.ics";
        context.Response.Headers.ContentSecurityPolicy = "sandbox; default-src 'none'";
        var key = texts.KeyOf(head, audience, scope);
        return SentText.IsKnown(context.Request, key)
            ? SentText.NotModified(context, key)
            : (await texts.OfAsync(head, audience, scope, context.RequestAborted)).Answer(
                context,
                FeedTexts.MediaType
            );
    }

    /// <summary>A personal calendar ends when its owner takes no part any more.</summary>
    private static async Task<bool> MayStillSeeAsync(
        AccessLink link,
        FeedScope scope,
        TijdpadDb db,
        CancellationToken stop
    )
    {
        if (scope.Kind is not FeedKind.Account)
            return true;
        var roles = await db
            .Memberships.AsNoTracking()
            .Where(member => member.ProjectId == link.ProjectId && member.AccountId == scope.Of)
            .Select(member => new { member.Role, member.Municipality })
            .ToListAsync(stop);
        return AccessPolicy.Allows(
            Right.ReadPlan,
            roles.Select(member => (member.Role, member.Municipality)).ToValueList()
        );
    }

    private static Task<IResult> ShowAsync(string project, HttpContext context, FeedsView view) =>
        view.PageAsync(context, project, null);

    private static async Task<IResult> MakeAsync(
        string project,
        HttpContext context,
        [FromForm] string? bereik,
        [FromForm] string? naam,
        ProjectStore projects,
        SecretLinks links,
        FeedsView view
    )
    {
        var (actor, stop) = (context.Actor(), context.RequestAborted);
        if (await projects.HeadAsync(project, stop) is not { } head)
            return ErrorPage.NotFound();
        var scope = bereik == "mij" ? FeedScope.Account(actor.AccountId) : FeedScope.Read(bereik);
        if (scope is null || !Exists(scope, actor, head.Plan))
            return ErrorPage.OldForm();
        if (scope.Kind is not FeedKind.Account && !context.Access().May(Right.ManageProject))
            return ErrorPage.Forbidden();
        var label = TypedLine.Of(naam);
        var address = await links.MakeAsync(
            "/agenda",
            new(project, LinkKind.Feed, scope.ToString(), label, actor.AccountId, OpenFor: null),
            stop
        );
        return await view.PageAsync(context, project, new($"{address}.ics", scope));
    }

    /// <summary>Only for oneself, or for what occurs in the plan.</summary>
    private static bool Exists(FeedScope scope, Actor actor, Plan plan)
    {
        var choices = PlanChoices.Of(plan);
        return scope.Kind switch
        {
            FeedKind.Account => scope.Of == actor.AccountId,
            FeedKind.Body => choices.Bodies.Contains(scope.Of),
            FeedKind.Municipality => choices.Municipalities.Contains(scope.Of),
            _ => true,
        };
    }

    private static async Task<IResult> RevokeAsync(
        string project,
        HttpContext context,
        [FromForm] string? id,
        SecretLinks links,
        FeedsView view
    )
    {
        var stop = context.RequestAborted;
        var open = await view.LinksAsync(context, project, stop);
        if (open.Any(link => link.Id == id))
            await links.RevokeAsync(project, id!, LinkKind.Feed, stop);
        return Results.LocalRedirect($"/p/{project}/agenda");
    }
}

/// <summary>A calendar that was just made; its address is shown this once.</summary>
public sealed record NewFeed(string Address, FeedScope Scope)
{
    /// <summary>With which most calendar programs offer to subscribe.</summary>
    public string Webcal => "webcal" + Address[Address.IndexOf("://", StringComparison.Ordinal)..];
}

/// <summary>Puts the page with the calendars together.</summary>
internal sealed class FeedsView(ProjectStore projects, TijdpadDb db)
{
    public async Task<IResult> PageAsync(HttpContext context, string project, NewFeed? made)
    {
        var stop = context.RequestAborted;
        if (await projects.HeadAsync(project, stop) is not { } head)
            return ErrorPage.NotFound();
        return Page.Of<FeedsPage>(
            new
            {
                Head = head,
                Links = await LinksAsync(context, project, stop),
                Choices = PlanChoices.Of(head.Plan),
                Made = made,
            }
        );
    }

    /// <summary>The calendars that somebody may revoke: their own, and of the project when they manage it.</summary>
    public async Task<ValueList<AccessLink>> LinksAsync(
        HttpContext context,
        string project,
        CancellationToken stop
    )
    {
        var mine = FeedScope.Account(context.Actor().AccountId).ToString();
        var isManager = context.Access().May(Right.ManageProject);
        var links = await db
            .AccessLinks.AsNoTracking()
            .Where(link =>
                link.ProjectId == project
                && link.Kind == LinkKind.Feed
                && link.RevokedAt == null
                && (link.Scope == mine || (isManager && !link.Scope.StartsWith("account:")))
            )
            .OrderBy(link => link.CreatedAt)
            .ToListAsync(stop);
        return links.ToValueList();
    }
}
