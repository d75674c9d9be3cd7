using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Tijdpad.Overviews;
using Tijdpad.Web.Access;
using Tijdpad.Web.Gate;
using Tijdpad.Web.Http;
using Tijdpad.Web.Shared;
using Tijdpad.Web.SiteWide;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.ChaseList;

/// <summary>The chase list: what each municipality still has to tell, and the personal links with which they can.</summary>
internal static class ChaseListPages
{
    private static readonly int[] DaysOpen = [7, 30, 90];

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Routes.ChaseList("{project}"), ShowAsync).Needs(Right.ReadPlan);
        routes
            .MapPost(Routes.MakeAnswerLink("{project}"), MakeLinkAsync)
            .Needs(Right.ManageProject);
        routes
            .MapPost(Routes.RevokeAnswerLink("{project}"), RevokeAsync)
            .Needs(Right.ManageProject);
    }

    private static Task<IResult> ShowAsync([AsParameters] ProjectVisit visit, ChaseListView view) =>
        view.PageAsync(visit, null);

    private static async Task<IResult> MakeLinkAsync(
        [AsParameters] ProjectVisit visit,
        [FromForm] string? gemeente,
        [FromForm] int? dagen,
        SecretLinks links,
        ChaseListView view
    )
    {
        if (await visit.HeadAsync() is not { } head)
            return ErrorPage.NotFound();
        if (!MunicipalDates.Of(head.Plan).Municipalities.Contains(gemeente ?? ""))
            return ErrorPage.OldForm();
        foreach (var old in await view.LinksAsync(visit.Project, visit.Stop))
            if (old.Scope == gemeente)
                await links.RevokeAsync(visit.Project, old.Id, LinkKind.MunicipalDates, visit.Stop);
        var days = DaysOpen.Contains(dagen ?? 0) ? dagen!.Value : 30;
        var address = await links.MakeAsync(
            SiteRoutes.AnswerByLink,
            new(
                visit.Project,
                LinkKind.MunicipalDates,
                gemeente!,
                gemeente!,
                visit.Context.Actor().AccountId,
                TimeSpan.FromDays(days)
            ),
            visit.Stop
        );
        return await view.PageAsync(visit, new(gemeente!, address, days));
    }

    private static async Task<IResult> RevokeAsync(
        [AsParameters] ProjectVisit visit,
        [FromForm] string? id,
        SecretLinks links
    )
    {
        await links.RevokeAsync(visit.Project, id ?? "", LinkKind.MunicipalDates, visit.Stop);
        return Results.LocalRedirect(Routes.ChaseList(visit.Project));
    }
}

/// <summary>A personal link that was just made; it is shown this once.</summary>
public sealed record NewPersonalLink(string Municipality, string Address, int Days);

/// <summary>Puts the page of the chase list together.</summary>
internal sealed class ChaseListView(Answering answers, TijdpadDb db, TimeProvider clock)
{
    public async Task<IResult> PageAsync(ProjectVisit visit, NewPersonalLink? link)
    {
        if (await visit.HeadAsync() is not { } head)
            return ErrorPage.NotFound();
        var dates = MunicipalDates.Of(head.Plan);
        return Page.Of(
            new ChaseListPage
            {
                Head = head,
                Municipalities = dates.Municipalities,
                Missing = dates.Missing(head.Plan, visit.Today.Day),
                Links = await LinksAsync(visit.Project, visit.Stop),
                Given = await answers.OfAsync(visit.Project, null, visit.Stop),
                Link = link,
            }
        );
    }

    /// <summary>The personal links that work now.</summary>
    public async Task<ValueList<AccessLink>> LinksAsync(string project, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        var links = await db
            .AccessLinks.AsNoTracking()
            .Where(link =>
                link.ProjectId == project
                && link.Kind == LinkKind.MunicipalDates
                && link.RevokedAt == null
            )
            .ToListAsync(stop);
        return links.Where(link => link.IsOpenAt(now)).ToValueList();
    }
}
