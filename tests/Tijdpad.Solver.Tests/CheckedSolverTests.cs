using CsCheck;
using Tijdpad.Checks;
using Tijdpad.Dates;
using Tijdpad.Edits;
using Tijdpad.Findings;
using Tijdpad.Networks;
using Tijdpad.Plans;
using Tijdpad.Proposals;

namespace Tijdpad.Solver.Tests;

public sealed class CheckedSolverTests
{
    private static readonly CheckedSolver Solver = new(new CpSatSolver());

    // days after the day of the plan on which its dates are looked at anew
    private static readonly int[] Later = [0, 9, 35, 80, 140];

    [Theory]
    [MemberData(nameof(SamplePlanTests.Names), MemberType = typeof(SamplePlanTests))]
    public void No_proposal_for_a_sample_brings_a_finding(string sample)
    {
        var plan = SamplePlanTests.Read(sample);
        var first = plan.AsOf ?? plan.Activities.Min(row => row.Date.Earliest)!.Value;

        var brought =
            from days in Later
            from within in new int?[] { null, 7 }
            from adopted in Adopted(plan, first.AddDays(days), within)
            from finding in Found(plan, adopted.Plan, first.AddDays(days))
            select $"{days}: {finding}";

        Assert.Empty(brought);
    }

    [Fact]
    public void With_wishes_and_settled_dates_no_error_comes_and_every_finding_is_told()
    {
        var plan = SamplePlanTests.Read("duinstreek-2017.docx");
        var today = plan.AsOf!.Value;
        Gen.Select(
                Gen.Int[5, plan.Activities.Count - 1],
                Gen.Int[-30, 40],
                Gen.Enum<WishKind>(),
                Gen.Bool
            )
            .List[1, 3]
            .Sample(
                wishes =>
                {
                    var wished = plan;
                    foreach (var (row, days, kind, isPin) in wishes)
                        wished = Wished(wished, row, days, kind, isPin, today);
                    foreach (var adopted in Adopted(wished, today, null))
                    {
                        Assert.Equal(
                            Found(wished, adopted.Plan, today)
                                .Select(one => one.Split(' ')[0])
                                .Distinct()
                                .Order(),
                            adopted.Findings.New.Select(one => one.Code).Distinct().Order()
                        );
                        Assert.DoesNotContain(
                            adopted.Findings.New,
                            one => one.Severity == Severity.Error
                        );
                    }
                },
                iter: 15,
                threads: 1
            );
    }

    [Fact]
    public void A_proposal_that_the_plan_refuses_is_left_out_and_that_is_said()
    {
        var plan = WithLongRemark(SamplePlanTests.Read("duinstreek-2017.docx"));
        var today = plan.AsOf!.Value;
        var request = ProposalRequest.Of(PlanNetwork.Of(plan), today);

        var outcome = new CheckedSolver(new OneProposal(Moved(request))).Solve(request);

        Assert.Null(AdoptedProposal.Of(plan, Moved(request), today));
        Assert.Contains(
            "de planning kan het niet overnemen",
            Assert.IsType<ProposalOutcome.Undecided>(outcome).Reason,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_plan_without_steps_gets_a_sentence()
    {
        var empty = new Plan("Nog niets");

        var outcome = Solver.Solve(ProposalRequest.Of(PlanNetwork.Of(empty), new(2017, 3, 14)));

        Assert.IsType<ProposalOutcome.Undecided>(outcome);
    }

    // a document may say more beside a date than somebody may type there
    private static Plan WithLongRemark(Plan plan) =>
        plan.WithActivities(
            plan.Activities.Select(row =>
                    row with
                    {
                        Occurrences = row
                            .Occurrences.Select(one => one with { Words = new('x', 3_000) })
                            .ToValueList(),
                    }
                )
                .ToValueList()
        );

    private static Proposal Moved(ProposalRequest request)
    {
        var step = request.Network.Steps.First(one =>
            one.Activity.Occurrences.Any(own => own.Municipality == one.Municipality)
        );
        var day = request.Today.AddDays(40);
        return new([new(step, day, day, 1) { IsMoved = true }], null, null)
        {
            Cost = 0,
            Bound = 0,
            IsProven = true,
        };
    }

    private sealed class OneProposal(Proposal proposal) : IProposalSolver
    {
        public ProposalOutcome Solve(ProposalRequest request, CancellationToken stop = default) =>
            new ProposalOutcome.Found([proposal]);
    }

    private static IEnumerable<AdoptedProposal> Adopted(Plan plan, DateOnly today, int? within)
    {
        var request = ProposalRequest.Of(PlanNetwork.Of(plan), today) with
        {
            Options = new() { Alternatives = 2, DecideWithin = within },
        };
        return Solver.Solve(request) is ProposalOutcome.Found found
            ? found.Proposals.Select(one => AdoptedProposal.Of(plan, one, today)!)
            : [];
    }

    private static Plan Wished(
        Plan plan,
        int row,
        int days,
        WishKind kind,
        bool isPin,
        DateOnly today
    )
    {
        var activity = plan.Activities[row];
        var day = (activity.Date.Latest ?? today).AddDays(days);
        PlanEdit edit = isPin
            ? new SetFirmness(activity.Id, Firmness.Confirmed)
            : new SetWish(activity.Id, kind, kind == WishKind.Keep ? "" : $"na {day:d-M-yyyy}");
        return edit.ApplyTo(plan, new(today)).Plan ?? plan;
    }

    // written apart from what the product counts
    private static IEnumerable<string> Found(Plan before, Plan after, DateOnly today) =>
        Places(after, today).Except(Places(before, today));

    private static IEnumerable<string> Places(Plan plan, DateOnly today) =>
        from finding in AllChecks.Run(plan, today)
        from row in finding.Rows.DefaultIfEmpty(0)
        select $"{finding.Code} {(row == 0 ? "" : plan.Activities[row - 1].Id)}";
}
