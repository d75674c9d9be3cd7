namespace Tijdpad.Checks;

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
        if (!context.Steps.RunsForward)
            yield break;
        var steps = context
            .Steps.All.Where(step =>
                step.IsSharp()
                && step is { Earliest: not null, Latest: not null }
                && step.Activity.Date.Span <= Jump
            )
            .ToList();
        for (var at = 0; at < steps.Count; at++)
        {
            if (
                steps[at].Activity.Date.IsYearInferred()
                || Around(steps, at) is not { } around
                || Intended(steps[at].Earliest!.Value, around) is not { } intended
            )
                continue;
            yield return Report(steps[at], around, intended);
        }
    }

    /// <summary>The rows before and after, when they lie close together and both say which year they mean.</summary>
    private static (Step Before, Step After)? Around(List<Step> steps, int at)
    {
        if (at == 0 || at == steps.Count - 1)
            return null;
        var (before, after) = (steps[at - 1], steps[at + 1]);
        if (before.Activity.Date.IsYearInferred() && after.Activity.Date.IsYearInferred())
            return null;
        var apart = after.Earliest!.Value.DayNumber - before.Earliest!.Value.DayNumber;
        return apart is >= 0 and <= Close ? (before, after) : null;
    }

    /// <summary>The same day in another year, when only that lies near both rows.</summary>
    private static DateOnly? Intended(DateOnly day, (Step Before, Step After) around)
    {
        var (before, after) = (around.Before.Earliest!.Value, around.After.Earliest!.Value);
        if (
            Math.Abs(day.DayNumber - before.DayNumber) <= Jump
            || Math.Abs(day.DayNumber - after.DayNumber) <= Jump
        )
            return null;
        foreach (var year in new[] { before.Year, after.Year })
        {
            var other = new DateOnly(
                year,
                day.Month,
                Math.Min(day.Day, DateTime.DaysInMonth(year, day.Month))
            );
            if (other >= before.AddDays(-14) && other <= after.AddDays(14))
                return other;
        }
        return null;
    }

    private Finding Report(Step step, (Step Before, Step After) around, DateOnly intended) =>
        this.Found(
            Severity.Error,
            [step.Row],
            $"Rij {step.Row}: {Wording.Quote(step.Activity.Date.Words)} staat tussen {Wording.Day(around.Before.Earliest!.Value)} (rij {around.Before.Row}) en {Wording.Day(around.After.Earliest!.Value)} (rij {around.After.Row}).",
            "Met dit jaartal valt de stap een jaar of meer buiten de planning, en uit elke agenda die eruit gemaakt wordt.",
            $"Waarschijnlijk is {Wording.Day(intended)} bedoeld: verbeter het jaartal."
        );
}
