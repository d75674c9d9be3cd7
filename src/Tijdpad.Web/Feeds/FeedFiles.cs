using Tijdpad.Documents.Writing.Calendar;
using Tijdpad.Web.Http;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.Feeds;

/// <summary>The iCalendar text of feeds, kept for a while for the programs that ask for it again and again.</summary>
internal sealed class FeedFiles(FeedEntries entries, KeptAnswers cache, TimeProvider clock)
{
    public const string MediaType = "text/calendar; charset=utf-8";

    /// <summary>Under which a calendar is kept: it depends on the revision, on what it holds and, for what is cancelled, on the month.</summary>
    public string KeyOf(OpenRevision head, CalendarAudience audience, FeedScope scope) =>
        $"ics {head.ProjectId} {head.Number} {NameOf(head, audience)} {audience} {scope} {clock.GetUtcNow():yyyyMM}";

    /// <summary>The short name is among those who take part.</summary>
    private static string NameOf(OpenRevision head, CalendarAudience audience) =>
        audience is CalendarAudience.Members ? head.Name : head.Plan.Title;

    public async Task<KeptAnswer> OfAsync(
        OpenRevision head,
        CalendarAudience audience,
        FeedScope scope,
        CancellationToken stop
    )
    {
        var key = KeyOf(head, audience, scope);
        if (cache.Find(key) is { } known)
            return known;
        var now = clock.GetUtcNow();
        var all = await entries.UpToAsync(head, audience, stop);
        return cache.Keep(
            key,
            CalendarFeed.Write(
                head.ProjectId,
                scope.TitleOf(NameOf(head, audience)),
                all.Where(entry => entry.IsShownAt(now) && scope.Holds(entry.Event))
            )
        );
    }
}
