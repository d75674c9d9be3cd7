using Tijdpad.Web.Access;
using Tijdpad.Web.Gate;
using Tijdpad.Web.Http;
using Tijdpad.Web.SiteWide;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.ChaseList;

/// <summary>Giving the dates of one municipality: by a personal link without an account, or as its clerk.</summary>
internal static class AnswerPages
{
    private const string CookieName = "__Host-opgave";

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes
            .MapGet(
                SiteRoutes.Secret(SiteRoutes.AnswerByLink, "{secret}"),
                (string secret, HttpContext context, SecretLinks links) =>
                    links.OpenAsync(
                        context,
                        secret,
                        LinkKind.MunicipalDates,
                        CookieName,
                        SiteRoutes.AnswerByLink
                    )
            )
            .Needs(Right.BySecretLink);
        routes.MapGet(SiteRoutes.AnswerByLink, ShowByLinkAsync).Needs(Right.BySecretLink);
        routes.MapPost(SiteRoutes.AnswerByLink, KeepByLinkAsync).Needs(Right.BySecretLink);
        routes.MapPost(SiteRoutes.AnswerMeetingsByLink, TellByLinkAsync).Needs(Right.BySecretLink);
        routes
            .MapPost(Routes.AnswerMeetings("{project}", "{gemeente}"), TellAsync)
            .Needs(Right.EditDates);
        routes.MapGet(Routes.Answer("{project}", "{gemeente}"), ShowAsync).Needs(Right.EditDates);
        routes.MapPost(Routes.Answer("{project}", "{gemeente}"), KeepAsync).Needs(Right.EditDates);
    }

    private static async Task<IResult> ShowByLinkAsync(
        HttpContext context,
        SecretLinks links,
        AnswerDesk desk
    ) =>
        await LinkAsync(context, links) is { } link
            ? await desk.ShowAsync(context, DoorOf(link))
            : await links.RefuseAsync(context);

    private static async Task<IResult> KeepByLinkAsync(
        HttpContext context,
        SecretLinks links,
        Limits limits,
        AnswerDesk desk
    )
    {
        if (await LinkAsync(context, links) is not { } link)
            return await links.RefuseAsync(context);
        return await limits.TakeAsync(Limit.Answers, link.Id, context.RequestAborted)
            ? await desk.KeepAsync(context, DoorOf(link))
            : ErrorPage.Of(StatusCodes.Status429TooManyRequests);
    }

    private static async Task<IResult> TellByLinkAsync(
        HttpContext context,
        SecretLinks links,
        Limits limits,
        AnswerMeetings meetings
    )
    {
        if (await LinkAsync(context, links) is not { } link)
            return await links.RefuseAsync(context);
        return await limits.TakeAsync(Limit.Answers, link.Id, context.RequestAborted)
            ? await meetings.KeepAsync(context, DoorOf(link))
            : ErrorPage.Of(StatusCodes.Status429TooManyRequests);
    }

    private static Task<IResult> TellAsync(
        HttpContext context,
        string gemeente,
        AnswerMeetings meetings
    ) =>
        context.Access().MayEditDatesOf(gemeente)
            ? meetings.KeepAsync(context, DoorOf(context, gemeente))
            : Task.FromResult(ErrorPage.Forbidden());

    private static Task<IResult> ShowAsync(HttpContext context, string gemeente, AnswerDesk desk) =>
        context.Access().MayEditDatesOf(gemeente)
            ? desk.ShowAsync(context, DoorOf(context, gemeente))
            : Task.FromResult(ErrorPage.Forbidden());

    private static Task<IResult> KeepAsync(HttpContext context, string gemeente, AnswerDesk desk) =>
        context.Access().MayEditDatesOf(gemeente)
            ? desk.KeepAsync(context, DoorOf(context, gemeente))
            : Task.FromResult(ErrorPage.Forbidden());

    private static Task<AccessLink?> LinkAsync(HttpContext context, SecretLinks links) =>
        links.FindAsync(
            context.Request.Cookies[CookieName],
            LinkKind.MunicipalDates,
            context.RequestAborted
        );

    private static AnswerDoor DoorOf(AccessLink link) =>
        new(link.ProjectId, link.Scope, new(link.Id, ""))
        {
            Path = SiteRoutes.AnswerByLink,
            MeetingsPath = SiteRoutes.AnswerMeetingsByLink,
        };

    private static AnswerDoor DoorOf(HttpContext context, string municipality)
    {
        var (actor, project) = (context.Actor(), context.Access().ProjectId);
        return new(project, municipality, actor.Author)
        {
            Path = Routes.Answer(project, municipality),
            MeetingsPath = Routes.AnswerMeetings(project, municipality),
        };
    }
}
