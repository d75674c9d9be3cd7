using Tijdpad.Dates;

namespace Tijdpad.Core.Tests.Dates;

public sealed class DateOutlineTests
{
    private static readonly DateContext March2017 = new(new(2017, 3, 14));

    [Theory]
    [InlineData("14/3", "14/3 14/3-14/3 14/3")]
    [InlineData("16/3 of 17/3", "16/3 16/3-16/3 16/3 | 17/3 17/3-17/3 17/3")]
    [InlineData("24/4 t/m 5/5", "24/4 24/4-5/5 5/5")]
    [InlineData("medio juni", "11/6 13/6-18/6 20/6")]
    [InlineData("uiterlijk 17/3", ".. 11/3-17/3 17/3")]
    [InlineData("vanaf 1 april", "1/4 1/4-14/4 ..")]
    [InlineData("ong. 13/6", "10/6 13/6-13/6 16/6")]
    [InlineData("n.t.b.", "")]
    public void A_date_is_solid_where_it_is_likely_and_reaches_as_far_as_it_can(
        string words,
        string outline
    )
    {
        var pieces = FuzzyDate.Read(words, March2017).Outline.Pieces;

        Assert.Equal(
            outline,
            string.Join(
                " | ",
                pieces.Select(piece =>
                    $"{Day(piece.Earliest)} {Day(piece.LikelyFirst)}-{Day(piece.LikelyLast)} {Day(piece.Latest)}"
                )
            )
        );
    }

    [Fact]
    public void The_likely_days_lie_within_the_possible_ones()
    {
        foreach (var date in PhraseRow.All().Select(row => FuzzyDate.Read(row.Words, row.Context)))
        foreach (var piece in date.Outline.Pieces)
        {
            Assert.True(piece.LikelyFirst <= piece.LikelyLast, date.Words);
            Assert.True(!(piece.Earliest > piece.LikelyFirst), date.Words);
            Assert.True(!(piece.Latest < piece.LikelyLast), date.Words);
        }
    }

    private static string Day(DateOnly? day) =>
        day is { } known ? $"{known.Day}/{known.Month}" : "..";
}
