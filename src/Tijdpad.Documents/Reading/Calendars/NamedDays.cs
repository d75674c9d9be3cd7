namespace Tijdpad.Documents.Reading.Calendars;

/// <summary>The days that words name, and the words that are left.</summary>
internal sealed record NamedDays(List<DateOnly> Days, string Rest);
