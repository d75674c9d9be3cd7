using System.Globalization;
using Tijdpad.Dates;

namespace Tijdpad.Core.Tests.Dates;

/// <summary>Each row of phrases.tsv: the day of the document, the row before it, the words, and what they mean.</summary>
public sealed class PhraseTableTests
{
    public static TheoryData<PhraseRow> Rows { get; } = [.. PhraseRow.All()];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Words_mean_what_the_table_says(PhraseRow row)
    {
        var date = FuzzyDate.Read(row.Words, row.Context);

        Assert.Equal(row.Meaning, PhraseRow.MeaningOf(date));
    }

    [Fact]
    public void The_table_is_there_and_long() => Assert.InRange(Rows.Count, 300, 5_000);

    [Fact]
    public void Every_phrase_reads_its_own_example()
    {
        var context = new DateContext(new(2017, 3, 14), null, SchoolRegion.Middle);

        Assert.All(
            DatePhrases.All,
            phrase => Assert.False(FuzzyDate.Read(phrase.Example, context).IsUnknown, phrase.Name)
        );
    }

    [Fact]
    public void No_two_phrases_have_one_name() =>
        Assert.Equal(
            DatePhrases.All.Count,
            DatePhrases.All.Select(phrase => phrase.Name).Distinct(StringComparer.Ordinal).Count()
        );
}

/// <summary>One row of phrases.tsv; the school holidays in it are those of the middle of the country.</summary>
public sealed record PhraseRow(string AsOf, string After, string Words, string Meaning)
{
    public DateContext Context =>
        new(Day(AsOf), After.Length == 0 ? null : Day(After), SchoolRegion.Middle);

    public static IEnumerable<PhraseRow> All() =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Dates", "phrases.tsv"))
            .Where(line => !line.StartsWith('#') && line.Length > 0)
            .Select(line => line.Split('\t'))
            .Select(cells => new PhraseRow(
                cells[0],
                cells[1],
                cells[2].Replace("\\n", "\n", StringComparison.Ordinal),
                string.Join(" | ", cells[3..])
            ));

    public static string MeaningOf(FuzzyDate date) =>
        string.Join(
            " | ",
            DateNames.Of(date.Kind),
            date.ToEdtf(),
            Text(date.Earliest),
            Text(date.Latest),
            DateNames.Of(date.Firmness)
        );

    public override string ToString() => $"{Words} ({AsOf})";

    private static string Text(DateOnly? day) =>
        day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    private static DateOnly Day(string text) =>
        DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
