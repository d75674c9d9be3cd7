using System.Text;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Evaluation;
using Tijdpad.Documents.Tables;
using Tijdpad.Dutch;

namespace Tijdpad.Documents.Reading.Calendars;

/// <summary>
/// Reads an iCalendar file as a table of days: recurring events written out, each on the day that it has in its own time
/// zone. Bounded, for whoever wrote the file may have meant harm: so many bytes, events and days, and no rule that repeats
/// within a day.
/// </summary>
public sealed class IcalReader : IPlanReader
{
    private const int MostBytes = 5 * 1024 * 1024;

    private const int MostEvents = 5_000;

    private const int MostDays = 1_200;

    private const int MostRows = 10_000;

    private const int Years = 5;

    public string Name => "agendabestand (iCalendar)";

    public ValueList<string> Extensions => [".ics"];

    public bool Recognises(ReadOnlySpan<byte> file)
    {
        var head = Encoding.UTF8.GetString(file[..Math.Min(file.Length, 256)]);
        return head.TrimStart('\ufeff', ' ', '\r', '\n')
            .StartsWith("BEGIN:VCALENDAR", StringComparison.OrdinalIgnoreCase);
    }

    public PlanTable Read(ReadOnlyMemory<byte> file)
    {
        if (file.Length > MostBytes)
            throw Limits.TooLarge("een agenda van meer dan 5 MB");
        var calendar = Ical.Net.Calendar.Load(
            Encoding.UTF8.GetString(file.Span).TrimStart('\ufeff')
        );
        var notes = new List<ReadNote>();
        if (calendar is null || calendar.Events.Count == 0)
            throw new UnreadableDocumentException("In dit agendabestand staan geen afspraken.");
        if (calendar.Events.Count > MostEvents)
            throw Limits.TooLarge($"meer dan {MostEvents} afspraken");
        var rows = calendar
            .Events.SelectMany(one => DaysOf(one, notes).Select(day => (Day: day, Event: one)))
            .Take(MostRows)
            .OrderBy(one => one.Day)
            .Select(
                (one, at) =>
                    Row(at + 2, IsoDay.Of(one.Day), Words(one.Event.Summary), Categories(one.Event))
            )
            .ToList();
        return new([Row(1, "Datum", "Gremium", "Categorie"), .. rows], [], notes.ToValueList());
    }

    private static List<DateOnly> DaysOf(CalendarEvent one, List<ReadNote> notes)
    {
        var words = Words(one.Summary);
        if (one.Start is not { } start)
        {
            notes.Add(Said(words, "deze afspraak heeft geen begin"));
            return [];
        }
        if (string.Equals(one.Status, "CANCELLED", StringComparison.OrdinalIgnoreCase))
        {
            notes.Add(Said(words, $"afgezegd op {IsoDay.Of(DayOf(start))}; niet gebruikt"));
            return [];
        }
        if (one.RecurrenceRule is null && !one.RecurrenceDates.GetAllPeriods().Any())
            return [DayOf(start)];
        if (one.RecurrenceRule is { Frequency: < Ical.Net.FrequencyType.Daily })
        {
            notes.Add(
                Said(
                    words,
                    "deze afspraak herhaalt zich binnen een dag; alleen de eerste is gebruikt"
                )
            );
            return [DayOf(start)];
        }
        return Expanded(one, start, notes);
    }

    private static List<DateOnly> Expanded(
        CalendarEvent one,
        CalDateTime start,
        List<ReadNote> notes
    )
    {
        var end = DayOf(start).AddYears(Years);
        var days = one.GetOccurrences(
                start,
                new EvaluationOptions { MaxUnmatchedIncrementsLimit = 1_000 }
            )
            .Select(occurrence => DayOf(occurrence.Period.StartTime))
            .TakeWhile(day => day < end)
            .Take(MostDays + 1)
            .Distinct()
            .ToList();
        if (days.Count > MostDays)
            notes.Add(
                Said(Words(one.Summary), $"meer dan {MostDays} keer; de rest is niet gebruikt")
            );
        return days.Take(MostDays).ToList();
    }

    // the evening of a meeting can be another day in UTC
    private static DateOnly DayOf(CalDateTime moment) =>
        moment is { HasTime: true, IsUtc: true }
            ? moment.ToTimeZone("Europe/Amsterdam").Date
            : moment.Date;

    private static string Categories(CalendarEvent one) => Words(string.Join(", ", one.Categories));

    private static string Words(string? text) => TextCleaner.Of(text ?? "");

    private static ReadNote Said(string words, string made) => new(null, null, words, made, 0.5);

    private static SourceRow Row(int number, params string[] cells) =>
        new(
            1,
            number,
            cells
                .Select((words, at) => new SourceCell(at, 1, words.Length == 0 ? [] : [new(words)]))
                .ToValueList(),
            IsHeader: number == 1
        );
}
