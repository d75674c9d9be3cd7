using Tijdpad.Checks.Bodies;

namespace Tijdpad.Core.Tests.Checks.Bodies;

public sealed class UnusualWeekdayCheckTests
{
    private static readonly UnusualWeekdayCheck Check = new();

    private const string Colleges = """
        14/3 | Bespreking in de vier colleges
        21/3 | Bespreking in de vier colleges
        28/3 | Bespreking in de vier colleges

        """;

    [Fact]
    public void One_day_for_all_councils_on_the_day_of_the_colleges_is_reported()
    {
        var finding = Assert.Single(
            Check.Check(Colleges + "20/6 | Besluitvorming in de gemeenteraden")
        );

        Assert.Equal([4], finding.Rows);
        Assert.Contains("een dinsdag", finding.Message, StringComparison.Ordinal);
        Assert.Contains("vier gemeenten", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_group_that_always_meets_on_one_weekday_and_once_on_another_is_reported()
    {
        var finding = Assert.Single(
            Check.Check(
                """
                15/3 | Stuurgroep
                5/4 | Stuurgroep
                10/5 | Stuurgroep
                8/6 | Stuurgroep
                5/7 | Stuurgroep
                """
            )
        );

        Assert.Equal([4], finding.Rows);
        Assert.Contains("woensdag", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("22/6 | Besluitvorming in de gemeenteraden")]
    [InlineData("20/6 | Besluitvorming in de raad van Leiden")]
    [InlineData("medio juni | Besluitvorming in de gemeenteraden")]
    public void Another_day_one_council_or_no_day_is_left_alone(string line) =>
        Assert.Empty(Check.Check(Colleges + line));

    [Theory]
    [InlineData("16/3 | Extra stuurgroep")]
    [InlineData("16/3 | Verwerken advies stuurgroep")]
    public void Extra_meetings_and_work_for_a_group_are_left_alone(string line) =>
        Assert.Empty(
            Check.Check(
                $"15/3 | Stuurgroep\n{line}\n5/4 | Stuurgroep\n10/5 | Stuurgroep\n7/6 | Stuurgroep"
            )
        );
}
