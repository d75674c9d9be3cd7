using CsCheck;
using Tijdpad.Core.Tests.Plans;
using Tijdpad.Rhythms;

namespace Tijdpad.Core.Tests.Rhythms;

/// <summary>Each row of leadtimes.tsv: the rhythm of the body, the words, and what they mean.</summary>
public sealed class LeadTimePhrasesTests
{
    public static TheoryData<string, string, string> Rows { get; } =
    [
        .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Rhythms", "leadtimes.tsv"))
            .Where(line => line.Length > 0 && !line.StartsWith('#'))
            .Select(line => line.Split('\t'))
            .Select(cells => (cells[0], cells[1], cells[2])),
    ];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Words_mean_what_the_table_says(string rhythm, string words, string meaning)
    {
        var reading = LeadTimePhrases.Read(words, RhythmSpelling.Read(rhythm)!);

        Assert.Equal(meaning, reading.LeadTime?.ToText() ?? "?");
        Assert.True(reading.LeadTime is not null || reading.Note.Length > 0);
    }

    [Fact]
    public void Every_phrase_reads_its_own_example_first() =>
        Assert.All(
            LeadTimePhrases.All,
            phrase =>
                Assert.Same(
                    phrase,
                    LeadTimePhrases.All.First(one =>
                        one.Pattern.IsMatch(ComparableRhythm.Of(phrase.Example))
                    )
                )
        );

    [Fact]
    public void What_is_written_is_read_as_the_same_lead_time() =>
        TimingGen.LeadTime.Sample(lead =>
            Assert.Equal(new(lead), LeadTimePhrases.Read(lead.ToText(), Rhythm.Unknown))
        );

    [Fact]
    public void No_words_say_nothing() =>
        Assert.Equal(new(null), LeadTimePhrases.Read(" ", Rhythm.Unknown));
}
