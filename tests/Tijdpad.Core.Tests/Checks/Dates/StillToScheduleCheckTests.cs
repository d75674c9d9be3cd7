using Tijdpad.Checks.Dates;

namespace Tijdpad.Core.Tests.Checks.Dates;

public sealed class StillToScheduleCheckTests
{
    private static readonly StillToScheduleCheck Check = new();

    [Fact]
    public void A_meeting_of_tomorrow_that_must_be_scheduled_is_reported_with_the_election()
    {
        var finding = Assert.Single(
            Check.Check("14/3 | Colleges\n15/3 (moet nog ingepland worden!) | Extra overleg")
        );

        Assert.Equal([2], finding.Rows);
        Assert.Contains("dat is morgen", finding.Message, StringComparison.Ordinal);
        Assert.Contains("Tweede Kamerverkiezing", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("15/3 | Stuurgroep")]
    [InlineData("4/4 (moet nog ingepland worden) | Stuurgroep")]
    [InlineData("10/3 (moet nog ingepland worden) | Stuurgroep")]
    public void What_is_scheduled_far_off_or_past_is_left_alone(string lines) =>
        Assert.Empty(Check.Check(lines));
}
