using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Tijdpad.Overviews;
using Tijdpad.Web.Access;
using Tijdpad.Web.Gate;
using Tijdpad.Web.Http;
using Tijdpad.Web.SiteWide;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.ChaseList;

/// <summary>The chase list: what each municipality still has to tell, and the personal links with which they can.</summary>
internal static class ChaseListPages
{
    private static readonly int[] DaysOpen = [7, 30, 90];

    public static void Map(IEndpointRouteBuilder routes)
    {
        const string path = "/p/{project}/opvraaglijst";
        routes.MapGet(path, ShowAsync).Needs(Right.ReadPlan);
        routes.MapPost($"{path}/link", MakeLinkAsync).Needs(Right.ManageProject);
        routes.MapPost($"{path}/link/weg", RevokeAsync).Needs(Right.ManageProject);
    }

    private static Task<IResult> ShowAsync(
        string project,
        HttpContext context,
        ChaseListView view
    ) => view.PageAsync(context, project, null);

    private static async Task<IResult> MakeLinkAsync(
        string project,
        HttpContext context,
        [FromForm] string? gemeente,
        [FromForm] int? dagen,
        ProjectStore projects,
        SecretLinks links,
        ChaseListView view
    )
    {
        var stop = context.RequestAborted;
        if (await projects.HeadAsync(project, stop) is not { } head)
            return ErrorPage.NotFound();
        if (!MunicipalDates.Of(head.Plan).Municipalities.Contains(gemeente ?? ""))
            return ErrorPage.OldForm();
        foreach (var old in await view.LinksAsync(project, stop))
            if (old.Scope == gemeente)
                await links.RevokeAsync(project, old.Id, LinkKind.MunicipalDates, stop);
        var days = DaysOpen.Contains(dagen ?? 0) ? dagen!.Value : 30;
        var address = await links.MakeAsync(
            "/opgave",
            new(
                project,
                LinkKind.MunicipalDates,
                gemeente!,
                gemeente!,
                context.Actor().AccountId,
                TimeSpan.FromDays(days)
            ),
            stop
        );
        return await view.PageAsync(context, project, new(gemeente!, address, days));
    }

    private static async Task<IResult> RevokeAsync(
        string project,
        HttpContext context,
        [FromForm] string? id,
        SecretLinks links
    )
    {
        await links.RevokeAsync(project, id ?? "", LinkKind.MunicipalDates, context.RequestAborted);
        return Results.LocalRedirect($"/p/{project}/opvraaglijst");
    }
}

/// <summary>A personal link that was just made; it is shown this once.</summary>
public sealed record NewPersonalLink(string Municipality, string Address, int Days);

/// <summary>Puts the page of the chase list together.</summary>
internal sealed class ChaseListView(
    ProjectStore projects,
    Answering answers,
    TijdpadDb db,
    Today today,
    TimeProvider clock
)
{
    public async Task<IResult> PageAsync(HttpContext context, string project, NewPersonalLink? link)
    {
        var stop = context.RequestAborted;
        if (await projects.HeadAsync(project, stop) is not { } head)
            return ErrorPage.NotFound();
        var dates = MunicipalDates.Of(head.Plan);
        return Page.Of<ChaseListPage>(
            new
            {
                Head = head,
                dates.Municipalities,
                Missing = dates.Missing(head.Plan, today.Day),
                Links = await LinksAsync(project, stop),
                Given = await answers.OfAsync(project, null, stop),
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
