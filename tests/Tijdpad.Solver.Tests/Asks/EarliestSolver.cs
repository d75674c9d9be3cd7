using Tijdpad.Proposals;

namespace Tijdpad.Solver.Tests.Asks;

/// <summary>
/// A solver that takes the earliest days, or those that today's plan has, pushed on: quick, and with all that comes after
/// a solver. Limits on how much fits on a day are not for it.
/// </summary>
internal sealed class EarliestSolver : IProposalSolver
{
    public ProposalOutcome Solve(ProposalRequest request, CancellationToken stop = default)
    {
        var problem = ProposalProblem.Of(request);
        if (problem.Model.Limits.Count > 0)
            return new ProposalOutcome.Undecided("Grenzen per dag kan deze rekenaar niet aan.");
        var bounds = DayBounds.Of(problem.Model);
        if (!bounds.IsPossible)
            return new ProposalOutcome.Impossible(
                Conflicts.Of(
                    problem,
                    bounds.Sufficient(problem.Model),
                    model => DayBounds.Of(model).IsPossible
                )
            );
        return new ProposalOutcome.Found([
            Proposal(problem, bounds.Earliest, ""),
            Proposal(problem, bounds.Latest, "Zo laat als kan."),
        ]);
    }

    private static Proposal Proposal(
        ProposalProblem problem,
        IReadOnlyList<int> days,
        string difference
    ) => problem.ToProposal(days, 0, false, difference);
}
