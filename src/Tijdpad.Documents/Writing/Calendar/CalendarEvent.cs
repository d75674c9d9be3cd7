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
internal sealed record CalendarEvent(
    string Id,
    DateOnly First,
    DateOnly Last,
    string Summary,
    string Description,
    string Category,
    string Status,
    bool IsTransparent
);
