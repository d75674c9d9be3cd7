using Tijdpad.Dutch;
using Tijdpad.Edits;
using Tijdpad.Forecasts;
using Tijdpad.Networks;
using Tijdpad.Plans;
using Tijdpad.Proposals;
using Tijdpad.Web.Work;

namespace Tijdpad.Web.Proposals;

/// <summary>The answer to a request for dates as a page shows it: the proposals in the plan, or why there are none.</summary>
/// <param name="Outcome">What the solver said.</param>
/// <param name="Now">What is to be expected of the plan as it is.</param>
/// <param name="Proposals">The proposals, the best first; empty when there are none.</param>
public sealed record MadeProposals(
    ProposalOutcome Outcome,
    ExpectedDecision Now,
    ValueList<MadeProposal> Proposals
)
{
    public static MadeProposals Of(
        Plan plan,
        ProposalRequest request,
        IProposalSolver solver,
        WorkProgress progress
    )
    {
        var outcome = solver.Solve(request, progress.Stop);
        var found = outcome is ProposalOutcome.Found { Proposals: var some } ? some : [];
        var proposals = found
            .Select(
                (one, at) =>
                {
                    progress.Report(1 + at, 2 + found.Count);
                    return MadeProposal.Of(plan, one, request.Today, progress.Stop);
                }
            )
            .OfType<MadeProposal>()
            .ToValueList();
        return new(outcome, ExpectedDecision.Of(plan, request.Today, progress.Stop), proposals);
    }
}

/// <summary>A proposal with what it makes of the plan.</summary>
/// <param name="Adopted">The proposal as it stands in the plan once it is taken over.</param>
/// <param name="Expected">What is to be expected of the plan then.</param>
public sealed record MadeProposal(AdoptedProposal Adopted, ExpectedDecision Expected)
{
    /// <summary>Null when the plan refuses it.</summary>
    public static MadeProposal? Of(
        Plan plan,
        Proposal proposal,
        DateOnly day,
        CancellationToken stop
    ) =>
        AdoptedProposal.Of(plan, proposal, day) is { } adopted
            ? new(adopted, ExpectedDecision.Of(adopted.Plan, day, stop))
            : null;

    public Proposal Proposal => Adopted.Proposal;

    /// <summary>What taking it over does; empty when nothing moves.</summary>
    public ValueList<PlanEdit> Edits => Adopted.Edits;

    /// <summary>Rows that move or get a date, those that go the same way together.</summary>
    public IEnumerable<IReadOnlyList<ProposedStep>> Changes =>
        Proposal
            .Steps.Where(step => step.IsChanged)
            .GroupBy(step => (step.Step.Row, step.Step.Date, step.Day))
            .Select(group => group.ToList());

    /// <summary>How many rows move or get a date.</summary>
    public int Rows =>
        Proposal
            .Steps.Where(step => step.IsChanged)
            .Select(step => step.Step.Row)
            .Distinct()
            .Count();

    /// <summary>The largest move, in days either way; 0 when nothing moves.</summary>
    public int Furthest =>
        Proposal.Moved.Select(step => Math.Abs(step.MovedDays)).DefaultIfEmpty(0).Max();

    /// <summary>What the history says when the proposal is taken over, in Dutch.</summary>
    public string Name =>
        Proposal.Decision is { } decision
            ? $"Voorstel overgenomen: {Deciders.Of(Proposal.Steps.Select(step => step.Step)).Last} besluit op {DutchDay.Of(decision)}"
            : "Voorstel overgenomen";
}

/// <summary>When all councils will have decided, as a forecast has it.</summary>
/// <param name="Target">The day by which the plan has them decide; null when it names none.</param>
/// <param name="Chance">The chance of that; null without a day.</param>
/// <param name="Middle">The day by which they have decided with an even chance; null when that is not in sight, or nobody decides.</param>
/// <param name="Councils">The chance of each council, in the order of the plan.</param>
public sealed record ExpectedDecision(
    DateOnly? Target,
    double? Chance,
    DateOnly? Middle,
    ValueList<(string Name, double? Chance)>? Councils
)
{
    public const int Runs = 20_000;

    public static ExpectedDecision Of(Plan plan, DateOnly day, CancellationToken stop)
    {
        if (plan.Activities.IsEmpty)
            return new(null, null, null, null);
        var forecast = Forecast.Of(plan, new ForecastTerms(day, Runs), stop);
        return new(
            forecast.Together?.Target,
            forecast.Together?.Chance,
            forecast.Together?.Days.DayWith(0.5),
            forecast.Councils.Select(one => (one.Name, one.Chance)).ToValueList()
        );
    }
}
