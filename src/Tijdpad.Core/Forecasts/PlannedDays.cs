using Tijdpad.Dates;
using Tijdpad.Networks;
using Tijdpad.Networks.Engine;

namespace Tijdpad.Forecasts;

/// <summary>When a step is meant, as a distribution over days: its fuzzy date over the days on which it can be.</summary>
internal sealed class PlannedDays(TimedNetwork timed)
{
    /// <summary>How many days are reckoned with of a date that is open at one side ("vanaf 1 april").</summary>
    private const int OpenDays = 60;

    // a body that does not meet on the planned day meets earlier in that week rather than a meeting later
    private const int Earlier = 6;

    /// <summary>Null when its date says nothing: it is as soon as it can be.</summary>
    public QuantileTable? Of(NetworkStep step)
    {
        var date = step.Date;
        var first = date.Earliest ?? date.Latest?.AddDays(-OpenDays);
        var last = date.Latest ?? date.Earliest?.AddDays(OpenDays);
        if (first is null || last is null)
            return null;
        if (step.WorkingDays > 0)
            return Certain(first.Value);
        if (step.Calendar is { IsGuessed: true })
            return Certain(Guessed(step, first.Value));
        var chances = date.ChancesOver(Candidates(step, first.Value, last.Value));
        return chances.Count > 0
            ? QuantileTable.Of(chances.Select(one => (timed.Line.Of(one.Day), one.Chance)))
            : Certain(MeetingNear(step, first.Value));
    }

    // its meeting days are drawn, so its date is not: it meets on the first of them in the stretch, or in that week
    private DateOnly Guessed(NetworkStep step, DateOnly first)
    {
        var from = step.Date.IsExact ? first.AddDays(-Earlier) : first;
        var soonest = timed.FirstDayOf(step);
        return from < soonest ? soonest : from;
    }

    private QuantileTable Certain(DateOnly day) => QuantileTable.Certain(timed.Line.Of(day));

    private IEnumerable<DateOnly> Candidates(NetworkStep step, DateOnly first, DateOnly last)
    {
        var soonest = timed.FirstDayOf(step);
        var from = first < soonest ? soonest : first;
        for (var day = from; day <= last && day <= timed.Line.Last; day = day.AddDays(1))
        {
            if (CanBeOn(step, day))
                yield return day;
        }
    }

    // of all several days it is over on the last
    private bool CanBeOn(NetworkStep step, DateOnly day) =>
        (step.Date.Kind != DateKind.AllOf || day == step.Date.Latest)
        && (
            timed.Days[step.Index] is { } body ? body.First.Allows(timed.Line.Of(day))
            : step.Date.Span > 1 ? WorkingDays.IsWorkingDay(day)
            : true
        );

    private DateOnly MeetingNear(NetworkStep step, DateOnly day)
    {
        if (timed.Days[step.Index] is not { } body)
            return day;
        var at = timed.Line.Of(day);
        var before = body.First.Previous(Math.Min(at, timed.Line.Count - 1));
        return before >= 0 && at - before <= Earlier && timed.Line.DayAt(before) >= timed.Today
            ? timed.Line.DayAt(before)!.Value
            : day;
    }
}
