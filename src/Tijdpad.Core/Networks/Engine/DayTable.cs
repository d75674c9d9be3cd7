using System.Runtime.CompilerServices;

namespace Tijdpad.Networks.Engine;

/// <summary>
/// The days on which something may be: whole days counted from a base day, 0 up to and including the horizon less one.
/// Every question takes the time of a look in an array.
/// </summary>
/// <remarks>
/// The horizon itself is the day <em>never</em>: what falls after the last day that the table knows is there, and stays
/// there whatever is added. Where no day is early enough the answer is −1. Both bounds may be asked for like any day.
/// </remarks>
public sealed class DayTable
{
    private readonly int[] _days;
    private readonly int[] _rank;
    private readonly int[] _next;

    private DayTable(ReadOnlySpan<bool> allowed)
    {
        Horizon = allowed.Length;
        _rank = new int[Horizon + 1];
        _next = new int[Horizon + 1];
        _days = new int[allowed.Count(true)];
        var count = 0;
        for (var day = 0; day < Horizon; day++)
        {
            if (allowed[day])
                _days[count++] = day;
            _rank[day] = count;
        }
        _rank[Horizon] = count;
        _next[Horizon] = Horizon;
        for (var day = Horizon - 1; day >= 0; day--)
            _next[day] = allowed[day] ? day : _next[day + 1];
    }

    /// <summary>The number of days that the table knows, and the day that stands for never.</summary>
    public int Horizon { get; }

    /// <summary>How many days are allowed.</summary>
    public int Count => _days.Length;

    /// <summary>The answer of <see cref="Next"/> for every day, never included.</summary>
    internal ReadOnlySpan<int> NextDays => _next;

    /// <summary>A table of as many days as there are values; a day is allowed where the value is true.</summary>
    public static DayTable Of(ReadOnlySpan<bool> allowed)
    {
        if (allowed.IsEmpty)
            throw new ArgumentException("A table knows at least one day.", nameof(allowed));
        return new(allowed);
    }

    /// <summary>A table on which every day is allowed.</summary>
    public static DayTable EveryDay(int horizon)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(horizon);
        var allowed = new bool[horizon];
        allowed.AsSpan().Fill(true);
        return new(allowed);
    }

    public bool Allows(int day) => day < Horizon && _next[day] == day;

    /// <summary>The first allowed day on or after a day; never when there is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Next(int day) => _next[day];

    /// <summary>The last allowed day on or before a day; −1 when there is none.</summary>
    public int Previous(int day)
    {
        var rank = Rank(day);
        return rank == 0 ? -1 : _days[rank - 1];
    }

    /// <summary>How many days are allowed up to and including a day; none before the base day.</summary>
    public int Rank(int day) => day < 0 ? 0 : _rank[day];

    /// <summary>The allowed day with a number, the first being 0; never when there are not so many.</summary>
    public int Day(int index) => index < _days.Length ? _days[index] : Horizon;

    /// <summary>
    /// So many allowed days after a day, which does not count itself; with none to go it is the first allowed day on or
    /// after it. From a Saturday one working day leads to Monday, and so do none.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int After(int day, int count)
    {
        if (count == 0)
            return _next[day];
        var index = unchecked(_rank[day] + count - 1);
        return day < Horizon && (uint)index < (uint)_days.Length ? _days[index] : Horizon;
    }

    /// <summary>
    /// The last day from which <see cref="After"/> is on or before a day; −1 when there is none. Never for never.
    /// </summary>
    public int Before(int last, int count)
    {
        if (last >= Horizon)
            return Horizon;
        if (count == 0)
            return Previous(last);
        var index = Rank(last) - count;
        return index < 0 ? -1 : _days[index] - 1;
    }
}
