using Tijdpad.Checks.Law;

namespace Tijdpad.Core.Tests.Checks.Law;

public sealed class TermExtendedCheckTests
{
    private static readonly TermExtendedCheck Check = new();

    [Fact]
    public void A_term_that_ends_on_a_sunday_runs_through_monday()
    {
        var finding = Assert.Single(
            Check.Check("20 maart t/m 30 april 2017 | Ontwerpbesluit ter inzage")
        );

        Assert.Equal([1], finding.Rows);
        Assert.Contains("ma 1 mei 2017", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_term_that_ends_at_easter_runs_through_tuesday()
    {
        var finding = Assert.Single(
            Check.Check("3 maart t/m 14 april 2017 | Ontwerpplan ter inzage")
        );

        Assert.Contains("di 18 apr 2017", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("20 maart t/m 1 mei 2017 | Ontwerpbesluit ter inzage")]
    [InlineData("20 maart t/m 30 april 2017 | Reactietermijn bewoners")]
    [InlineData("januari – april 2017 | Ontwerpbesluit ter inzage")]
    [InlineData("2 januari t/m 30 april 2017 | Ontwerpbesluit ter inzage")]
    public void Working_days_agreed_terms_and_long_terms_are_left_alone(string lines) =>
        Assert.Empty(Check.Check(lines));
}
