using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Tijdpad.Web.Access;
using Tijdpad.Web.Gate;
using Tijdpad.Web.Http;
using Tijdpad.Web.Shared;
using Tijdpad.Web.SiteWide;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.Api;

/// <summary>One's own keys for programs: each opens one project, with the rights that one has there oneself.</summary>
internal static class ApiKeyPages
{
    private static readonly TimeSpan OpenFor = TimeSpan.FromDays(365);

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Routes.ApiKeys("{project}"), ShowAsync).Needs(Right.TakePart);
        routes
            .MapPost(Routes.ApiKeys("{project}"), MakeAsync)
            .Needs(Right.TakePart, ConfirmedAct.MakeKey);
        routes
            .MapPost(Routes.RevokeApiKey("{project}"), RevokeAsync)
            .Needs(Right.TakePart, ConfirmedAct.RevokeKey);
    }

    private static Task<IResult> ShowAsync([AsParameters] ProjectVisit visit, TijdpadDb db) =>
        PageAsync(visit, db, null);

    private static async Task<IResult> MakeAsync(
        [AsParameters] ProjectVisit visit,
        [FromForm] string? naam,
        SecretLinks links,
        TijdpadDb db
    )
    {
        var account = visit.Context.Actor().AccountId;
        var key = await links.MakeSecretAsync(
            new(visit.Project, LinkKind.ApiKey, account, TypedLine.Of(naam), account, OpenFor),
            visit.Stop
        );
        visit.Context.Say(new News("De sleutel is gemaakt. Hij staat hier één keer."));
        return await PageAsync(visit, db, key);
    }

    private static async Task<IResult> RevokeAsync(
        [AsParameters] ProjectVisit visit,
        [FromForm] string? id,
        SecretLinks links,
        TijdpadDb db
    )
    {
        var back = $"{Routes.ApiKeys(visit.Project)}#sleutels";
        var key = (await KeysAsync(visit, db)).FirstOrDefault(key => key.Id == id);
        if (
            key is not null
            && await links.RevokeAsync(visit.Project, key.Id, LinkKind.ApiKey, visit.Stop)
        )
            return Done.At(back, new News("De sleutel “{0}” werkt niet meer.", key.Label));
        visit.Context.ReportNothing();
        return Done.At(back, News.Nothing);
    }

    private static async Task<IResult> PageAsync(ProjectVisit visit, TijdpadDb db, string? made) =>
        await visit.HeadAsync() is { } head
            ? Page.Of(
                new ApiKeysPage
                {
                    Head = head,
                    Keys = await KeysAsync(visit, db),
                    Made = made,
                }
            )
            : ErrorPage.NotFound();

    /// <summary>The keys of who calls that have not been withdrawn or run out.</summary>
    private static async Task<ValueList<AccessLink>> KeysAsync(ProjectVisit visit, TijdpadDb db)
    {
        var (project, account) = (visit.Project, visit.Context.Actor().AccountId);
        var keys = await db
            .AccessLinks.AsNoTracking()
            .Where(link =>
                link.ProjectId == project
                && link.Kind == LinkKind.ApiKey
                && link.Scope == account
                && link.RevokedAt == null
            )
            .OrderBy(link => link.CreatedAt)
            .ToListAsync(visit.Stop);
        return keys.ToValueList();
    }
}
