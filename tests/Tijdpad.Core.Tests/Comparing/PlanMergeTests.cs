using CsCheck;
using Tijdpad.Activities;
using Tijdpad.Comparing;
using Tijdpad.Core.Tests.Plans;
using Tijdpad.Plans;

namespace Tijdpad.Core.Tests.Comparing;

public sealed class PlanMergeTests
{
    private static readonly Plan Base = SamplePlans.Waterland;

    private static readonly Gen<(Plan, Plan, Plan)> Three = Gen.Select(
        PlanGen.Plan,
        PlanGen.Plan,
        PlanGen.Plan
    );

    [Fact]
    public void Who_changed_nothing_gets_the_changes_of_the_other() =>
        Gen.Select(PlanGen.Plan, PlanGen.Plan)
            .Sample(
                (from, x) =>
                    PlanMerge.Of(from, from, x) is { Plan: var a, Conflicts.IsEmpty: true }
                    && a == x
                    && PlanMerge.Of(from, x, from) is { Plan: var b, Conflicts.IsEmpty: true }
                    && b == x
            );

    [Fact]
    public void The_same_change_twice_is_one_change() =>
        Gen.Select(PlanGen.Plan, PlanGen.Plan)
            .Sample(
                (from, x) =>
                    PlanMerge.Of(from, x, x) is { Plan: var merged, Conflicts.IsEmpty: true }
                    && merged == x
            );

    [Fact]
    public void Without_a_clash_it_does_not_matter_who_merges() =>
        Three.Sample(
            (from, x, y) =>
            {
                var mine = PlanMerge.Of(from, x, y);
                var yours = PlanMerge.Of(from, y, x);
                return mine.Conflicts.IsEmpty == yours.Conflicts.IsEmpty
                    && (!mine.Conflicts.IsEmpty || mine.Plan == yours.Plan);
            }
        );

    [Fact]
    public void Edits_in_different_rows_and_fields_go_together()
    {
        var ours = Edit(Base, "a3", a => a with { Title = "Verzending" })
            .WithTitle("Ander woord", Base.AsOf);
        var theirs = Edit(Base, "a3", a => a with { Date = SamplePlans.Date("8/2") });
        theirs = Edit(theirs, "a7", a => a with { Date = SamplePlans.Date("juni") });

        var merge = PlanMerge.Of(Base, ours, theirs);

        var expected = Edit(theirs, "a3", a => a with { Title = "Verzending" });
        Assert.Empty(merge.Conflicts);
        Assert.Equal(expected.WithTitle("Ander woord", Base.AsOf), merge.Plan);
    }

    [Fact]
    public void Each_municipality_can_give_its_own_date()
    {
        var ours = Own("Oostwoude", "14/3");
        var theirs = Own("Westbroek", "20/3");

        var merge = PlanMerge.Of(Base, ours, theirs);

        var row = merge.Plan.Activities[5];
        Assert.Empty(merge.Conflicts);
        Assert.Equal(["14/3", "20/3"], row.Occurrences.Select(o => o.Date.Words));
    }

    [Fact]
    public void A_clash_keeps_ours_and_lists_both()
    {
        var ours = Edit(Base, "a3", a => a with { Date = SamplePlans.Date("8/2") });
        var theirs = Edit(Base, "a3", a => a with { Date = SamplePlans.Date("9/2") });

        var merge = PlanMerge.Of(Base, ours, theirs);

        Assert.Equal(ours, merge.Plan);
        Assert.Equal([new("a3", "Activiteit a3", "datum", "8/2", "9/2")], merge.Conflicts);
    }

    [Fact]
    public void Added_rows_stay_where_they_were_put_and_removed_rows_stay_away()
    {
        var x = new Activity("x") { Title = "X" };
        var y = new Activity("y") { Title = "Y" };
        var ours = Base.WithActivities(Base.Activities.Insert(2, x).RemoveAt(4));
        var theirs = Base.WithActivities(Base.Activities.Insert(2, y).Add(new Activity("z")));

        var merge = PlanMerge.Of(Base, ours, theirs);

        Assert.Empty(merge.Conflicts);
        Assert.Equal(
            ["a1", "a2", "x", "y", "a3", "a5", "a6", "a7", "a8", "a9", "z"],
            merge.Plan.Activities.Select(a => a.Id)
        );
    }

    [Fact]
    public void A_phase_that_is_still_used_comes_back()
    {
        var ours = Base.WithStructure(
            Base.Phases.RemoveAt(2),
            Base.WeekHeadings,
            [
                .. Base.Activities.Select(a =>
                    a.PhaseId == "fase-3" ? a with { PhaseId = "fase-2" } : a
                ),
            ]
        );
        var theirs = Base.WithActivities(
            Base.Activities.Add(new Activity("x") { PhaseId = "fase-3" })
        );

        var merge = PlanMerge.Of(Base, ours, theirs);

        Assert.Equal(Base.Phases, merge.Plan.Phases);
        Assert.Equal([new(null, "Fase fase-3", "", "", "BESLUITVORMING")], merge.Conflicts);
    }

    private static Plan Own(string municipality, string date) =>
        Edit(
            Base,
            "a6",
            a =>
                a with
                {
                    Occurrences =
                    [
                        .. a.Occurrences.Select(o =>
                            o.Municipality == municipality
                                ? o with
                                {
                                    Date = SamplePlans.Date(date),
                                }
                                : o
                        ),
                    ],
                }
        );

    private static Plan Edit(Plan plan, string id, Func<Activity, Activity> edit) =>
        plan.WithActivities([.. plan.Activities.Select(a => a.Id == id ? edit(a) : a)]);
}
