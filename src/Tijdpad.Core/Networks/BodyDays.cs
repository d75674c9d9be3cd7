using Tijdpad.Activities;
using Tijdpad.Calendars;
using Tijdpad.Dates;
using Tijdpad.Networks.Engine;
using Tijdpad.Rhythms;

namespace Tijdpad.Networks;

/// <summary>The meeting days of bodies as tables for a calculation.</summary>
/// <remarks>
/// Of a body whose days are only guessed several variants may be true. In nine of ten courses the plan is right: the
/// body meets on the days, or once in each of the stretches, in which the plan has it meet, and every four weeks after each
/// of them. In the rest it meets every four weeks on a Monday, Tuesday, Wednesday or Thursday, in any of the four
/// weeks, each as likely.
/// </remarks>
internal sealed class BodyDays(DayLine line, SchoolRegion? region)
{
    /// <summary>In how many of a hundred courses the plan, and not our guess, knows on which days a body meets.</summary>
    public const int PlanIsRightPercent = 90;

    private const int Weeks = BodyCalendars.AssumedCycleWeeks;
    private const int Draws = 8;

    // without a common factor with the number of draws: the days of two stretches are drawn apart
    private static readonly int[] Strides = [1, 3, 5, 7];

    private static readonly DayOfWeek[] Evenings =
    [
        DayOfWeek.Thursday,
        DayOfWeek.Monday,
        DayOfWeek.Tuesday,
        DayOfWeek.Wednesday,
    ];

    private readonly Dictionary<BodyCalendar, ValueList<DayTable>> _guesses = [];

    /// <param name="calendar">The body.</param>
    /// <param name="soonest">By planned date the first day on which the body can have what it needs; a day before that would not have been chosen.</param>
    public CalendarGroup Of(
        AssumedCalendar calendar,
        IReadOnlyDictionary<FuzzyDate, DateOnly> soonest
    )
    {
        if (!calendar.IsGuessed)
            return new(Known(calendar));
        var planned = AsPlanned(calendar, soonest);
        if (planned.IsEmpty)
            return Alike(GuessesOf(calendar));
        if (calendar.IsPlanRight)
            return Alike(planned);
        var guesses = GuessesOf(calendar);
        const double right = PlanIsRightPercent / 100.0;
        return new(
            [.. planned, .. guesses],
            [
                .. planned.Select(_ => right / planned.Count),
                .. guesses.Select(_ => (1 - right) / guesses.Count),
            ]
        );
    }

    // what a calendar says of each day, and what the plan says of a body whose rhythm is assumed
    private DayTable Known(AssumedCalendar calendar)
    {
        var allowed = Allowed(day => calendar.Calendar.MeetsOn(day, region));
        if (calendar.IsRhythmAssumed)
            Allow(allowed, calendar.PlannedDates.SelectMany(AssumedCalendar.DaysIn));
        return DayTable.Of(allowed);
    }

    private static CalendarGroup Alike(ValueList<DayTable> tables) =>
        new(tables, tables.Select(_ => 1.0).ToValueList());

    /// <summary>Once on or in each date that the plan gives it, and every four weeks after that; one table when the plan gives only days.</summary>
    private ValueList<DayTable> AsPlanned(
        AssumedCalendar calendar,
        IReadOnlyDictionary<FuzzyDate, DateOnly> soonest
    )
    {
        var choices = calendar
            .PlannedDates.Where(date => !date.IsLapsed)
            .Select(date => From(AssumedCalendar.DaysIn(date), soonest.GetValueOrDefault(date)))
            .Where(days => days.Count > 0)
            .OrderBy(days => days[^1])
            .ToList();
        if (choices.Count == 0)
            return [];
        var draws = choices.TrueForAll(days => days.Count == 1) ? 1 : Draws;
        return Enumerable
            .Range(0, draws)
            .Select(draw =>
                Planned(calendar, [.. choices.Select((days, at) => Drawn(days, draw, at))])
            )
            .ToValueList();
    }

    private static List<DateOnly> From(ValueList<DateOnly> days, DateOnly soonest)
    {
        var later = days.Where(day => day >= soonest).ToList();
        return later.Count > 0 ? later : [.. days];
    }

    private static DateOnly Drawn(List<DateOnly> days, int draw, int place)
    {
        var turned = draw * Strides[place % Strides.Length] % Draws;
        return days[(2 * turned + 1) * days.Count / (2 * Draws)];
    }

    // a cycle begins anew with each planned day, and stops short of the next
    private DayTable Planned(AssumedCalendar calendar, SortedSet<DateOnly> days)
    {
        var free = calendar.Calendar with { Rhythm = new Rhythm.AnyWorkingDay() };
        var allowed = new bool[line.Count];
        Allow(allowed, days);
        foreach (var (start, next) in days.Zip(days.Skip(1).Append(line.Last)))
        {
            for (
                var day = start.AddDays(7 * Weeks);
                day < next.AddDays(-7);
                day = day.AddDays(7 * Weeks)
            )
            {
                if (free.MeetsOn(day, region))
                    Allow(allowed, [day]);
            }
        }
        return DayTable.Of(allowed);
    }

    // the tables of bodies of which as little is known are the same for all
    private ValueList<DayTable> GuessesOf(AssumedCalendar calendar)
    {
        var nameless = calendar.Calendar with
        {
            Kind = BodyKind.Council,
            Name = "",
            Municipality = null,
            LeadTime = null,
            Source = "",
        };
        if (!_guesses.TryGetValue(nameless, out var tables))
            _guesses[nameless] = tables = Evenings
                .SelectMany(weekday =>
                    Enumerable
                        .Range(0, Weeks)
                        .Select(week => CalendarOn(calendar, weekday, line.First.AddDays(7 * week)))
                )
                .Select(guess => DayTable.Of(Allowed(day => guess.MeetsOn(day, region))))
                .ToValueList();
        return tables;
    }

    private static BodyCalendar CalendarOn(
        AssumedCalendar calendar,
        DayOfWeek weekday,
        DateOnly start
    ) => calendar.Calendar with { Rhythm = new Rhythm.Weekly([weekday], Weeks, start) };

    private bool[] Allowed(Func<DateOnly, bool> meetsOn)
    {
        var allowed = new bool[line.Count];
        for (var at = 0; at < allowed.Length; at++)
            allowed[at] = meetsOn(line.First.AddDays(at));
        return allowed;
    }

    private void Allow(bool[] allowed, IEnumerable<DateOnly> days)
    {
        foreach (var day in days)
        {
            if (day >= line.First && day <= line.Last)
                allowed[line.Of(day)] = true;
        }
    }
}
