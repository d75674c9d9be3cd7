using Tijdpad.Calendars;
using Tijdpad.Checks;
using Tijdpad.Comparing;
using Tijdpad.Edits;
using Tijdpad.Forecasts;
using Tijdpad.Json;
using Tijdpad.Networks;
using Tijdpad.Overviews;
using Tijdpad.Plans;
using Tijdpad.Proposals;
using Tijdpad.Repairs;

namespace Tijdpad.Solver.Tests.Asks;

/// <summary>Asks everything of one plan on one day, as the command and the site do. None of it may end in an exception.</summary>
internal sealed class Asking(AskedPlan asked, Random dice)
{
    private const int FewRepairs = 3;

    private Plan Plan => asked.Plan;

    private DateOnly Today => asked.Today;

    public void Look()
    {
        Assert.Equal(Plan, PlanJson.Read(PlanJson.ToText(Plan)));
        PlanDifference.Between(asked.From, Plan);
        Attention.Of(Plan, Today);
        MunicipalDates.Of(Plan);
        PublicPlan.Of(Plan);
        PlanBodies.Of(Plan);
        ReckoningDay.Of(Plan, Today);
    }

    public void Forecast()
    {
        var network = PlanNetwork.Of(Plan);
        var terms = new ForecastTerms(Today, ForecastTerms.FewestRuns);
        var forecast = Forecasts.Forecast.Of(network, terms);
        TightSpot.Of(network, forecast.Schedule);
        if (dice.Next(5) == 0)
            Forecasts.Forecast.Drivers(network, terms, ForecastTerms.FewestRuns);
        LearnedAssumption.From([asked.From, Plan]);
    }

    /// <summary>How many windows there are.</summary>
    public int Windows()
    {
        var bodies = PlanBodies.Of(Plan).Concat(WindowRequest.CouncilsOf(Plan)).Distinct();
        var some = bodies.Where(_ => dice.Next(3) > 0).ToValueList();
        var from = Today.AddDays(dice.Next(-100, 200));
        return CommonWindows
            .Of(
                Plan,
                new(
                    some,
                    from,
                    from.AddDays(dice.Next(WindowRequest.MostSpan + 1)),
                    dice.Next(1, 93)
                )
                {
                    Today = Today,
                    Earliest = EarliestDecisions.Of(Plan, Today).For,
                }
            )
            .Windows.Count;
    }

    /// <summary>What came of it: every proposal that is shown can be taken over, and every way out that can be pressed works.</summary>
    public ProposalOutcome Propose(IProposalSolver solver, double effort)
    {
        var request = ProposalRequest.Of(PlanNetwork.Of(Plan), Today) with
        {
            Options = Options(effort),
        };
        var outcome = new CheckedSolver(solver).Solve(request);
        if (outcome is ProposalOutcome.Found found)
            foreach (var proposal in found.Proposals)
                TakeOver(proposal);
        if (outcome is ProposalOutcome.Impossible impossible)
            foreach (var change in impossible.Conflict.Relaxations.SelectMany(way => way.Changes))
                Assert.True(
                    PlanEdits.All(Plan, change.Edits, new(Today)).IsApplied,
                    change.Sentence
                );
        return outcome;
    }

    private ProposalOptions Options(double effort) =>
        new()
        {
            Aim = dice.Next(2) == 0 ? ProposalAim.AsPlanned : ProposalAim.Earliest,
            Alternatives = dice.Next(3),
            DecideWithin = dice.Next(2) == 0 ? dice.Next(1, 93) : null,
            TeamPerWeek = effort > 0 && dice.Next(3) == 0 ? dice.Next(1, 10) : null,
            PerAgenda = effort > 0 && dice.Next(3) == 0 ? dice.Next(1, 4) : null,
            Effort = effort,
        };

    private void TakeOver(Proposal proposal)
    {
        var adopted = AdoptedProposal.Of(Plan, proposal, Today);
        Assert.NotNull(adopted);
        Assert.Equal(adopted.Plan, PlanEdits.All(Plan, adopted.Edits, new(Today)).Plan);
        PlanMerge.Of(asked.From, Plan, adopted.Plan);
        // a scenario has a day for every open row
        PlanEdits.All(Plan, ProposalEdits.OfAll(Plan, proposal, Today), new(Today));
    }

    /// <summary>How many repairs were offered for a few of the findings.</summary>
    public int Repair()
    {
        var found = AllChecks.Run(Plan, Today);
        var some = found.OrderBy(_ => dice.Next()).Take(FewRepairs).ToList();
        return some.Sum(one => RepairSearch.For(one, Plan, Today, found).Count);
    }
}
