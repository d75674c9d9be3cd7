namespace Tijdpad.Networks.Engine;

/// <summary>What is uncertain about a step: when it is meant, how late it will be, and whether it must be done again.</summary>
public sealed record StepDoubt
{
    /// <summary>Nothing is uncertain: the step is as soon as its release and its links let it.</summary>
    public static StepDoubt None { get; } = new();

    /// <summary>The day before which it will not be, as its date says; null when its date says nothing.</summary>
    public QuantileTable? Planned { get; init; }

    /// <summary>By how many days it is later than it could be; null when it is never later.</summary>
    public QuantileTable? Delay { get; init; }

    /// <summary>The chance that it must be done once more, and the same chance after that; at most twice more.</summary>
    public double Repeat
    {
        get;
        init => field = Chance(value);
    }

    /// <summary>How many days after the step at the least it can be done once more.</summary>
    public int RepeatLag
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
            field = value;
        }
    } = 1;

    /// <summary>The steps with the same group are often late together: those of one municipality, say. Null is none.</summary>
    public int? Group { get; init; }

    /// <summary>The chance that the step is as late as its group is in this run, instead of on its own.</summary>
    public double Share
    {
        get;
        init => field = Chance(value);
    }

    /// <summary>
    /// By what its draws are known, so that the same step draws the same in another network; null is its number. Steps
    /// with one key draw alike.
    /// </summary>
    public ulong? Key { get; init; }

    /// <summary>The same step when nothing about it is uncertain any more: on its first day, without delay or repeat.</summary>
    public StepDoubt MadeCertain =>
        this with
        {
            Planned = Planned is null ? null : QuantileTable.Certain(Planned.Least),
            Delay = null,
            Repeat = 0,
        };

    private static double Chance(double value) =>
        value is >= 0 and <= 1
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), "A chance is from 0 to 1.");
}
