using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Tijdpad.Plans;
using Tijdpad.Web.Access;
using Tijdpad.Web.Gate;
using Tijdpad.Web.Http;
using Tijdpad.Web.Shared;
using Tijdpad.Web.SiteWide;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.Feeds;

/// <summary>Calendars that other programs subscribe to: fetching one by its secret address, making and revoking them.</summary>
internal static class FeedPages
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(SiteRoutes.Feed("{secret}"), FetchAsync).Needs(Right.BySecretLink);
        routes.MapGet(SiteRoutes.PublicFeed("{project}"), FetchPublicAsync).Needs(Right.Public);
        routes.MapGet(Routes.Feeds("{project}"), ShowAsync).Needs(Right.TakePart);
        routes
            .MapPost(Routes.Feeds("{project}"), MakeAsync)
            .Needs(Right.TakePart, ConfirmedAct.MakeFeed);
        routes
            .MapPost(Routes.RevokeFeed("{project}"), RevokeAsync)
            .Needs(Right.TakePart, ConfirmedAct.RevokeFeed);
    }

    private static async Task<IResult> FetchAsync(
        string secret,
        HttpContext context,
        SecretFeeds feeds,
        Limits limits,
        FeedFiles texts
    )
    {
        var stop = context.RequestAborted;
        if (await feeds.OpenAsync(secret, stop) is not { } feed)
            return await feeds.RefuseAsync(context);
        if (!await limits.TakeAsync(Limit.Feed, feed.LinkId, stop))
            return ErrorPage.Of(StatusCodes.Status429TooManyRequests);
        context.Response.Headers.CacheControl = "private, no-cache";
        return await AnswerAsync(context, texts, feed.Head, CalendarAudience.Members, feed.Scope);
    }

    private static async Task<IResult> FetchPublicAsync(
        string project,
        HttpContext context,
        ProjectStore projects,
        TijdpadDb db,
        FeedFiles texts
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
        FeedFiles texts,
        OpenRevision head,
        CalendarAudience audience,
        FeedScope scope
    )
    {
        context.Response.Headers.ContentDisposition = "attachment; filename=agenda.ics";
        context.Response.Headers.ContentSecurityPolicy = "sandbox; default-src 'none'";
        var key = texts.KeyOf(head, audience, scope);
        return KeptAnswer.IsKnown(context.Request, key)
            ? KeptAnswer.NotModified(context, key)
            : (await texts.OfAsync(head, audience, scope, context.RequestAborted)).Answer(
                context,
                FeedFiles.MediaType
            );
    }

    private static Task<IResult> ShowAsync([AsParameters] ProjectVisit visit, FeedsView view) =>
        view.PageAsync(visit, null);

    private static async Task<IResult> MakeAsync(
        [AsParameters] ProjectVisit visit,
        [FromForm] string? bereik,
        [FromForm] string? naam,
        SecretLinks links,
        FeedsView view
    )
    {
        var actor = visit.Context.Actor();
        if (await visit.HeadAsync() is not { } head)
            return ErrorPage.NotFound();
        var scope = bereik == "mij" ? FeedScope.Account(actor.AccountId) : FeedScope.Read(bereik);
        if (scope is null || !Exists(scope, actor, head.Plan))
            return ErrorPage.OldForm();
        if (scope.Kind is not FeedKind.Account && !visit.May(Right.ManageProject))
            return ErrorPage.Forbidden();
        var label = TypedLine.Of(naam);
        var address = await links.MakeAsync(
            SiteRoutes.FeedDoor,
            new(
                visit.Project,
                LinkKind.Feed,
                scope.ToString(),
                label,
                actor.AccountId,
                OpenFor: null
            ),
            visit.Stop
        );
        visit.Context.Say(new News("Het adres is gemaakt. Het staat hier één keer."));
        return await view.PageAsync(visit, new($"{address}.ics", scope));
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
        [AsParameters] ProjectVisit visit,
        [FromForm] string? id,
        SecretLinks links,
        FeedsView view
    )
    {
        var back = $"{Routes.Feeds(visit.Project)}#adressen";
        var open = await view.LinksAsync(visit);
        var isRevoked =
            open.Any(link => link.Id == id)
            && await links.RevokeAsync(visit.Project, id!, LinkKind.Feed, visit.Stop);
        if (isRevoked)
            return Done.At(back, new News("Het adres werkt niet meer."));
        visit.Context.ReportNothing();
        return Done.At(back, News.Nothing);
    }
}

/// <summary>A calendar that was just made; its address is shown this once.</summary>
public sealed record NewFeed(string Address, FeedScope Scope)
{
    /// <summary>With which most calendar programs offer to subscribe.</summary>
    public string Webcal => "webcal" + Address[Address.IndexOf("://", StringComparison.Ordinal)..];
}
