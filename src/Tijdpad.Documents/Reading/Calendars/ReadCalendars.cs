using Tijdpad.Activities;
using Tijdpad.Documents.Tables;
using Tijdpad.Rhythms;

namespace Tijdpad.Documents.Reading.Calendars;

/// <summary>The meetings that a year schedule or a calendar file gives, per body as the file names them.</summary>
/// <param name="Calendars">In the order in which the file names them.</param>
/// <param name="Notes">What was not understood or not used, with its place.</param>
public sealed record ReadCalendars(ValueList<ReadCalendar> Calendars, ValueList<ReadNote> Notes)
{
    /// <summary>Where every word of the file went; what has no place is also in a note.</summary>
    public Coverage Coverage { get; init; } = new(0, 0, []);
}

/// <summary>The meetings of one body in a file.</summary>
/// <param name="Heading">How the file names it ("Gemeenteraad", "Politieke Avond").</param>
/// <param name="Body">Which body that is, as far as the words tell; null when they tell nothing.</param>
/// <param name="Days">At least one, in order, each once.</param>
public sealed record ReadCalendar(string Heading, Body? Body, ValueList<DateOnly> Days)
{
    /// <summary>The rhythm behind the days; null when there is none.</summary>
    public RhythmPattern? Pattern { get; } = RhythmPattern.Of(Days);
}
