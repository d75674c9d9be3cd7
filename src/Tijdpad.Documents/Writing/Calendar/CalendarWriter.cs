using System.Text;
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
        var lines = new ContentLines();
        Head(lines, plan, maker.LeftOut);
        var source = calendarId ?? CalendarId.Of(plan.Title);
        foreach (var item in events)
            Event(lines, item, source);
        lines.Add("END", "VCALENDAR");
        return new(lines.ToString(), events.Count, maker.LeftOut);
    }

    private static void Head(ContentLines lines, Plan plan, int leftOut)
    {
        var name = plan.Title.Length > 0 ? plan.Title : "Planning";
        lines.Add("BEGIN", "VCALENDAR");
        lines.Add("VERSION", "2.0");
        lines.Add("PRODID", "-//Tijdpad//Tijdpad//NL");
        lines.Add("CALSCALE", "GREGORIAN");
        lines.Add("METHOD", "PUBLISH");
        lines.AddText("NAME;LANGUAGE=nl", name);
        lines.AddText("X-WR-CALNAME", name);
        lines.Add("X-WR-TIMEZONE", "Europe/Amsterdam");
        lines.AddText("X-WR-CALDESC", Description(leftOut));
    }

    private static string Description(int leftOut) =>
        leftOut switch
        {
            0 => "Alle activiteiten van de planning staan in deze agenda.",
            1 => "Eén activiteit staat niet in deze agenda: haar datum is nog onbekend.",
            _ => $"{leftOut} activiteiten staan niet in deze agenda: hun datum is nog onbekend.",
        };

    private void Event(ContentLines lines, CalendarEvent item, string source)
    {
        lines.Add("BEGIN", "VEVENT");
        lines.Add("UID", $"{CalendarId.Safe(item.Id)}@{CalendarId.Safe(source)}.tijdpad");
        lines.Add("DTSTAMP", $"{now.UtcDateTime:yyyyMMdd'T'HHmmss'Z'}");
        lines.Add("SEQUENCE", "0");
        lines.Add("DTSTART;VALUE=DATE", $"{item.First:yyyyMMdd}");
        // The end is the first day on which it is over.
        if (item.Last < DateOnly.MaxValue)
            lines.Add("DTEND;VALUE=DATE", $"{item.Last.AddDays(1):yyyyMMdd}");
        lines.AddText("SUMMARY;LANGUAGE=nl", item.Summary);
        if (item.Description.Length > 0)
            lines.AddText("DESCRIPTION;LANGUAGE=nl", item.Description);
        if (item.Category.Length > 0)
            lines.AddText("CATEGORIES;LANGUAGE=nl", item.Category);
        lines.Add("STATUS", item.Status);
        lines.Add("TRANSP", item.IsTransparent ? "TRANSPARENT" : "OPAQUE");
        lines.Add("END", "VEVENT");
    }
}

/// <summary>A plan as a calendar.</summary>
/// <param name="Text">The iCalendar file.</param>
/// <param name="Events">How many events are in it.</param>
/// <param name="LeftOut">How many activities are not, since their date is unknown.</param>
public sealed record CalendarExport(string Text, int Events, int LeftOut);
