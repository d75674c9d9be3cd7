using Tijdpad.Web.Http;
using Tijdpad.Web.Storage;
using Tijdpad.Web.Work;

namespace Tijdpad.Web.Shared;

/// <summary>The answer for when nothing of a page can be shown yet.</summary>
internal static class WaitingPages
{
    /// <summary>202 while it is being worked out; 503 when it is not, and the page says why.</summary>
    /// <param name="what">What is worked out, in Dutch with its article, at the head of a sentence.</param>
    public static IResult WaitFor(
        this ProjectVisit visit,
        OpenRevision head,
        (string Title, ProjectPage Here) page,
        string what,
        WorkNews news
    )
    {
        var isUnderway = news.State is WorkState.Underway;
        visit.Context.Response.Headers.RetryAfter = isUnderway ? "2" : "60";
        return Page.Of(
            new WaitingPage
            {
                Head = head,
                Title = page.Title,
                Here = page.Here,
                What = what,
                News = news,
            },
            isUnderway ? StatusCodes.Status202Accepted : StatusCodes.Status503ServiceUnavailable
        );
    }
}
