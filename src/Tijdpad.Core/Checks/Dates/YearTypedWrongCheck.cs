using Tijdpad.Dutch;
using Tijdpad.Findings;
using Tijdpad.Rows;

namespace Tijdpad.Checks.Dates;

/// <summary>TP014: a year in the words makes the row jump about a year away from the rows around it.</summary>
public sealed class YearTypedWrongCheck : ICheck
{
    private const int Jump = 300;
    private const int Close = 150;

    public string Code => "TP014";

    public string Title => "Het jaartal lijkt een tikfout";

    public CheckFamily Family => CheckFamily.Dates;

    public IEnumerable<Finding> Run(CheckContext context)
    {
        if (!context.Rows.RunsForward)
            yield break;
        var steps = context
            .Rows.All.Where(row =>
                row.IsSharp()
                && row is { Earliest: not null, Latest: not null }
                && row.Activity.Date.Span <= Jump
            )
            .ToList();
        for (var at = 1; at < steps.Count; at++)
        {
            if (steps[at].Activity.Date.IsYearInferred())
                continue;
            var (before, after) = (steps[at - 1], at + 1 < steps.Count ? steps[at + 1] : null);
            if (Intended(before, steps[at].Earliest!.Value, after) is { } intended)
                yield return Report(before, steps[at], after, intended);
        }
    }

    /// <summary>The same day in the year of the row before, when only that lies near the rows around it.</summary>
    private static DateOnly? Intended(PlanRow before, DateOnly day, PlanRow? after)
    {
        var first = before.Earliest!.Value;
        // rows without a year follow the row above, typing error and all, so they say nothing
        var last = after is null || after.Activity.Date.IsYearInferred() ? null : after.Earliest;
        if (
            Math.Abs(day.DayNumber - first.DayNumber) <= Jump
            || (last is { } next && Math.Abs(day.DayNumber - next.DayNumber) <= Jump)
            || (last is null && (day > first || after is null))
        )
            return null;
        var end = last ?? first.AddDays(Close);
        if (end < first || end.DayNumber - first.DayNumber > Close)
            return null;
        return new[] { first.Year, end.Year }
            .Select(year => InYear(day, year))
            .Where(other => other >= first.AddDays(-14) && other <= end.AddDays(14))
            .Select(other => (DateOnly?)other)
            .FirstOrDefault();
    }

    private static DateOnly InYear(DateOnly day, int year) =>
        new(year, day.Month, Math.Min(day.Day, DateTime.DaysInMonth(year, day.Month)));

    private Finding Report(PlanRow before, PlanRow row, PlanRow? after, DateOnly intended)
    {
        var place =
            after is null || after.Activity.Date.IsYearInferred()
                ? $"na {DutchDay.Of(before.Earliest!.Value)} (rij {before.Number})"
                : $"tussen {DutchDay.Of(before.Earliest!.Value)} (rij {before.Number}) en {DutchDay.Of(after.Earliest!.Value)} (rij {after.Number})";
        return this.Found(
            Severity.Error,
            [row.Number],
            [new About.Days(row)],
            $"Rij {row.Number}: {Wording.Quote(row.Activity.Date.Words)} staat {place}.",
            "Met dit jaartal valt de stap een jaar of meer buiten de planning, en uit elke agenda die eruit gemaakt wordt.",
            $"Waarschijnlijk is {DutchDay.Of(intended)} bedoeld: verbeter het jaartal."
        );
    }
}
