using System.Text.RegularExpressions;
using Tijdpad.Dates;

namespace Tijdpad.Core.Tests.Dates;

/// <summary>Phrases out of real plannings, when the file with them is at hand.</summary>
public sealed partial class SharedPhrasesTests
{
    private static readonly DateContext March2017 = new(
        new(2017, 3, 14),
        null,
        SchoolRegion.Middle
    );

    // what the suggestion says when no date is to be had
    private static readonly string[] Dateless = ["geen datum", "onbekend"];

    [Fact]
    public void Every_real_phrase_gets_a_reading() =>
        Assert.All(
            Phrases(),
            phrase =>
                Assert.Equal(
                    Array.Exists(Dateless, phrase.Suggestion.StartsWith),
                    FuzzyDate.Find(phrase.Words, March2017).IsUnknown
                )
        );

    [Fact]
    public void A_suggestion_that_is_plain_edtf_with_a_year_in_the_words_is_what_is_read() =>
        Assert.All(
            Phrases()
                .Where(phrase =>
                    Year().IsMatch(phrase.Words) && Plain().IsMatch(phrase.Suggestion)
                ),
            phrase =>
            {
                Assert.True(FuzzyDate.TryReadEdtf(phrase.Suggestion, out var suggested));
                var read = FuzzyDate.Find(phrase.Words, March2017);
                Assert.Equal(
                    (phrase.Words, suggested.Earliest, suggested.Latest),
                    (phrase.Words, read.Earliest, read.Latest)
                );
            }
        );

    private static IEnumerable<(string Words, string Suggestion)> Phrases() =>
        File.ReadLines(Samples.Shared("date-phrases.tsv"))
            .Where(line => !line.StartsWith('#') && line.Contains('\t'))
            .Select(line => line.Split('\t'))
            .Select(cells => (cells[0], cells[1]));

    [GeneratedRegex(@"\b20\d\d\b", RegexOptions.None, 1000)]
    private static partial Regex Year();

    // days, months, quarters … and intervals of them, or a set of days
    [GeneratedRegex(
        @"^(?:\{[\d,-]+\}|\[[\d,-]+\]|\.\./[\d-]{10}|[\d-]+(?:/[\d-]+)?)$",
        RegexOptions.None,
        1000
    )]
    private static partial Regex Plain();
}
