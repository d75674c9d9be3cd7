using Tijdpad.Plans;
using Tijdpad.Proposals;
using Tijdpad.Web.Http;
using Tijdpad.Web.Shared;
using Tijdpad.Web.Storage;
using Tijdpad.Web.Work;

namespace Tijdpad.Web.Proposals;

/// <summary>Makes proposals for a revision: the same question, the same answer, so that no form needs to carry one.</summary>
public sealed class ProposalDesk(Workbench bench, IProposalSolver solver, Today today)
{
    public DateOnly DayOf(Plan plan) => ReckoningDay.Of(plan, today.Day);

    /// <summary>Looking for days beside looking at the rows once, measured on the sample.</summary>
    private const int Effort = 40;

    /// <summary>The proposals for a request.</summary>
    public Task<Worked<MadeProposals>> OfAsync(
        OpenRevision revision,
        ProposalQuery query,
        CancellationToken stop
    ) => bench.OfAsync(Order(revision, query), stop);

    /// <summary>The same for an act on one of them, which waits longer; null when they are not ready then.</summary>
    public async Task<MadeProposals?> ForActAsync(
        OpenRevision revision,
        ProposalQuery query,
        CancellationToken stop
    ) => (await bench.OfAsync(Order(revision, query), Workbench.OfAnAct, stop)).Value;

    private WorkOrder<MadeProposals> Order(OpenRevision revision, ProposalQuery query)
    {
        var day = DayOf(revision.Plan);
        return new(
            ("proposals", revision.ProjectId, revision.Number, day, query),
            revision.ProjectId,
            Effort * PlanSize.Of(revision.Plan),
            progress =>
                MadeProposals.Of(
                    revision.Plan,
                    query.RequestOf(revision.Plan, day),
                    solver,
                    progress
                ),
            made => 3_000 * PlanSize.Of(revision.Plan) * (1 + made.Proposals.Count)
        );
    }
}
