namespace Tijdpad.Proposals;

/// <summary>
/// Looks for dates with which the checks find nothing new. A proposal that brings a finding shows which days bring it;
/// those are left out and it is looked for again. What cannot be avoided stays, and <see cref="AdoptedProposal"/> says so.
/// </summary>
public sealed class CheckedSolver(IProposalSolver solver) : IProposalSolver
{
    private const int MostRounds = 4;

    // of a large plan each round takes long
    private const int StepsInAll = 500;

    public ProposalOutcome Solve(ProposalRequest request, CancellationToken stop = default)
    {
        var outcome = solver.Solve(request, stop);
        return outcome is ProposalOutcome.Found found ? Better(request, found, stop) : outcome;
    }

    private ProposalOutcome.Found Better(
        ProposalRequest request,
        ProposalOutcome.Found found,
        CancellationToken stop
    )
    {
        var (best, asked, bringing) = (found, request, Bringing(request, found));
        var least = CountOf(bringing);
        var rounds = Math.Clamp(StepsInAll / request.Network.Steps.Count, 1, MostRounds);
        for (var round = 0; round < rounds && bringing.Count > 0; round++)
        {
            var avoided = bringing.SelectMany(one => new AvoidedSearch(asked, one, stop).Find());
            var next = asked with { Avoided = asked.Avoided.Concat(avoided).ToValueList() };
            if (next.Avoided.Count == asked.Avoided.Count)
                break;
            asked = next;
            if (solver.Solve(asked, stop) is not ProposalOutcome.Found again)
                break;
            bringing = Bringing(asked, again);
            if (CountOf(bringing) < least)
                (best, least) = (again, CountOf(bringing));
        }
        return best;
    }

    private static int CountOf(List<AdoptedProposal> bringing) =>
        bringing.Sum(one => one.Findings.New.Count);

    private static List<AdoptedProposal> Bringing(
        ProposalRequest request,
        ProposalOutcome.Found found
    ) =>
        found
            .Proposals.Select(one => AdoptedProposal.Of(request.Network.Plan, one, request.Today))
            .Where(one => !one.Findings.New.IsEmpty)
            .ToList();
}
