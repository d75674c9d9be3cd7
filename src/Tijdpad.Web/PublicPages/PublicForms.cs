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
        var key = $"openbaar {form} {project} {number} {today.Day:yyyyMMdd} {texts.Code}";
        if (KeptAnswer.IsKnown(context.Request, key))
            return KeptAnswer.NotModified(context, key);
        if (kept.Find(key) is not { } text)
        {
            if (await projects.AtAsync(project, number, stop) is not { } head)
                return ErrorPage.NotFound();
            text = kept.Keep(key, await make(await views.OfAsync(head, stop)));
        }
        return text.Answer(context, mediaType);
    }

    public Task<string> PageAsync(PublicView view) => pages.OfAsync(new PublicPage { View = view });

    public Task<string> EmbedAsync(PublicView view) => pages.OfAsync(new EmbedPage { View = view });

    public Task<string> AtomAsync(PublicView view) =>
        Task.FromResult(
            AtomFeed.Of(view, $"{settings.Address}{SiteRoutes.Public(view.ProjectId)}")
        );
}
