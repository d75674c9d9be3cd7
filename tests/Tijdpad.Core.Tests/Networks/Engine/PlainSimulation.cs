using Tijdpad.Networks.Engine;

namespace Tijdpad.Core.Tests.Networks.Engine;

/// <summary>
/// One run after another, one step after another, as the summary of <see cref="SimulationModel"/> tells it; only the
/// dice are the engine's.
/// </summary>
internal sealed class PlainSimulation(
    TestNetwork network,
    StepDoubt[] doubts,
    CalendarGroup?[] groups,
    ulong seed
)
{
    /// <summary>The day of every step in a run.</summary>
    public int[] Days(uint run)
    {
        var days = new int?[network.Steps.Length];
        for (var step = 0; step < days.Length; step++)
            Day(step, run, days);
        return [.. days.Select(day => day!.Value)];
    }

    private int Day(int number, uint run, int?[] days)
    {
        if (days[number] is { } known)
            return known;
        var step = network.Steps[number];
        if (step.IsFixed)
            return (days[number] = step.Release).Value;
        var begin = step.Release;
        foreach (var link in network.Links.Where(link => link.To == number))
            begin = Math.Max(begin, Through(link, Day(link.From, run, days), run));
        var (doubt, key) = (doubts[number], doubts[number].Key ?? (ulong)number);
        var drawn = Draws.Of(Draws.Key(seed, key, DrawPurpose.Step), run);
        begin = Math.Max(begin, doubt.Planned?.Values[drawn >> 22] ?? 0);
        begin = Math.Min(
            begin + (doubt.Delay?.Values[DelayEntry(doubt, drawn, run)] ?? 0),
            network.Horizon
        );
        if (step.Duration > 0)
            begin = Count(begin, step.Duration, Working);
        var day = Count(begin, 0, Allowed(step.Calendar, run));
        var repeated = Draws.Of(Draws.Key(seed, key, DrawPurpose.Repeat), run) / 4_294_967_296.0;
        for (
            var (chance, times) = (doubt.Repeat, 0);
            times < 2 && repeated < chance;
            chance *= doubt.Repeat, times++
        )
            day = Count(
                Math.Min(day + doubt.RepeatLag, network.Horizon),
                0,
                Allowed(step.Calendar, run)
            );
        return (days[number] = day).Value;
    }

    private uint DelayEntry(StepDoubt doubt, uint drawn, uint run) =>
        doubt.Group is { } group && (drawn & 4095) < Math.Round(doubt.Share * 4096)
            ? Draws.Of(Draws.Key(seed, (ulong)group, DrawPurpose.Group), run) >> 22
            : (drawn >> 12) & 1023;

    private int Through(TestLink link, int day, uint run) =>
        link.Unit switch
        {
            LagCount.Days => Math.Min(day + link.Lag, network.Horizon),
            LagCount.WorkingDays => Count(day, link.Lag, Working),
            _ => Count(day, link.Lag, Allowed(network.Steps[link.To].Calendar, run)),
        };

    private Func<int, bool> Allowed(int calendar, uint run)
    {
        if (calendar < 2 || groups[calendar - 2] is not { Variants.Count: > 1 } group)
            return day => network.Allows(new(0, 0, calendar, false), day);
        var entry = Draws.Of(Draws.Key(seed, (ulong)calendar, DrawPurpose.Calendar), run) >> 22;
        var variant = QuantileTable
            .Of(group.Weights.Select((weight, number) => (number, weight)))
            .Values[entry];
        return day => group.Variants[variant].Allows(day);
    }

    private bool Working(int day) => network.WorkingDays[day];

    // none to go: the day itself when it counts, else the first that does
    private int Count(int day, int count, Func<int, bool> counts)
    {
        if (count == 0)
        {
            while (day < network.Horizon && !counts(day))
                day++;
        }
        for (
            var left = count;
            left > 0 && day < network.Horizon;
            left -= day < network.Horizon && counts(day) ? 1 : 0
        )
            day++;
        return day;
    }
}
