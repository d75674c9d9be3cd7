using Tijdpad.Calendars;
using Tijdpad.Dates;
using Tijdpad.Networks.Engine;

namespace Tijdpad.Networks;

/// <summary>The meeting days of bodies as tables for a calculation.</summary>
/// <remarks>
/// Of a body whose days are only guessed several variants may be true. In three of four the plan is right about the days
/// on which it has the body meet, and the body meets every four weeks from there; in the rest the body meets every four
/// weeks on a Monday, Tuesday, Wednesday or Thursday, in any of the four weeks, each as likely.
/// </remarks>
internal sealed class BodyDays(DayLine line, SchoolRegion? region)
{
    /// <summary>Of so many in a hundred courses the plan knows better than our guess when a body meets.</summary>
    public const int PlanIsRightPercent = 75;

    private const int Weeks = BodyCalendars.AssumedCycleWeeks;

    private static readonly DayOfWeek[] Evenings =
    [
        DayOfWeek.Thursday,
        DayOfWeek.Monday,
        DayOfWeek.Tuesday,
        DayOfWeek.Wednesday,
    ];

    private readonly Dictionary<ValueList<Recess>, ValueList<DayTable>> _guesses = [];

    public CalendarGroup Of(AssumedCalendar calendar)
    {
        if (!calendar.IsGuessed)
            return new(Table(day => calendar.MeetsOn(day, region)));
        var guesses = GuessesOf(calendar);
        var weights = Enumerable.Repeat(1.0 / guesses.Count, guesses.Count);
        if (AsPlanned(calendar) is not { } planned)
            return new(guesses, weights.ToValueList());
        if (calendar.IsPlanRight)
            return new(planned);
        var right = PlanIsRightPercent / 100.0;
        return new(
            [planned, .. guesses],
            [right, .. weights.Select(weight => weight * (1 - right))]
        );
    }

    /// <summary>On the days that the plan gives it, and every four weeks before and after the last of them.</summary>
    private DayTable? AsPlanned(AssumedCalendar calendar)
    {
        var last = calendar
            .PlannedDates.Where(date => date is { IsLapsed: false, Span: <= 45 })
            .MaxBy(date => date.Latest);
        if (last?.Latest is not { } anchor)
            return null;
        var cycle = CalendarOn(calendar, anchor.DayOfWeek, anchor);
        return Table(day => calendar.IsPlannedOn(day) || cycle.MeetsOn(day, region));
    }

    // the tables of bodies without a recess of their own are the same for all
    private ValueList<DayTable> GuessesOf(AssumedCalendar calendar)
    {
        var recesses = calendar.Calendar.Recesses;
        if (!_guesses.TryGetValue(recesses, out var tables))
            _guesses[recesses] = tables = Evenings
                .SelectMany(weekday =>
                    Enumerable
                        .Range(0, Weeks)
                        .Select(week => CalendarOn(calendar, weekday, line.First.AddDays(7 * week)))
                )
                .Select(guess => Table(day => guess.MeetsOn(day, region)))
                .ToValueList();
        return tables;
    }

    private static BodyCalendar CalendarOn(
        AssumedCalendar calendar,
        DayOfWeek weekday,
        DateOnly start
    ) => calendar.Calendar with { Rhythm = new Rhythm.Weekly([weekday], Weeks, start) };

    private DayTable Table(Func<DateOnly, bool> meetsOn)
    {
        var allowed = new bool[line.Count];
        for (var at = 0; at < allowed.Length; at++)
            allowed[at] = meetsOn(line.First.AddDays(at));
        return DayTable.Of(allowed);
    }
}
