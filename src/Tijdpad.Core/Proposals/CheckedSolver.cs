using Tijdpad.Edits;

namespace Tijdpad.Proposals;

/// <summary>
/// Looks for dates with which the checks find nothing new. A proposal that brings a finding shows which days bring it;
/// those are left out and it is looked for again. What cannot be avoided stays, and <see cref="AdoptedProposal"/> says so.
/// A proposal that the plan refuses to take over is left out, and the outcome says so.
/// </summary>
public sealed class CheckedSolver(IProposalSolver solver) : IProposalSolver
{
    private const int MostRounds = 4;

    // of a large plan each round takes long
    private const int StepsInAll = 500;

    public ProposalOutcome Solve(ProposalRequest request, CancellationToken stop = default)
    {
        if (request.Network.Steps.IsEmpty)
            return new ProposalOutcome.Undecided(
                "In deze planning staat nog niets waarvoor een dag te zoeken is. Voeg eerst rijen toe."
            );
        var outcome = solver.Solve(request, stop);
        return outcome is ProposalOutcome.Found found
            ? Adoptable(request, Better(request, found, stop))
            : outcome;
    }

    private static ProposalOutcome Adoptable(ProposalRequest request, ProposalOutcome.Found found)
    {
        var (plan, today) = (request.Network.Plan, request.Today);
        var (taken, refused) = (new List<Proposal>(), new List<string>());
        foreach (var one in found.Proposals)
        {
            var result = PlanEdits.All(plan, ProposalEdits.Of(plan, one, today), new(today));
            if (result.IsApplied)
                taken.Add(one);
            else
                refused.Add(ProposalSentences.Refused(result.Problems[0].Message));
        }
        return taken.Count == 0
            ? new ProposalOutcome.Undecided(refused[0])
            : new ProposalOutcome.Found(taken.ToValueList())
            {
                Refused = refused.Distinct(StringComparer.Ordinal).ToValueList(),
            };
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
            .OfType<AdoptedProposal>()
            .Where(one => !one.Findings.New.IsEmpty)
            .ToList();
}
