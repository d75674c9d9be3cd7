using Tijdpad.Checks;
using Tijdpad.Edits;
using Tijdpad.Findings;
using Tijdpad.Plans;
using Tijdpad.Repairs;

namespace Tijdpad.Core.Tests.Repairs;

/// <summary>What holds of every repair in every plan.</summary>
internal static class RepairLaw
{
    /// <summary>Holds it for all repairs of a plan; how many there are.</summary>
    public static int Holds(Plan plan, DateOnly today)
    {
        var before = AllChecks.Run(plan, today);
        var repairs = before
            .SelectMany(finding =>
                RepairSearch.For(finding, plan, today, before).Select(repair => (finding, repair))
            )
            .ToList();
        foreach (var (finding, repair) in repairs)
        {
            var result = PlanEdits.All(plan, repair.Edits, new EditContext(today));
            Assert.True(result.IsApplied, repair.Label);
            var after = AllChecks.Run(result.Plan, today);
            Assert.Contains(
                finding.SpotsIn(plan),
                spot => !Spots(result.Plan, after).Contains(spot)
            );
            Assert.Subset(Errors(plan, before), Errors(result.Plan, after));
            Assert.False(string.IsNullOrWhiteSpace(repair.Label));
        }
        return repairs.Count;
    }

    private static HashSet<FindingSpot> Errors(Plan plan, ValueList<Finding> found) =>
        Spots(plan, found.Where(one => one.Severity == Severity.Error));

    private static HashSet<FindingSpot> Spots(Plan plan, IEnumerable<Finding> found) =>
        found.SelectMany(one => one.SpotsIn(plan)).ToHashSet();
}
