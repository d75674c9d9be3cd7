using System.Text.RegularExpressions;

namespace Tijdpad.Dates;

/// <summary>One entry of the grammar of Dutch dates: a name, an example, and what such words mean.</summary>
public sealed class DatePhrase
{
    private readonly Start _start;

    internal DatePhrase(
        string name,
        string example,
        string pattern,
        Func<PhraseMatch, DateShape?> meaning
    ) =>
        (Name, Example, Pattern, Meaning) = (
            name,
            example,
            ComparablePhrase.Make($@"\A(?:{pattern})\z"),
            meaning
        );

    internal DatePhrase(
        string name,
        string example,
        string pattern,
        Func<Match, ReadingContext, Moment?> moment
    ) =>
        (_start, Name, Example, Pattern, Moment) = (
            StartOf(pattern),
            name,
            example,
            ComparablePhrase.Make($@"\G(?:{pattern})"),
            moment
        );

    internal DatePhrase(string name, string example, string pattern, Func<Match, Moment?> moment)
        : this(name, example, pattern, (match, _) => moment(match)) { }

    /// <summary>What the phrase is called in the documentation, in English.</summary>
    public string Name { get; }

    /// <summary>An example for the documentation: Dutch words that the phrase reads, which a test holds it to.</summary>
    public string Example { get; }

    internal Regex Pattern { get; }

    /// <summary>May the moment begin with this character? Only a quick no; the pattern decides.</summary>
    internal bool MayStartWith(char first) =>
        _start == Start.Any || (_start == Start.Digit) == char.IsAsciiDigit(first);

    /// <summary>What a match of a whole cell means, each moment in it replaced by a sign; null for a phrase of pieces.</summary>
    internal Func<PhraseMatch, DateShape?>? Meaning { get; }

    /// <summary>What a match within a cell names, as a piece of calendar; null for a phrase of whole cells.</summary>
    internal Func<Match, ReadingContext, Moment?>? Moment { get; }

    private enum Start
    {
        Any,
        Digit,
        Letter,
    }

    private static readonly string[] Digits = ["(?<y>", "(?<d>"];

    private static readonly string[] Letters =
    [
        "week",
        "(?<mon>",
        "(?:q|",
        "winter",
        "(?<season>",
        "(?<which>",
        "jaar",
        "(?<wd>",
    ];

    // read off the pattern, so that nobody has to say it
    private static Start StartOf(string pattern) =>
        Array.Exists(Digits, start => pattern.StartsWith(start, StringComparison.Ordinal))
            ? Start.Digit
        : Array.Exists(Letters, start => pattern.StartsWith(start, StringComparison.Ordinal))
            ? Start.Letter
        : Start.Any;
}
