namespace Tijdpad.Documents.Writing.Calendar;

/// <summary>An event of a calendar that others subscribe to, with what happened to it.</summary>
/// <param name="Event">What the calendar shows of it now.</param>
/// <param name="Sequence">How many times that changed.</param>
/// <param name="Modified">When it last changed.</param>
/// <param name="CancelledAt">Since when it will not take place, or is gone from the plan; null when it stands.</param>
public sealed record FeedEntry(
    CalendarEvent Event,
    int Sequence,
    DateTimeOffset Modified,
    DateTimeOffset? CancelledAt
)
{
    /// <summary>
    /// Whether it is still shown. What is cancelled stays for a year and the rest of that month: long enough for every
    /// calendar to hear of it.
    /// </summary>
    public bool IsShownAt(DateTimeOffset now) =>
        CancelledAt is not { } cancelled
        || cancelled >= new DateTimeOffset(now.Year - 1, now.Month, 1, 0, 0, 0, now.Offset);

    internal FeedEntry Becoming(CalendarEvent next, DateTimeOffset at)
    {
        DateTimeOffset? cancelled = next.IsCancelled ? CancelledAt ?? at : null;
        return next.LooksLike(Event)
            ? this with
            {
                Event = next,
                CancelledAt = cancelled,
            }
            : new(next, Sequence + 1, at, cancelled);
    }
}
