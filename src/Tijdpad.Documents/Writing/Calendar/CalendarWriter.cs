using System.Text;
using Tijdpad.Documents.Layout;
using Tijdpad.Plans;

namespace Tijdpad.Documents.Writing.Calendar;

/// <summary>
/// Writes a plan as an iCalendar file (RFC 5545) of whole days. A date that is not certain is tentative over all days
/// that it can be, and its words stand before the summary, so that the calendar claims no more than the plan.
/// </summary>
/// <param name="now">The moment of writing.</param>
/// <param name="calendarId">
/// What stays the same when the plan changes, so that a subscribed calendar moves its events instead of adding others;
/// without it, the words of the title.
/// </param>
public sealed class CalendarWriter(DateTimeOffset now, string? calendarId = null) : IPlanWriter
{
    public string Name => "Agenda (iCalendar)";

    public string Extension => "ics";

    public string MediaType => "text/calendar; charset=utf-8";

    public void Write(Plan plan, Stream output) =>
        output.Write(Encoding.UTF8.GetBytes(Export(plan).Text));

    public CalendarExport Export(Plan plan)
    {
        var maker = new EventMaker(plan);
        var events = maker.Events().ToList();
        var source = calendarId ?? CalendarId.Of(plan.Title);
        var lines = new CalendarLines(source);
        lines.Begin(plan.Title, Description(maker.LeftOut));
        foreach (var item in events)
            lines.Event(item, now, 0);
        return new(lines.End(), events.Count, maker.LeftOut);
    }

    private static string Description(int leftOut) =>
        leftOut switch
        {
            0 => "Alle activiteiten van de planning staan in deze agenda.",
            1 => "Eén activiteit staat niet in deze agenda: haar datum is nog onbekend.",
            _ => $"{leftOut} activiteiten staan niet in deze agenda: hun datum is nog onbekend.",
        };
}

/// <summary>A plan written as a calendar, with how many events it holds and how many rows were left out.</summary>
/// <param name="Text">The iCalendar file.</param>
/// <param name="Events">How many events are in it.</param>
/// <param name="LeftOut">How many activities are not, since their date is unknown.</param>
public sealed record CalendarExport(string Text, int Events, int LeftOut);
