using System.Text.RegularExpressions;

namespace Tijdpad.Dates;

/// <summary>One entry of the grammar of Dutch dates: a name, an example, and what such words mean.</summary>
public sealed class DatePhrase
{
    internal DatePhrase(
        string name,
        string example,
        string pattern,
        Func<PhraseMatch, DateShape?> meaning
    ) =>
        (Name, Example, Pattern, Meaning) = (
            name,
            example,
            PhraseText.Make($@"\A(?:{pattern})\z"),
            meaning
        );

    internal DatePhrase(
        string name,
        string example,
        string pattern,
        Func<Match, ReadingContext, Moment?> moment
    ) =>
        (Name, Example, Pattern, Moment) = (
            name,
            example,
            PhraseText.Make($@"\G(?:{pattern})"),
            moment
        );

    /// <summary>What the phrase is called in the documentation, in English.</summary>
    public string Name { get; }

    /// <summary>Dutch words that it reads.</summary>
    public string Example { get; }

    internal Regex Pattern { get; }

    /// <summary>Of a whole cell, in which each moment has been replaced by a sign.</summary>
    internal Func<PhraseMatch, DateShape?>? Meaning { get; }

    /// <summary>Of a piece of calendar inside a cell.</summary>
    internal Func<Match, ReadingContext, Moment?>? Moment { get; }
}
