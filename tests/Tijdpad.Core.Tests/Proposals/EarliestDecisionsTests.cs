using Tijdpad.Activities;
using Tijdpad.Plans;
using Tijdpad.Proposals;

namespace Tijdpad.Core.Tests.Proposals;

public sealed class EarliestDecisionsTests
{
    private static readonly DateOnly Today = new(2017, 3, 14);

    [Fact]
    public void A_plan_without_rows_holds_no_council_back()
    {
        var earliest = EarliestDecisions.Of(new Plan("Proef"), Today);

        Assert.Null(earliest.For(new Body(BodyKind.Council, "raad", "Duinoord")));
    }
}
