using System.Text.RegularExpressions;
using Tijdpad.Dates;

namespace Tijdpad.Rhythms;

/// <summary>One entry of the grammar of meetings: a name, an example, and what such words mean.</summary>
public sealed class RhythmPhrase
{
    internal RhythmPhrase(
        string name,
        string example,
        string pattern,
        Func<Match, RhythmContext, PhraseMeaning> meaning
    ) =>
        (Name, Example, Pattern, Meaning) = (
            name,
            example,
            ComparableRhythm.Make($@"(?<![\w])(?:{pattern})(?![\w])"),
            meaning
        );

    /// <summary>What the phrase is called in the documentation, in English.</summary>
    public string Name { get; }

    /// <summary>An example for the documentation: Dutch words that the phrase reads, which a test holds it to.</summary>
    public string Example { get; }

    /// <summary>It is only meant when a sentence says nothing else.</summary>
    internal bool IsLoose { get; init; }

    internal Regex Pattern { get; }

    internal Func<Match, RhythmContext, PhraseMeaning> Meaning { get; }
}

/// <summary>What a phrase means: a rhythm, or what is missing for one; and what is to be said of it.</summary>
internal sealed record PhraseMeaning(
    Rhythm Rhythm,
    RhythmGap Gap = RhythmGap.None,
    string Note = ""
)
{
    public static implicit operator PhraseMeaning(Rhythm rhythm) => new(rhythm);

    public static implicit operator PhraseMeaning(RhythmGap gap) => new(Rhythm.Unknown, gap);

    /// <summary>Once in so many weeks; when that is not every week it must be known from when.</summary>
    public static PhraseMeaning Weekly(IEnumerable<DayOfWeek> days, int every, DateOnly? start) =>
        every is < 1 or > 52 ? RhythmGap.Everything
        : every == 1 ? new Rhythm.Weekly(days)
        : start is { } from ? new Rhythm.Weekly(days, every, from)
        : RhythmGap.Start;
}

/// <summary>A rhythm as another body sees it that meets so many weeks earlier or later, on a weekday of its own.</summary>
internal static class ShiftedRhythm
{
    private const int Years = 3;

    /// <summary>The rhythm that follows from that of the other body; null when that one has none.</summary>
    /// <param name="other">That of the other body.</param>
    /// <param name="weeks">How many ISO weeks later; negative is earlier.</param>
    /// <param name="weekday">On which day.</param>
    /// <param name="asOf">What has to be written out by the day, is so from the year of this day on.</param>
    public static Rhythm? Of(Rhythm other, int weeks, DayOfWeek weekday, DateOnly asOf) =>
        other switch
        {
            Rhythm.Weekly { Every: 1 } => new Rhythm.Weekly([weekday]),
            Rhythm.Weekly it => new Rhythm.Weekly(
                [weekday],
                it.Every,
                it.From!.Value.AddDays(7 * weeks)
            ),
            Rhythm.InCycle it => new Rhythm.InCycle(
                it.Weeks,
                ((it.Week - 1 + weeks) % it.Weeks + it.Weeks) % it.Weeks + 1,
                weekday,
                it.Start
            ),
            Rhythm.OnDays it => new Rhythm.OnDays(
                it.Days.Select(day => Moved(day, weeks, weekday))
            ),
            Rhythm.Monthly => new Rhythm.OnDays(
                DaysOf(other, asOf).Select(day => Moved(day, weeks, weekday))
            ),
            _ => null,
        };

    private static DateOnly Moved(DateOnly day, int weeks, DayOfWeek weekday) =>
        IsoWeek.MondayOf(day).AddDays(7 * weeks + IsoWeek.DayNumber(weekday));

    private static IEnumerable<DateOnly> DaysOf(Rhythm rhythm, DateOnly asOf)
    {
        var first = new DateOnly(asOf.Year, 1, 1);
        return Enumerable.Range(0, 366 * Years).Select(first.AddDays).Where(rhythm.FallsOn);
    }
}
