using Tijdpad.Core.Tests.Findings;

namespace Tijdpad.Documents.Tests.Checks;

public sealed class FindingKeyLawTests
{
    [Fact]
    public void Keys_keep_to_their_law_in_our_own_samples()
    {
        var held = 0;
        foreach (var name in Samples.Own)
        {
            var plan = ReadPlan.Of(Samples.Path($"{name}.docx"));
            var day = plan.AsOf ?? ReadPlan.Day;
            held += FindingKeyLaw.Holds(plan, day) + FindingKeyLaw.Holds(plan, day.AddDays(30));
        }

        Assert.True(held >= 50, $"{held} findings");
    }

    [Fact]
    public void Keys_keep_to_their_law_in_the_real_planning() =>
        Assert.True(
            FindingKeyLaw.Holds(ReadPlan.Of(Samples.Shared("leidse-regio.docx")), ReadPlan.Day)
                >= 50
        );

    [Fact]
    public void Keys_keep_to_their_law_in_the_plannings_beside_the_repository() =>
        Assert.All(
            Samples.SharedPlans(),
            file => FindingKeyLaw.Holds(ReadPlan.Of(file), ReadPlan.Day)
        );
}
