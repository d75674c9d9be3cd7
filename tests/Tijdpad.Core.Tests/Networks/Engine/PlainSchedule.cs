using Tijdpad.Networks.Engine;

namespace Tijdpad.Core.Tests.Networks.Engine;

/// <summary>
/// The earliest days worked out a second time, on dates and by counting day for day, so that the arrays of the engine
/// have something to agree with. Null is never.
/// </summary>
internal sealed class PlainSchedule(TestNetwork network)
{
    private static readonly DateOnly Base = new(2017, 1, 2);

    private readonly Dictionary<int, DateOnly?> _known = [];

    public int Earliest(int step) => (Day(step) is { } day ? day : Past).DayNumber - Base.DayNumber;

    private DateOnly Past => Base.AddDays(network.Horizon);

    private DateOnly? Day(int step)
    {
        if (!_known.TryGetValue(step, out var day))
            _known[step] = day = Work(step);
        return day;
    }

    private DateOnly? Work(int number)
    {
        var step = network.Steps[number];
        if (step.IsFixed)
            return Base.AddDays(step.Release);
        DateOnly? begin = Base.AddDays(step.Release);
        foreach (var link in network.Links.Where(link => link.To == number))
        {
            var through = Through(link, Day(link.From));
            begin =
                begin is null || through is null ? null
                : through > begin ? through
                : begin;
        }
        if (step.Duration > 0)
            begin = Count(begin, step.Duration, IsWorking);
        return Count(begin, 0, day => Allows(step, day));
    }

    private DateOnly? Through(TestLink link, DateOnly? day) =>
        link.Unit switch
        {
            LagCount.Days => Count(day, link.Lag, _ => true),
            LagCount.WorkingDays => Count(day, link.Lag, IsWorking),
            _ => Count(day, link.Lag, to => Allows(network.Steps[link.To], to)),
        };

    // none to go: the day itself when it counts, else the first that does; else so many that count, after the day
    private DateOnly? Count(DateOnly? from, int count, Func<DateOnly, bool> counts)
    {
        if (from is not { } day)
            return null;
        if (count == 0)
        {
            while (day < Past && !counts(day))
                day = day.AddDays(1);
        }
        for (var left = count; left > 0 && day < Past; left -= day < Past && counts(day) ? 1 : 0)
            day = day.AddDays(1);
        return day < Past ? day : null;
    }

    private bool IsWorking(DateOnly day) => network.WorkingDays[day.DayNumber - Base.DayNumber];

    private bool Allows(TestStep step, DateOnly day) =>
        network.Allows(step, day.DayNumber - Base.DayNumber);
}
