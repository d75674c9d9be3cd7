using Tijdpad.Core.Tests.Repairs;
using Tijdpad.Documents.Reading;
using Tijdpad.Documents.Tables;
using Tijdpad.Plans;

namespace Tijdpad.Documents.Tests.Checks;

public sealed class RepairLawTests
{
    [Fact]
    public void A_repair_takes_its_finding_away_in_our_own_samples()
    {
        var tried = 0;
        foreach (var name in Samples.Own)
        {
            var plan = PlanOf(Samples.Path($"{name}.docx"));
            var day = plan.AsOf ?? new DateOnly(2021, 1, 1);
            tried += RepairLaw.Holds(plan, day) + RepairLaw.Holds(plan, day.AddDays(30));
        }

        Assert.True(tried >= 20, $"{tried} repairs");
    }

    [Fact]
    public void A_repair_takes_its_finding_away_in_the_real_planning() =>
        Assert.True(
            RepairLaw.Holds(PlanOf(Samples.Shared("leidse-regio.docx")), new(2017, 3, 14)) >= 10
        );

    [Fact]
    public void A_repair_takes_its_finding_away_in_the_plannings_beside_the_repository() =>
        Assert.All(Samples.SharedPlans(), file => RepairLaw.Holds(PlanOf(file), new(2017, 3, 14)));

    private static Plan PlanOf(string path)
    {
        var file = File.ReadAllBytes(path);
        var reader = AllReaders.List.First(reader => reader.Recognises(file));
        return TableToPlan.Read(reader.Read(file), new DateOnly(2017, 3, 14)).Plan;
    }
}
