using Tijdpad.Activities;
using Tijdpad.Checks;
using Tijdpad.Findings;
using Tijdpad.Plans;
using Tijdpad.Repairs;

namespace Tijdpad.Core.Tests.Findings;

/// <summary>What holds of the keys of the findings of every plan.</summary>
internal static class FindingKeyLaw
{
    /// <summary>Holds it for all findings of a plan; how many there are.</summary>
    public static int Holds(Plan plan, DateOnly today)
    {
        var found = AllChecks.Run(plan, today);
        AreOfOneFindingEach(plan, found);
        StayWhenRowsAreInserted(plan, today, found);
        StayWhenADayPasses(plan, today, found);
        RepairsReadNoSentence(plan, today, found);
        return found.Count;
    }

    private static void AreOfOneFindingEach(Plan plan, ValueList<Finding> found) =>
        Assert.All(
            found.GroupBy(one => FindingKey.Of(one, plan)),
            same => Assert.Single(same.Distinct())
        );

    // the whole of the plan moves down, so that every row has another number
    private static void StayWhenRowsAreInserted(Plan plan, DateOnly today, ValueList<Finding> found)
    {
        var first = new Activity("rij-erboven")
        {
            PhaseId = plan.Activities is [var top, ..] ? top.PhaseId : null,
        };
        var moved = plan.WithActivities(plan.Activities.Insert(0, first));

        Assert.Equal(Keys(plan, found), Keys(moved, AllChecks.Run(moved, today)));
    }

    private static void StayWhenADayPasses(Plan plan, DateOnly today, ValueList<Finding> found)
    {
        var next = AllChecks.Run(plan, today.AddDays(1)).ToLookup(one => (one.Code, one.Rows));
        foreach (var group in found.GroupBy(one => (one.Code, one.Rows)))
        {
            if (next[group.Key].Any())
                Assert.Equal(Keys(plan, group), Keys(plan, next[group.Key]));
        }
    }

    private static void RepairsReadNoSentence(Plan plan, DateOnly today, ValueList<Finding> found)
    {
        foreach (var finding in found)
        {
            var silent = finding with { Message = "", Why = "", Repair = "" };
            Assert.Equal(
                RepairSearch.For(finding, plan, today, found),
                RepairSearch.For(silent, plan, today, found)
            );
        }
    }

    private static IEnumerable<string> Keys(Plan plan, IEnumerable<Finding> found) =>
        found.Select(one => FindingKey.Of(one, plan)).Order(StringComparer.Ordinal);
}
