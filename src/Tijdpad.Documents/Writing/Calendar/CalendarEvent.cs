namespace Tijdpad.Documents.Writing.Calendar;

/// <summary>An event of whole days.</summary>
/// <param name="Id">Stays the same from revision to revision.</param>
/// <param name="First">Its first day.</param>
/// <param name="Last">Its last day, included.</param>
/// <param name="Summary">What it is, with the words of an uncertain date before it.</param>
/// <param name="Description">What else the plan says.</param>
/// <param name="Category">Its phase; "" when it is in none.</param>
/// <param name="Status">CONFIRMED, TENTATIVE or CANCELLED.</param>
/// <param name="IsTransparent">It leaves its days free.</param>
/// <param name="Source">The row that it comes from; no part of what a calendar shows.</param>
public sealed record CalendarEvent(
    string Id,
    DateOnly First,
    DateOnly Last,
    string Summary,
    string Description,
    string Category,
    string Status,
    bool IsTransparent,
    EventSource Source
)
{
    private const string Cancelled = "CANCELLED";
    private const string Lapsed = "Vervallen: ";

    public bool IsCancelled => Status == Cancelled;

    /// <summary>Is the event the same but for whose it is, so that calendars need not be told of it?</summary>
    public bool LooksLike(CalendarEvent other) => this == other with { Source = Source };

    /// <summary>The event as calendars are told that it will not take place.</summary>
    internal CalendarEvent Cancel() =>
        this with
        {
            Status = Cancelled,
            Summary = IsCancelled ? Summary : LapsedSummary(Summary),
        };

    internal static string LapsedSummary(string title) => Lapsed + title;
}

/// <summary>The row that an event comes from, with the bodies and municipalities by which calendars choose it.</summary>
/// <param name="ActivityId">The row.</param>
/// <param name="Municipality">Where it takes place; null when it is the row itself.</param>
/// <param name="Bodies">The names of the bodies of the row.</param>
/// <param name="Municipalities">Those that the row is about; empty when it is about all.</param>
public sealed record EventSource(
    string ActivityId,
    string? Municipality,
    ValueList<string> Bodies,
    ValueList<string> Municipalities
)
{
    public bool IsOf(string municipality) =>
        (Municipality is null || Municipality == municipality)
        && (Municipalities.IsEmpty || Municipalities.Contains(municipality));
}
