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

    /// <summary>
    /// For a larger plan nothing is looked for: with 5,000 rows the solver found nothing in two minutes, and took more memory
    /// than a site of 512 MB has.
    /// </summary>
    private const long MostSize = 2_500;

    /// <summary>The proposals for a request.</summary>
    public Task<Worked<MadeProposals>> OfAsync(
        OpenRevision revision,
        ProposalQuery query,
        CancellationToken stop
    ) =>
        IsTooLarge(revision.Plan)
            ? Task.FromResult(new Worked<MadeProposals>(null, new(WorkState.TooLong)))
            : bench.OfAsync(Order(revision, query), stop);

    /// <summary>The same for an act on one of them, which waits longer; null when they are not ready then.</summary>
    public async Task<MadeProposals?> ForActAsync(
        OpenRevision revision,
        ProposalQuery query,
        CancellationToken stop
    ) =>
        IsTooLarge(revision.Plan)
            ? null
            : (await bench.OfAsync(Order(revision, query), Workbench.OfAnAct, stop)).Value;

    private static bool IsTooLarge(Plan plan) => PlanSize.Of(plan) > MostSize;

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
