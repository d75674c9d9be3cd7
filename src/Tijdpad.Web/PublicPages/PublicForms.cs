using Tijdpad.Web.Configuration;
using Tijdpad.Web.Http;
using Tijdpad.Web.SiteWide;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.PublicPages;

/// <summary>The public page in its forms, as text that is made once and then kept.</summary>
internal sealed class PublicForms(
    PublicViews views,
    ProjectStore projects,
    RenderedPage pages,
    KeptAnswers kept,
    Settings settings,
    Today today,
    Texts texts
)
{
    /// <summary>The form that programs read.</summary>
    public const string Feed = "atom";

    /// <param name="form">Which form it is; part of what the text is kept under.</param>
    /// <param name="make">Makes the text.</param>
    public async Task<IResult> AnswerAsync(
        HttpContext context,
        string project,
        string mediaType,
        string form,
        Func<PublicView, Task<string>> make
    )
    {
        var stop = context.RequestAborted;
        if (await views.NumberAsync(project, stop) is not { } number)
            return ErrorPage.NotFound();
        context.Response.Headers.CacheControl = "public, max-age=60";
        var part = context.Request.Query["deel"].ToString();
        var key = $"openbaar {form} {project} {number} {today.Day:yyyyMMdd} {texts.Code}";
        var hasParts = part.Length > 0;
        if (!hasParts && KeptAnswer.IsKnown(context.Request, key))
            return KeptAnswer.NotModified(context, key);
        if (!hasParts && kept.Find(key) is { } known)
            return known.Answer(context, mediaType);
        if (await projects.AtAsync(project, number, stop) is not { } head)
            return ErrorPage.NotFound();
        var view = await views.OfAsync(head, part, stop);
        var isWhole = view.Changes.Value is not null;
        if (!isWhole)
        {
            context.Response.Headers.CacheControl = "no-store";
            context.Response.Headers.RetryAfter = "30";
            // a page says that something is missing; a feed reader would take it that nothing changed
            if (form == Feed)
                return ErrorPage.Of(StatusCodes.Status503ServiceUnavailable);
        }
        var text = await make(view);
        // what is not whole yet, and a further part of a long plan, is made anew
        return isWhole && !hasParts
            ? kept.Keep(key, text).Answer(context, mediaType)
            : Results.Text(text, mediaType);
    }

    public Task<string> PageAsync(PublicView view) => pages.OfAsync(new PublicPage { View = view });

    public Task<string> EmbedAsync(PublicView view) => pages.OfAsync(new EmbedPage { View = view });

    public Task<string> AtomAsync(PublicView view) =>
        Task.FromResult(
            AtomFeed.Of(view, $"{settings.Address}{SiteRoutes.Public(view.ProjectId)}")
        );
}
