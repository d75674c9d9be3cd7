using CsCheck;
using Tijdpad.Activities;
using Tijdpad.Core.Tests.Plans;
using Tijdpad.Rhythms;

namespace Tijdpad.Core.Tests.Rhythms;

/// <summary>Each row of rhythms.tsv: the day, a start that is known, the words, and what they mean.</summary>
public sealed class RhythmPhrasesTests
{
    private static readonly RhythmContext Context = new(new(2025, 1, 2));

    public static TheoryData<string, string, string, string> Rows { get; } =
    [
        .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Rhythms", "rhythms.tsv"))
            .Where(line => line.Length > 0 && !line.StartsWith('#'))
            .Select(line => line.Split('\t'))
            .Select(cells => (cells[0], cells[1], cells[2], cells[3])),
    ];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Words_mean_what_the_table_says(
        string asOf,
        string start,
        string words,
        string meaning
    )
    {
        var context = new RhythmContext(Day(asOf), start.Length > 0 ? Day(start) : null);

        Assert.Equal(meaning, Meaning(RhythmPhrases.Read(words, context)));
    }

    [Fact]
    public void The_table_is_long() => Assert.InRange(Rows.Count, 80, 5_000);

    [Fact]
    public void Every_phrase_reads_its_own_example_first()
    {
        Assert.All(
            RhythmPhrases.All,
            phrase =>
                Assert.Same(
                    phrase,
                    RhythmPhrases.All.First(one =>
                        one.Pattern.IsMatch(ComparableRhythm.Of(phrase.Example))
                    )
                )
        );
    }

    [Fact]
    public void No_two_phrases_have_one_name() =>
        Assert.Equal(
            RhythmPhrases.All.Count,
            RhythmPhrases.All.Select(phrase => phrase.Name).Distinct(StringComparer.Ordinal).Count()
        );

    [Fact]
    public void What_is_written_is_read_as_the_same_rhythm() =>
        TimingGen.Rhythm.Sample(rhythm =>
        {
            var back = RhythmPhrases.Read(rhythm.ToText(), Context);
            Assert.Empty(back.Notes);
            Assert.Equal(rhythm, back.For(BodyKind.Council, "raad")?.Rhythm ?? Rhythm.Unknown);
        });

    [Fact]
    public void No_words_make_it_throw() =>
        Gen.OneOf(
                Gen.String[0, 60],
                Gen.OneOf(Rows.SelectMany(row => row.Data.Item3.Split(' ')).Distinct().ToArray())
                    .Array[0, 12]
                    .Select(words => string.Join(' ', words))
            )
            .Sample(words =>
            {
                var reading = RhythmPhrases.Read(words, Context);
                Assert.All(
                    reading.Rhythms,
                    one => Assert.Equal(one.Gap != RhythmGap.None, one.Rhythm.IsUnknown)
                );
            });

    [Fact]
    public void A_meeting_before_that_of_the_council_follows_its_rhythm()
    {
        var council = new BodyCalendar(BodyKind.Council, "raad", "Polderstad")
        {
            Rhythm = new Rhythm.InCycle(4, 1, DayOfWeek.Monday, new(2025, 1, 6)),
        };

        var reading = RhythmPhrases.Read(
            "raadscafé op donderdag, een week voor de raadsvergadering",
            Context with
            {
                Others = [council],
            }
        );

        Assert.Equal(
            new Rhythm.InCycle(4, 4, DayOfWeek.Thursday, new(2025, 1, 6)),
            Assert.Single(reading.Rhythms).Rhythm
        );
    }

    [Fact]
    public void A_reading_of_several_bodies_gives_each_its_own()
    {
        var reading = RhythmPhrases.Read(
            "commissie: tweede dinsdag; raad: vierde donderdag",
            Context
        );

        Assert.Equal(
            "vierde donderdag van de maand",
            reading.For(BodyKind.Council, "gemeenteraad")?.Rhythm.ToText()
        );
        Assert.Null(reading.For(BodyKind.College, "college"));
    }

    private static string Meaning(RhythmReading reading) =>
        string.Join(
            " | ",
            reading.Rhythms.Select(one =>
                (one.Name.Length > 0 ? $"{one.Name}: " : "")
                + (one.Gap == RhythmGap.None ? one.Rhythm.ToText() : $"?{one.Gap}")
                + string.Concat(one.Dropped.Select(day => $" -{day:yyyy-MM-dd}"))
                + string.Concat(one.Added.Select(day => $" +{day:yyyy-MM-dd}"))
            )
        );

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd");
}
