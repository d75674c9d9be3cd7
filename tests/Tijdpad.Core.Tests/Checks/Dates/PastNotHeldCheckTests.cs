using Tijdpad.Checks.Dates;
using Tijdpad.Findings;
using Tijdpad.Rows;

namespace Tijdpad.Core.Tests.Checks.Dates;

public sealed class PastNotHeldCheckTests
{
    private static readonly PastNotHeldCheck Check = new();

    private static ValueList<Finding> On(DateOnly today, string lines)
    {
        var plan = TestPlan.Of(lines);
        return Check.Run(new CheckContext(plan, today)).ToValueList();
    }

    [Fact]
    public void Rows_that_passed_since_the_plan_are_one_finding()
    {
        var finding = Assert.Single(
            On(new(2017, 3, 27), "7/3 | A\n15/3 | B\n21/3 | C\n22/3 (geweest) | D\n28/3 | E")
        );

        Assert.Equal([2, 3], finding.Rows);
    }

    [Fact]
    public void On_the_day_of_the_plan_nothing_has_passed() =>
        Assert.Empty(On(new(2017, 3, 14), "7/3 | A\n14/3 | B\n21/3 | C"));
}
