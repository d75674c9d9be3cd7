using Tijdpad.Checks;
using Tijdpad.Documents.Reading;
using Tijdpad.Edits;
using Tijdpad.Findings;
using Tijdpad.Networks;
using Tijdpad.Plans;
using Tijdpad.Proposals;

namespace Tijdpad.Solver.Tests;

public sealed class SamplePlanTests
{
    public static TheoryData<string> Names => [.. Samples.Own.Select(name => $"{name}.docx")];

    [Theory]
    [MemberData(nameof(Names))]
    public void Taking_a_proposal_over_makes_no_new_errors_and_leaves_nothing_to_move(string sample)
    {
        var plan = Read(sample);
        var today = plan.AsOf ?? plan.Activities.Min(row => row.Date.Earliest)!.Value;
        var found = Assert.IsType<ProposalOutcome.Found>(Solve(plan, today));

        var edits = ProposalEdits.Of(plan, found.Best, today);
        var adopted = PlanEdits.All(plan, edits, new(today));

        Assert.True(adopted.IsApplied);
        Assert.Empty(Errors(adopted.Plan, today).Except(Errors(plan, today)));
        var again = Assert.IsType<ProposalOutcome.Found>(Solve(adopted.Plan, today));
        Assert.Empty(again.Best.Moved);
        Assert.Equal(found.Best.Decision, again.Best.Decision);
    }

    [Fact]
    public void A_decision_that_cannot_be_in_time_is_explained_row_by_row()
    {
        var plan = Read("duinstreek-2017.docx");
        var today = plan.AsOf!.Value;
        var wished = new SetWish(plan.Activities[33].Id, WishKind.Must, "uiterlijk 30 mei").ApplyTo(
            plan,
            new(today)
        );
        var kept = new SetWish(plan.Activities[28].Id, WishKind.Keep).ApplyTo(
            wished.Plan!,
            new(today)
        );

        var conflict = Assert.IsType<ProposalOutcome.Impossible>(Solve(kept.Plan!, today)).Conflict;

        Assert.Equal(
            [ConditionKind.Wish, ConditionKind.LeadTime, ConditionKind.Wish],
            conflict.Conditions.Select(one => one.Kind)
        );
        Assert.StartsWith(
            "Laat rij 34 (“Besluitvorming in gemeenteraden”) naar",
            conflict.Relaxations[0].Sentence,
            StringComparison.Ordinal
        );
        Assert.Equal(
            conflict.Relaxations.Select(one => one.Price).Order(),
            conflict.Relaxations.Select(one => one.Price)
        );
    }

    private static ValueList<string> Errors(Plan plan, DateOnly today) =>
        AllChecks
            .Run(plan, today)
            .Where(finding => finding.Severity == Severity.Error)
            .Select(finding => $"{finding.Code} {string.Join(' ', finding.Rows)}")
            .ToValueList();

    private static ProposalOutcome Solve(Plan plan, DateOnly today) =>
        new CpSatSolver().Solve(ProposalRequest.Of(PlanNetwork.Of(plan), today));

    internal static Plan Read(string sample)
    {
        var bytes = File.ReadAllBytes(Samples.Path(sample));
        return TableToPlan.Read(DocumentReader.Read(bytes, sample, null), new(2017, 3, 14)).Plan;
    }
}
