namespace Tijdpad.Proposals;

/// <summary>On which days today's plan has a step, and from where a move is counted.</summary>
/// <param name="Wanted">The days that today's plan allows; null when any day will do.</param>
/// <param name="First">The first of them; null when nothing lies before them.</param>
/// <param name="Last">The last of them; null when nothing lies after them.</param>
/// <param name="Reference">Where it lies best, all else being equal; null for as early as can be.</param>
/// <param name="IsPast">Its day stands.</param>
public sealed record DayTarget(bool[]? Wanted, int? First, int? Last, int? Reference, bool IsPast)
{
    public bool Allows(int day) => Wanted is null || Wanted[day];

    /// <summary>How many days after the last (or, when negative, before the first) day that today's plan allows; 0 between them.</summary>
    public int Beyond(int day) =>
        First is { } first && day < first ? day - first
        : Last is { } last && day > last ? day - last
        : 0;

    /// <summary>How many days after (or, when negative, before) the nearest day that today's plan allows; 0 only on such a day.</summary>
    public int Moved(int day)
    {
        if (Allows(day))
            return 0;
        for (var distance = 1; distance < Wanted!.Length; distance++)
        {
            if (day - distance >= 0 && Wanted[day - distance])
                return distance;
            if (day + distance < Wanted.Length && Wanted[day + distance])
                return -distance;
        }
        return Beyond(day);
    }
}

/// <summary>A link that a proposal keeps where that costs little.</summary>
/// <param name="Edge">Which days keep it.</param>
/// <param name="Sentence">What it says, in Dutch.</param>
public sealed record SoftEdge(DayEdge Edge, string Sentence)
{
    public bool IsKept(IReadOnlyList<int> days) => days[Edge.From] <= Edge.LatestFor(days[Edge.To]);
}

/// <summary>Days that somebody prefers for a step ("liefst").</summary>
/// <param name="Step">The step.</param>
/// <param name="Days">Those days.</param>
/// <param name="Sentence">What it says, in Dutch.</param>
public sealed record DayPreference(int Step, bool[] Days, string Sentence);
