using Tijdpad.Core.Tests.Repairs;

namespace Tijdpad.Documents.Tests.Checks;

public sealed class RepairLawTests
{
    [Fact]
    public void A_repair_takes_its_finding_away_in_our_own_samples()
    {
        var tried = 0;
        foreach (var name in Samples.Own)
        {
            var plan = ReadPlan.Of(Samples.Path($"{name}.docx"));
            var day = plan.AsOf ?? new DateOnly(2021, 1, 1);
            tried += RepairLaw.Holds(plan, day) + RepairLaw.Holds(plan, day.AddDays(30));
        }

        Assert.True(tried >= 20, $"{tried} repairs");
    }

    [Fact]
    public void A_repair_takes_its_finding_away_in_the_real_planning() =>
        Assert.True(
            RepairLaw.Holds(ReadPlan.Of(Samples.Shared("leidse-regio.docx")), ReadPlan.Day) >= 10
        );

    [Fact]
    public void A_repair_takes_its_finding_away_in_the_plannings_beside_the_repository() =>
        Assert.All(Samples.SharedPlans(), file => RepairLaw.Holds(ReadPlan.Of(file), ReadPlan.Day));
}
