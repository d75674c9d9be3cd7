using System.Diagnostics;
using CsCheck;
using Tijdpad.Dates;

namespace Tijdpad.Core.Tests.Dates;

/// <summary>What holds for every date, whatever the words.</summary>
public sealed class FuzzyDateLawTests
{
    private static readonly PhraseRow[] Rows = [.. PhraseRow.All()];

    private static readonly Gen<PhraseRow> AnyRow = Gen.Int[0, Rows.Length - 1]
        .Select(i => Rows[i]);

    private static readonly Gen<DateOnly> AnyDay = Gen.Int[
            new DateOnly(2015, 1, 1).DayNumber,
            new DateOnly(2027, 12, 31).DayNumber
        ]
        .Select(DateOnly.FromDayNumber);

    private static readonly string[] Pieces =
    [
        "14/3",
        "3",
        "april",
        "week 14",
        "t/m",
        "en",
        "of",
        "uiterlijk",
        "voor",
        "na",
        "medio",
        "eind",
        "2018",
        "(",
        ")",
        "-",
        "/",
        ",",
        ".",
        "?",
        "Q3",
        "zomer",
        "kerstvakantie",
        "di",
        "19.30 uur",
        "n.t.b.",
        "31",
        "29/2",
        "\n",
        "één",
        "weken",
        "vanaf",
        "ong.",
        "begin",
        "\u0000",
        "\uD800",
        "é",
        "99999999999",
        "tussen",
        "1e helft",
        "van",
        "de",
        "d.d.",
        "'17",
        "2017-03-14",
    ];

    private static readonly Gen<string> Soup = Gen.Int[0, Pieces.Length - 1]
        .Select(i => Pieces[i])
        .Array[0, 14]
        .Select(words => string.Join(' ', words));

    // a phrase with one character changed, removed or put in
    private static readonly Gen<string> Mutated = Gen.Select(
        AnyRow,
        Gen.Int[0, 200],
        Gen.Char,
        Gen.Int[0, 2],
        (row, at, letter, how) => Mutate(row.Words, at, letter, how)
    );

    [Fact]
    public void Any_text_is_read_without_an_error() =>
        Gen.OneOf(Gen.String, Soup, Mutated)
            .Sample(text =>
            {
                var date = FuzzyDate.Find(text, Rows[0].Context);
                return date.Earliest is null || date.Latest is null || date.Earliest <= date.Latest;
            });

    /// <summary>The words are bounded by their length, and so is the work: no clock ends a reading.</summary>
    [Fact]
    public void The_longest_words_are_read_with_bounded_work()
    {
        var slowest = TimeSpan.Zero;
        foreach (var one in Pieces)
        foreach (var other in Pieces)
        {
            var words = string.Concat(Enumerable.Repeat($"{one} {other} ", 200));
            var clock = Stopwatch.StartNew();
            FuzzyDate.Find(
                words[..Math.Min(words.Length, ComparablePhrase.MaxLength)],
                Rows[0].Context
            );
            slowest = clock.Elapsed > slowest ? clock.Elapsed : slowest;
        }

        // a thousand times what it takes: a pattern that runs away takes hours
        Assert.True(slowest < TimeSpan.FromSeconds(60), $"{slowest}");
    }

    [Theory]
    [InlineData("medio week 14 t/m eind april 2018")]
    [InlineData("begin april t/m medio week 20 2018")]
    public void A_part_of_a_week_at_an_end_comes_back_from_Edtf(string words)
    {
        var date = FuzzyDate.Read(words, new(new(2018, 3, 1)));

        var edtf = date.ToEdtf();

        Assert.True(FuzzyDate.TryReadEdtf(edtf!, out var again), edtf);
        Assert.Equal(
            (edtf, date.Earliest, date.Latest),
            (again.ToEdtf(), again.Earliest, again.Latest)
        );
    }

    [Fact]
    public void Reading_the_Dutch_rendering_gives_the_same_date() =>
        Words()
            .Sample(found =>
            {
                var (words, context) = found;
                var date = FuzzyDate.Read(words, context);
                var again = FuzzyDate.Read(date.ToText(Language.Dutch), context);
                Assert.Equal(
                    (date.Kind, date.Earliest, date.Latest),
                    (again.Kind, again.Earliest, again.Latest)
                );
            });

    [Fact]
    public void Edtf_gives_the_same_days_back() =>
        Words()
            .Sample(found =>
            {
                var date = FuzzyDate.Read(found.Words, found.Context);
                if (date.ToEdtf() is not { } edtf)
                    return;
                Assert.True(FuzzyDate.TryReadEdtf(edtf, out var again), edtf);
                Assert.Equal(
                    (edtf, date.Earliest, date.Latest),
                    (again.ToEdtf(), again.Earliest, again.Latest)
                );
            });

    [Fact]
    public void A_date_comes_back_from_its_parts_as_it_was() =>
        Words()
            .Sample(found =>
            {
                var date = FuzzyDate.Find(found.Words, found.Context);
                Assert.Equal(date, FuzzyDate.FromParts(date.ToParts()));
            });

    [Fact]
    public void Widening_never_loses_a_day() =>
        Gen.Select(Words(), AnyDay, Gen.Int[0, 400], Gen.Int[0, 400])
            .Sample(
                (found, day, before, after) =>
                {
                    var date = FuzzyDate.Read(found.Words, found.Context);
                    return !date.MayBeOn(day) || date.Widen(before, after).MayBeOn(day);
                }
            );

    [Fact]
    public void Chances_over_the_candidates_sum_to_one_or_are_all_zero() =>
        Gen.Select(Words(), AnyDay.Array[1, 12])
            .Sample(
                (found, days) =>
                {
                    var date = FuzzyDate.Read(found.Words, found.Context);
                    var candidates = days.Distinct().ToArray();
                    var sum = candidates.Sum(day => date.ChanceOn(day, candidates));
                    return candidates.Any(date.MayBeOn) ? Math.Abs(sum - 1) < 1e-9 : sum == 0;
                }
            );

    private static Gen<(string Words, DateContext Context)> Words() =>
        Gen.Select(
            Gen.OneOf(AnyRow.Select(row => row.Words), Soup, Mutated),
            AnyDay,
            Gen.Int[0, 3],
            (words, asOf, region) =>
                (words, new DateContext(asOf, null, region == 3 ? null : (SchoolRegion)region))
        );

    private static string Mutate(string words, int at, char letter, int how)
    {
        if (words.Length == 0)
            return letter.ToString();
        at %= words.Length;
        return how switch
        {
            0 => words.Remove(at, 1),
            1 => words.Insert(at, letter.ToString()),
            _ => words.Remove(at, 1).Insert(at, letter.ToString()),
        };
    }
}
