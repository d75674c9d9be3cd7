using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Tijdpad.Web.Access;
using Tijdpad.Web.Http;
using Tijdpad.Web.Shared;
using Tijdpad.Web.SiteWide;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.PublicPages;

/// <summary>
/// The page that everybody may see, as a page, inside another site, and as a feed; and where the secretary puts it on and off.
/// It sets no cookie and is the same for everybody, so that it is made once for each revision and day.
/// </summary>
internal static class PublicRoutes
{
    private const string Html = "text/html; charset=utf-8";

    /// <summary>Any site may show it in a frame; it holds no form and runs nothing.</summary>
    private const string FramePolicy =
        "default-src 'none'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors *";

    public static IServiceCollection AddPublicPages(this IServiceCollection services) =>
        services.AddSingleton<PublicChanges>().AddScoped<PublicViews>().AddScoped<PublicForms>();

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(SiteRoutes.Public("{project}"), ShowAsync).Needs(Right.Public);
        routes.MapGet(SiteRoutes.PublicEmbed("{project}"), EmbedAsync).Needs(Right.Public);
        routes.MapGet(SiteRoutes.PublicAtom("{project}"), AtomAsync).Needs(Right.Public);
        routes.MapGet(Routes.PublicSettings("{project}"), SettingsAsync).Needs(Right.ManageProject);
        routes
            .MapPost(Routes.PublicSettings("{project}"), SwitchAsync)
            .Needs(Right.ManageProject, ConfirmedAct.SetPublic);
    }

    private static Task<IResult> ShowAsync(
        string project,
        HttpContext context,
        PublicForms texts
    ) => texts.AnswerAsync(context, project, Html, "pagina", texts.PageAsync);

    private static Task<IResult> EmbedAsync(string project, HttpContext context, PublicForms texts)
    {
        context.Response.Headers.ContentSecurityPolicy = FramePolicy;
        return texts.AnswerAsync(context, project, Html, "inbedden", texts.EmbedAsync);
    }

    private static Task<IResult> AtomAsync(
        string project,
        HttpContext context,
        PublicForms texts
    ) =>
        texts.AnswerAsync(
            context,
            project,
            "application/atom+xml; charset=utf-8",
            PublicForms.Feed,
            texts.AtomAsync
        );

    private static async Task<IResult> SettingsAsync(
        [AsParameters] ProjectVisit visit,
        PublicViews views
    )
    {
        if (await visit.HeadAsync() is not { } head)
            return ErrorPage.NotFound();
        return Page.Of(
            new PublicSettingsPage
            {
                Head = head,
                IsOn = await views.NumberAsync(visit.Project, visit.Stop) is not null,
                View = await views.OfAsync(head, null, visit.Stop),
            }
        );
    }

    private static async Task<IResult> SwitchAsync(
        HttpContext context,
        string project,
        [FromForm] string? openbaar,
        TijdpadDb db,
        WriteGate gate
    )
    {
        var stop = context.RequestAborted;
        context.Report(openbaar == "ja" ? "+" : "-");
        using var turn = await gate.EnterAsync(stop);
        await db
            .Projects.Where(stored => stored.Id == project)
            .ExecuteUpdateAsync(
                set => set.SetProperty(stored => stored.IsPublic, openbaar == "ja"),
                stop
            );
        return Done.At(
            Routes.PublicSettings(project),
            Said(openbaar == "ja")
                .OrBack(
                    Routes.PublicSettings(project),
                    ("openbaar", openbaar == "ja" ? "nee" : "ja")
                )
        );
    }

    private static News Said(bool isPublic) =>
        isPublic
            ? new News("De openbare pagina staat nu aan.")
            : new News("De openbare pagina staat nu uit.");
}
