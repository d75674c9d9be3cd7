using Tijdpad.Dates;
using Tijdpad.Networks;
using Tijdpad.Networks.Engine;
using Tijdpad.Plans;

namespace Tijdpad.Forecasts;

/// <summary>How late a step may be, and whether it must be done over, by the assumptions for its kind.</summary>
internal sealed class StepDelays(PlanNetwork network)
{
    // beyond this a delay is a matter for another plan
    private const int Halvings = 10;

    private readonly Dictionary<(int, int), QuantileTable> _made = [];

    public StepDoubt Of(NetworkStep step, QuantileTable? planned, int? group)
    {
        var usual = StepAssumptions.Of(network.Plan, step.Kind);
        return new()
        {
            Planned = planned,
            Delay = Late(OnTimePercent(usual, step.Date), usual.DelayDays),
            Repeat = usual.RepeatPercent / 100.0,
            RepeatLag = step.Calendar is null ? usual.DelayDays : 1,
            Group = group,
            Share = group is null ? 0 : StepAssumptions.SharedPercent / 100.0,
            Key = Key(step),
        };
    }

    /// <summary>What is settled is late four times less often, what is provisional twice as often.</summary>
    public static int OnTimePercent(StepAssumption usual, FuzzyDate date)
    {
        var late = 100 - usual.OnTimePercent;
        return 100
            - date.Firmness switch
            {
                Firmness.Confirmed => late / 4,
                Firmness.Provisional or Firmness.ToBeScheduled => Math.Min(100, late * 2),
                _ => late,
            };
    }

    private QuantileTable? Late(int onTimePercent, int delayDays)
    {
        if (onTimePercent == 100)
            return null;
        if (!_made.TryGetValue((onTimePercent, delayDays), out var table))
            _made[(onTimePercent, delayDays)] = table = QuantileTable.Of(
                Distribution(onTimePercent, delayDays)
            );
        return table;
    }

    private static IEnumerable<(int, double)> Distribution(int onTimePercent, int delayDays)
    {
        yield return (0, onTimePercent / 100.0);
        var late = 1 - onTimePercent / 100.0;
        for (var days = 1; days <= delayDays * Halvings; days++)
            yield return (days, late * (Beyond(days - 1) - Beyond(days)));

        double Beyond(int days) => Math.Pow(2, -(double)days / delayDays);
    }

    // FNV-1a: the same step draws the same in every plan that has it, so that two plans differ by their difference alone
    private static ulong Key(NetworkStep step)
    {
        var hash = 14695981039346656037UL;
        foreach (var sign in $"{step.Activity.Id}/{step.Municipality}")
            hash = unchecked((hash ^ sign) * 1099511628211UL);
        return hash;
    }
}
