using Tijdpad.Activities;
using Tijdpad.Dates;
using Tijdpad.Plans;
using Tijdpad.Web.Plans.Timeline;

namespace Tijdpad.Web.Plans.Calendar;

/// <summary>A run of whole weeks with what is in them.</summary>
/// <param name="First">The first day that it is about, included.</param>
/// <param name="Last">The last day that it is about, included.</param>
/// <param name="Weeks">From the one with the first day through the one with the last.</param>
/// <param name="Open">What may be in these days while its day is still open, in the order of the dates.</param>
public sealed record CalendarSheet(
    DateOnly First,
    DateOnly Last,
    ValueList<CalendarWeek> Weeks,
    ValueList<Activity> Open
)
{
    public static CalendarSheet Of(
        Plan plan,
        IReadOnlyCollection<Activity> activities,
        DateOnly first,
        DateOnly last
    )
    {
        var free = FreeDays.Within(plan, first.AddDays(-7), last.AddDays(7));
        var entries = activities
            .SelectMany(CalendarEntry.Of)
            .OrderBy(entry => entry.Kind)
            .ToLookup(entry => entry.Day);
        var spans = activities.SelectMany(CalendarSpan.Of).OrderBy(span => span.First).ToList();
        var weeks = new List<CalendarWeek>();
        for (var monday = TimelineScale.MondayOf(first); monday <= last; monday = monday.AddDays(7))
            weeks.Add(CalendarWeek.Of(monday, entries, spans, free));
        return new(
            first,
            last,
            weeks.ToValueList(),
            activities
                .Where(activity => IsOpen(activity) && Touches(activity.Date, first, last))
                .OrderBy(activity => activity.Date, FuzzyDate.ByDay)
                .ToValueList()
        );
    }

    public bool Holds(DateOnly day) => First <= day && day <= Last;

    public IEnumerable<CalendarDay> Days =>
        Weeks.SelectMany(week => week.Days).Where(day => Holds(day.Day));

    /// <summary>Is the activity on one day of several, and does nobody know on which?</summary>
    private static bool IsOpen(Activity activity) =>
        activity.Date is { IsLapsed: false, IsExact: false } date
        && (
            activity.Meaning.IsPerMunicipality
            || date.Outline.IsChoice
            || date.Outline.Pieces.Any(piece => !piece.IsDay && !CalendarSpan.IsCertain(piece))
        );

    // a deadline belongs to the month of its day, not to all months before it
    private static bool Touches(FuzzyDate date, DateOnly first, DateOnly last) =>
        date.Outline.Pieces.Any(piece =>
            (piece.Earliest ?? piece.Latest) <= last && (piece.Latest ?? piece.Earliest) >= first
        );
}

/// <summary>A week, Monday to Sunday.</summary>
/// <param name="Number">By ISO 8601.</param>
/// <param name="SpanRows">What takes several days, in rows without overlap.</param>
public sealed record CalendarWeek(
    int Number,
    ValueList<CalendarDay> Days,
    ValueList<ValueList<CalendarSpan>> SpanRows
)
{
    public DateOnly Monday => Days[0].Day;

    internal static CalendarWeek Of(
        DateOnly monday,
        ILookup<DateOnly, CalendarEntry> entries,
        List<CalendarSpan> spans,
        ValueList<FreeDays> free
    )
    {
        var sunday = monday.AddDays(6);
        var rows = new TimelineRows(0);
        var inWeek = spans
            .Where(span => span.First <= sunday && span.Last >= monday)
            .Select(span => span.Within(monday, sunday))
            .Select(span =>
                (Span: span, Row: rows.RowFor(span.First.DayNumber, span.Last.DayNumber + 1))
            )
            .ToLookup(one => one.Row, one => one.Span);
        return new(
            IsoWeek.Of(monday).Number,
            Enumerable
                .Range(0, 7)
                .Select(monday.AddDays)
                .Select(day => new CalendarDay(
                    day,
                    entries[day].ToValueList(),
                    free.Where(days => days.Contains(day)).ToValueList()
                ))
                .ToValueList(),
            Enumerable
                .Range(0, rows.Count)
                .Select(row => inWeek[row].OrderBy(span => span.First).ToValueList())
                .ToValueList()
        );
    }
}

/// <summary>A day with what is on it.</summary>
public sealed record CalendarDay(
    DateOnly Day,
    ValueList<CalendarEntry> Entries,
    ValueList<FreeDays> Free
)
{
    public FreeDays? PublicHoliday => Free.FirstOrDefault(days => days.IsPublicHoliday);

    public FreeDays? Holiday => Free.FirstOrDefault(days => !days.IsPublicHoliday);
}
