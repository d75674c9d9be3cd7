namespace Tijdpad.Networks.Engine;

/// <summary>
/// The earliest day of every step and, where a target bounds it, the latest: the last day on which it can be while every
/// target is still met.
/// </summary>
/// <remarks>
/// A step that has no target, and behind which none lies, has no latest day and no slack. To find the critical chain to
/// the end of all, make the end of a first schedule the target.
/// </remarks>
public sealed class Schedule
{
    /// <summary>The answer where no step drives: a step begins on its own release.</summary>
    public const int OwnRelease = -1;

    private readonly StepNetwork _network;
    private readonly StepDays _days;

    internal Schedule(StepNetwork network, StepDays days) => (_network, _days) = (network, days);

    /// <summary>
    /// The last of all earliest days; the horizon, which stands for never, when a step can never be; 0 without steps.
    /// </summary>
    public int End => _days.Earliest.Length == 0 ? 0 : _days.Earliest.Max();

    /// <summary>The schedule without targets: earliest days only, for nothing bounds the latest.</summary>
    public static Schedule Of(StepNetwork network)
    {
        var days = new StepDays(network);
        days.Forward();
        return new(network, days);
    }

    /// <summary>The earliest days, and the latest by which each target is met.</summary>
    /// <param name="targets">For each step the last day on which it may be, included; null where there is none.</param>
    public static Schedule Of(StepNetwork network, ReadOnlySpan<int?> targets) =>
        new(network, StepDays.Of(network, targets));

    /// <summary>The earliest day of a step; the horizon when it never can be.</summary>
    public int Earliest(int step) => _days.Earliest[_network.PlaceOf[step]];

    /// <summary>The latest day of a step; null when nothing bounds it, −1 when there is no day early enough.</summary>
    public int? Latest(int step)
    {
        var day = _days.Latest[_network.PlaceOf[step]];
        return day >= _network.Horizon ? null : day;
    }

    /// <summary>The first day on which a step can begin: its release, or the last day that a link says.</summary>
    public int EarliestBegin(int step) => _days.BeginAt(_network.PlaceOf[step]);

    /// <summary>The last day on which a step can begin to be done by its latest; null and −1 as for the latest day.</summary>
    public int? LatestBegin(int step)
    {
        var day = _days.LatestBegin[_network.PlaceOf[step]];
        return day >= _network.Horizon ? null : day;
    }

    /// <summary>By how many days a step can slip; below zero when a target cannot be met, null when nothing bounds it.</summary>
    public int? Slack(int step) => Latest(step) - Earliest(step);

    /// <summary>Whether no day can be lost: a later day of this step, or this day already, misses a target.</summary>
    public bool IsCritical(int step) => Slack(step) <= 0;

    /// <summary>
    /// The step that decides when a step can begin, the first linked where more do; <see cref="OwnRelease"/> when none.
    /// </summary>
    public int Driver(int step)
    {
        var place = _network.PlaceOf[step];
        var (driver, begin) = (OwnRelease, _days.Release[place] - 1);
        for (
            var link = _network.Before.Start[place];
            link < _network.Before.Start[place + 1];
            link++
        )
        {
            var day = _days.Through(link);
            if (day > begin)
                (driver, begin) = (_network.StepAt[_network.Before.Other[link]], day);
        }
        return driver;
    }

    /// <summary>The chain of drivers that ends with a step, the first first.</summary>
    public ValueList<int> ChainTo(int step)
    {
        List<int> chain = [];
        for (var at = step; at != OwnRelease; at = Driver(at))
            chain.Add(at);
        chain.Reverse();
        return chain.ToValueList();
    }
}
