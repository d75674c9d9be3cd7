using Tijdpad.Plans;

namespace Tijdpad.Documents.Writing.Calendar;

/// <summary>
/// A calendar that others subscribe to. What happened to each of its events follows from the chain of revisions,
/// one revision at a time; an event that is gone from the plan is cancelled, not silently left out.
/// </summary>
public static class CalendarFeed
{
    /// <summary>The entries of a calendar after one more revision: new, changed, cancelled and unchanged ones.</summary>
    /// <param name="before">The entries after the revision before; empty for the first.</param>
    /// <param name="plan">The plan of the revision.</param>
    /// <param name="at">When the revision was made.</param>
    public static ValueList<FeedEntry> After(
        IReadOnlyCollection<FeedEntry> before,
        Plan plan,
        DateTimeOffset at
    )
    {
        var gone = before.ToDictionary(entry => entry.Event.Id, StringComparer.Ordinal);
        var entries = new List<FeedEntry>();
        foreach (var item in new EventMaker(plan).Events())
            entries.Add(
                gone.Remove(item.Id, out var known)
                    ? known.Becoming(item, at)
                    : new(item, 0, at, item.IsCancelled ? at : null)
            );
        foreach (var entry in before.Where(entry => gone.ContainsKey(entry.Event.Id)))
            entries.Add(entry.Becoming(entry.Event.Cancel(), at));
        return entries.ToValueList();
    }

    /// <summary>The iCalendar file.</summary>
    /// <param name="calendarId">The same for every calendar of a project, so that an event is the same in all.</param>
    /// <param name="title">What the calendar is called.</param>
    /// <param name="entries">What is in it.</param>
    public static string Write(string calendarId, string title, IEnumerable<FeedEntry> entries)
    {
        var lines = new CalendarLines(calendarId);
        lines.Begin(title, "Wat nog geen datum heeft, staat niet in deze agenda.");
        lines.RefreshEveryHour();
        foreach (var entry in entries)
            lines.Event(entry);
        return lines.End();
    }
}
