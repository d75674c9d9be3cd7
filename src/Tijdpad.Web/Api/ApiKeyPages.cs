using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Tijdpad.Web.Access;
using Tijdpad.Web.Gate;
using Tijdpad.Web.Http;
using Tijdpad.Web.SiteWide;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.Api;

/// <summary>One's own keys for programs: each opens one project, with the rights that one has there oneself.</summary>
internal static class ApiKeyPages
{
    private const string Path = "/p/{project}/api-sleutels";

    private static readonly TimeSpan OpenFor = TimeSpan.FromDays(365);

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Path, ShowAsync).Needs(Right.ReadPlan);
        routes.MapPost(Path, MakeAsync).NeedsFreshly(Right.ReadPlan);
        routes.MapPost($"{Path}/weg", RevokeAsync).Needs(Right.ReadPlan);
    }

    private static Task<IResult> ShowAsync(
        string project,
        HttpContext context,
        ProjectStore projects,
        TijdpadDb db
    ) => PageAsync(project, context, projects, db, null);

    private static async Task<IResult> MakeAsync(
        string project,
        HttpContext context,
        [FromForm] string? naam,
        ProjectStore projects,
        SecretLinks links,
        TijdpadDb db
    )
    {
        var account = context.Actor().AccountId;
        var key = await links.MakeSecretAsync(
            new(project, LinkKind.ApiKey, account, TypedLine.Of(naam), account, OpenFor),
            context.RequestAborted
        );
        return await PageAsync(project, context, projects, db, key);
    }

    private static async Task<IResult> RevokeAsync(
        string project,
        HttpContext context,
        [FromForm] string? id,
        SecretLinks links,
        TijdpadDb db
    )
    {
        var stop = context.RequestAborted;
        if ((await KeysAsync(project, context, db)).Any(key => key.Id == id))
            await links.RevokeAsync(project, id!, LinkKind.ApiKey, stop);
        return Results.LocalRedirect($"/p/{project}/api-sleutels");
    }

    private static async Task<IResult> PageAsync(
        string project,
        HttpContext context,
        ProjectStore projects,
        TijdpadDb db,
        string? made
    ) =>
        await projects.HeadAsync(project, context.RequestAborted) is { } head
            ? Page.Of<ApiKeysPage>(
                new
                {
                    Head = head,
                    Keys = await KeysAsync(project, context, db),
                    Made = made,
                }
            )
            : ErrorPage.NotFound();

    /// <summary>One's own, that work.</summary>
    private static async Task<ValueList<AccessLink>> KeysAsync(
        string project,
        HttpContext context,
        TijdpadDb db
    )
    {
        var account = context.Actor().AccountId;
        var keys = await db
            .AccessLinks.AsNoTracking()
            .Where(link =>
                link.ProjectId == project
                && link.Kind == LinkKind.ApiKey
                && link.Scope == account
                && link.RevokedAt == null
            )
            .OrderBy(link => link.CreatedAt)
            .ToListAsync(context.RequestAborted);
        return keys.ToValueList();
    }
}
