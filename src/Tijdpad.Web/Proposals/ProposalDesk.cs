using Tijdpad.Plans;
using Tijdpad.Proposals;
using Tijdpad.Web.Http;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.Proposals;

/// <summary>Makes proposals for a revision: the same question, the same answer, so that no form needs to carry one.</summary>
public sealed class ProposalDesk(Reckoner reckoner, IProposalSolver solver, Today today)
{
    public DateOnly DayOf(Plan plan) => ReckoningDay.Of(plan, today.Day);

    /// <summary>The proposals for a request; null when too many others are being worked out now.</summary>
    public Task<MadeProposals?> OfAsync(
        OpenRevision revision,
        ProposalQuery query,
        CancellationToken stop
    )
    {
        var day = DayOf(revision.Plan);
        return reckoner.OfAsync(
            ("proposals", revision.ProjectId, revision.Number, day, query),
            () => MadeProposals.Of(revision.Plan, query.RequestOf(revision.Plan, day), solver),
            stop
        );
    }

    /// <summary>One of the proposals that a page showed; null when it is not there, and when it is too busy.</summary>
    public async Task<MadeProposal?> OneAsync(
        OpenRevision revision,
        ProposalQuery query,
        int choice,
        CancellationToken stop
    ) =>
        await OfAsync(revision, query, stop) is { } made
        && choice >= 0
        && choice < made.Proposals.Count
            ? made.Proposals[choice]
            : null;
}
