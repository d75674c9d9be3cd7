using System.Globalization;
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
            .Needs(Right.ManageProject, ConfirmedAct.MakeAnswerLink);
        routes
            .MapPost(Routes.RevokeAnswerLink("{project}"), RevokeAsync)
            .Needs(Right.ManageProject, ConfirmedAct.RevokeAnswerLink);
    }

    private static Task<IResult> ShowAsync([AsParameters] ProjectVisit visit, ChaseListView view) =>
        view.PageAsync(visit, null);

    private static async Task<IResult> MakeLinkAsync(
        [AsParameters] ProjectVisit visit,
        [FromForm] string? gemeente,
        [FromForm] string? dagen,
        SecretLinks links,
        ChaseListView view
    )
    {
        if (await visit.HeadAsync() is not { } head)
            return ErrorPage.NotFound();
        if (!MunicipalDates.Of(head.Plan).Municipalities.Contains(gemeente ?? ""))
            return ErrorPage.OldForm();
        if (DaysOf(dagen) is not { } days)
        {
            visit.Context.Refuse("dagen", "Kies hoe lang de link werkt.", "Nog geen link gemaakt");
            return await view.PageAsync(visit, null);
        }
        foreach (var old in await view.LinksAsync(visit.Project, visit.Stop))
            if (old.Scope == gemeente)
                await links.RevokeAsync(visit.Project, old.Id, LinkKind.MunicipalDates, visit.Stop);
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
        visit.Context.Say(
            new News("De link voor {0} is gemaakt. Hij staat hier één keer.", gemeente!)
        );
        return await view.PageAsync(visit, new(gemeente!, address, days));
    }

    /// <summary>A month, unless it is said otherwise; null for what cannot be chosen.</summary>
    private static int? DaysOf(string? chosen) =>
        string.IsNullOrEmpty(chosen) ? 30
        : int.TryParse(chosen, NumberStyles.None, CultureInfo.InvariantCulture, out var days)
        && DaysOpen.Contains(days)
            ? days
        : null;

    private static async Task<IResult> RevokeAsync(
        [AsParameters] ProjectVisit visit,
        [FromForm] string? id,
        SecretLinks links,
        ChaseListView view
    )
    {
        var link = (await view.LinksAsync(visit.Project, visit.Stop)).FirstOrDefault(link =>
            link.Id == id
        );
        if (
            link is not null
            && await links.RevokeAsync(visit.Project, link.Id, LinkKind.MunicipalDates, visit.Stop)
        )
            return Done.At(
                $"{Routes.ChaseList(visit.Project)}#{AnchorOf(link.Scope)}",
                new News("De link voor {0} werkt niet meer.", link.Scope)
            );
        visit.Context.ReportNothing();
        return Done.At(Routes.ChaseList(visit.Project), News.Nothing);
    }

    /// <summary>Where a municipality stands on the page.</summary>
    internal static string AnchorOf(string municipality) => municipality.Replace(' ', '-');
}
