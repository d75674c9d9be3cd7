namespace Tijdpad.Networks.Engine;

/// <summary>
/// On which day something was, counted over the runs of a simulation. Of the days before the first on which it was, and
/// after the last, nothing is stored: most steps lie in a few weeks of many years.
/// </summary>
public sealed record DayDistribution
{
    private readonly int _first;

    // how many runs had it by each day from the first on, the day itself included
    private readonly int[] _through;

    /// <param name="counts">How many runs had it on each day from the base day on; the last is how many had it never.</param>
    public DayDistribution(ReadOnlySpan<int> counts)
    {
        Horizon = counts.Length - 1;
        _first = counts.IndexOfAnyExcept(0);
        if (_first < 0)
            throw new ArgumentException("A distribution is of at least one run.", nameof(counts));
        _through = new int[counts.LastIndexOfAnyExcept(0) - _first + 1];
        var sum = 0;
        for (var place = 0; place < _through.Length; place++)
            _through[place] = sum += counts[_first + place];
    }

    /// <summary>The number of days, and the day that stands for never.</summary>
    public int Horizon { get; }

    /// <summary>The runs that had it on each day; the last number is of those that never had it. Made anew each time.</summary>
    public ValueList<int> Counts => Enumerable.Range(0, Horizon + 1).Select(On).ToValueList();

    public int Runs => _through[^1];

    /// <summary>About how many bytes of memory it holds.</summary>
    public long Bytes => 64 + 4L * _through.Length;

    /// <summary>The chance that it is on a day or before; for never that it is at all.</summary>
    public double ChanceBy(int day) =>
        day < 0 ? 0 : (double)Through(Math.Min(day, Horizon - 1)) / Runs;

    /// <summary>The chance that it is on a day.</summary>
    public double ChanceOn(int day) => (double)On(day) / Runs;

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
        var runs = Math.Max(1, (int)Math.Ceiling(chance * Runs - 1e-6));
        var found = Array.BinarySearch(_through, runs);
        var place = found < 0 ? ~found : found;
        while (place > 0 && _through[place - 1] >= runs)
            place--;
        return _first + place;
    }

    public bool Equals(DayDistribution? other) =>
        other is not null
        && (Horizon, _first) == (other.Horizon, other._first)
        && _through.AsSpan().SequenceEqual(other._through);

    public override int GetHashCode() => HashCode.Combine(Horizon, _first, Runs);

    private int On(int day) => Through(day) - Through(day - 1);

    private int Through(int day) =>
        day < _first ? 0
        : day - _first < _through.Length ? _through[day - _first]
        : Runs;
}
