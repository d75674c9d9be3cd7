using System.Security.Cryptography;
using Tijdpad.Checks;
using Tijdpad.Findings;
using Tijdpad.Plans;
using Tijdpad.Repairs;
using Tijdpad.Web.Http;
using Tijdpad.Web.Storage;
using Tijdpad.Web.Work;

namespace Tijdpad.Web.Shared;

/// <summary>
/// What the checks say of a revision. It depends on the revision and on the day alone, so that it is worked out once.
/// </summary>
public sealed class CheckedPlans(Workbench bench, Today today)
{
    /// <summary>Trying a repair is running all checks again, and a finding has a few.</summary>
    private const int EffortOfRepair = 10;

    public Task<Worked<ValueList<Finding>>> FindingsAsync(
        OpenRevision revision,
        CancellationToken stop
    ) => bench.OfAsync(Findings(revision), stop);

    /// <summary>The same for an act, or a program: they wait longer, for they cannot look again by themselves.</summary>
    public Task<Worked<ValueList<Finding>>> FindingsForActAsync(
        OpenRevision revision,
        CancellationToken stop
    ) => bench.OfAsync(Findings(revision), Workbench.OfAnAct, stop);

    /// <summary>The repairs of some findings that were tried and help, in the order of the findings.</summary>
    public Task<Worked<ValueList<RepairableFinding>>> RepairsAsync(
        OpenRevision revision,
        ValueList<Finding> findings,
        CancellationToken stop
    ) => bench.OfAsync(Repairs(revision, findings), stop);

    /// <summary>The same for an act, which waits longer.</summary>
    public Task<Worked<ValueList<RepairableFinding>>> RepairsForActAsync(
        OpenRevision revision,
        ValueList<Finding> findings,
        CancellationToken stop
    ) => bench.OfAsync(Repairs(revision, findings), Workbench.OfAnAct, stop);

    /// <summary>What the checks say of a plan that is no revision yet.</summary>
    /// <param name="upload">The id of the upload that it was read from.</param>
    /// <param name="packed">The plan as it is stored; another draft is another plan.</param>
    public Task<Worked<ValueList<Finding>>> FindingsOfDraftAsync(
        string upload,
        Plan draft,
        byte[] packed,
        CancellationToken stop
    )
    {
        var day = today.Day;
        return bench.OfAsync(
            new WorkOrder<ValueList<Finding>>(
                ("draft", upload, Convert.ToHexString(SHA256.HashData(packed)), day),
                $"upload {upload}",
                PlanSize.Of(draft),
                progress => AllChecks.Run(draft, day, progress.Stop),
                found => found.Sum(BytesOf)
            ),
            stop
        );
    }

    /// <summary>What is worked out when somebody asks what is found in a revision.</summary>
    public WorkOrder<ValueList<Finding>> Findings(OpenRevision revision)
    {
        var day = today.Day;
        return new(
            ("findings", revision.ProjectId, revision.Number, day),
            revision.ProjectId,
            PlanSize.Of(revision.Plan),
            progress => AllChecks.Run(revision.Plan, day, progress.Stop),
            found => found.Sum(BytesOf)
        );
    }

    private WorkOrder<ValueList<RepairableFinding>> Repairs(
        OpenRevision revision,
        ValueList<Finding> findings
    )
    {
        var day = today.Day;
        var keys = findings.Select(finding => FindingKey.Of(finding, revision.Plan)).ToValueList();
        return new(
            ("repairs", revision.ProjectId, revision.Number, day, keys),
            revision.ProjectId,
            PlanSize.Of(revision.Plan) * EffortOfRepair * findings.Count(RepairSearch.Knows),
            async progress =>
            {
                var all = await bench.PartAsync(Findings(revision), progress);
                return findings
                    .Select(
                        (finding, at) =>
                        {
                            progress.Report(at, findings.Count);
                            return new RepairableFinding(
                                finding,
                                keys[at],
                                RepairSearch.For(finding, revision.Plan, day, all, progress.Stop)
                            );
                        }
                    )
                    .ToValueList();
            },
            made => made.Sum(one => BytesOf(one.Finding) + 2_000L * (one.Repairs?.Count ?? 0))
        );
    }

    private static long BytesOf(Finding finding) =>
        600 + 2 * (finding.Message.Length + finding.Why.Length + finding.Repair.Length);
}

/// <summary>A finding with its ways out.</summary>
/// <param name="Finding">What was found.</param>
/// <param name="Key">Stays the same while the same thing is wrong.</param>
/// <param name="Repairs">What mends it with one click, the best first; mostly nothing. Null when it was not looked for yet.</param>
public sealed record RepairableFinding(Finding Finding, string Key, ValueList<Repair>? Repairs)
{
    /// <summary>Ways out of such findings are known; whether one helps here was not tried.</summary>
    public bool MayHaveRepairs => Repairs is null && RepairSearch.Knows(Finding);
}
