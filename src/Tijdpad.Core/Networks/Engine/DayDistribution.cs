namespace Tijdpad.Networks.Engine;

/// <summary>On which day something was, counted over the runs of a simulation.</summary>
public sealed record DayDistribution
{
    private readonly int[] _through;

    /// <param name="counts">How many runs had it on each day from the base day on; the last is how many had it never.</param>
    public DayDistribution(ValueList<int> counts)
    {
        Counts = counts;
        _through = new int[counts.Count];
        var sum = 0;
        for (var day = 0; day < counts.Count; day++)
            _through[day] = sum += counts[day];
        ArgumentOutOfRangeException.ThrowIfZero(sum, nameof(counts));
    }

    /// <summary>The runs that had it on each day; the last number is of those that never had it.</summary>
    public ValueList<int> Counts { get; }

    /// <summary>The number of days, and the day that stands for never.</summary>
    public int Horizon => Counts.Count - 1;

    public int Runs => _through[^1];

    /// <summary>The chance that it is on a day or before; for never that it is at all.</summary>
    public double ChanceBy(int day) =>
        day < 0 ? 0 : (double)_through[Math.Min(day, Horizon - 1)] / Runs;

    /// <summary>The chance that it is on a day.</summary>
    public double ChanceOn(int day) => (double)Counts[day] / Runs;

    /// <summary>The chance that it is not within the days that are known.</summary>
    public double ChanceOfNever => ChanceOn(Horizon);

    /// <summary>By how much <see cref="ChanceBy"/> would differ with other dice, as a standard deviation.</summary>
    public double StandardError(int day)
    {
        var chance = ChanceBy(day);
        return Math.Sqrt(chance * (1 - chance) / Runs);
    }

    /// <summary>The first day by which it is with at least a chance; the horizon when that is never.</summary>
    /// <param name="chance">Above 0, up to 1; 0.8 gives the day that eight in ten runs hold.</param>
    public int Quantile(double chance)
    {
        if (chance is not (> 0 and <= 1))
            throw new ArgumentOutOfRangeException(
                nameof(chance),
                "A chance is above 0 and at most 1."
            );
        // a chance like 0.8 is not exact: what is short of a run by less than a millionth is not short
        var runs = (int)Math.Ceiling(chance * Runs - 1e-6);
        var found = Array.BinarySearch(_through, runs);
        var day = found < 0 ? ~found : found;
        while (day > 0 && _through[day - 1] >= runs)
            day--;
        return day;
    }

    public bool Equals(DayDistribution? other) => other is not null && Counts.Equals(other.Counts);

    public override int GetHashCode() => Counts.GetHashCode();
}
