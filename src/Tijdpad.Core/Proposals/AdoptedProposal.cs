using Tijdpad.Checks;
using Tijdpad.Dutch;
using Tijdpad.Edits;
using Tijdpad.Plans;

namespace Tijdpad.Proposals;

/// <summary>A proposal as it stands in the plan once it is taken over.</summary>
/// <param name="Proposal">The proposal.</param>
/// <param name="Edits">What taking it over does, in order; empty when nothing moves.</param>
/// <param name="Plan">What the plan becomes.</param>
/// <param name="Findings">What the checks then find that they did not find before, and what they no longer find.</param>
public sealed record AdoptedProposal(
    Proposal Proposal,
    ValueList<PlanEdit> Edits,
    Plan Plan,
    FindingChange Findings
)
{
    /// <summary>Null when the plan refuses one of its dates; <see cref="CheckedSolver"/> gives no such proposals.</summary>
    /// <param name="plan">The plan that the proposal was made for.</param>
    /// <param name="proposal">The proposal.</param>
    /// <param name="today">The day from which was reckoned.</param>
    public static AdoptedProposal? Of(Plan plan, Proposal proposal, DateOnly today)
    {
        var edits = ProposalEdits.Of(plan, proposal, today);
        if (PlanEdits.All(plan, edits, new(today)).Plan is not { } dated)
            return null;
        if (edits.IsEmpty)
            return new(proposal, [], plan, FindingChange.None);
        var (more, placed) = new RowsFollow(plan, dated, today).Best();
        return new(
            proposal,
            edits.Concat(more).ToValueList(),
            placed,
            FindingChange.Of(plan, placed, today)
        );
    }

    /// <summary>What it does to findings, a Dutch sentence; "" when it makes no difference.</summary>
    public string FindingsSentence =>
        (Findings.New.Count, Findings.Solved.Count) switch
        {
            (0, 0) => "",
            (0, var solved) => $"Lost {Count(solved)} van de controles op.",
            (var brought, 0) => $"Brengt {Count(brought)} van de controles mee.",
            var (brought, solved) =>
                $"Brengt {Count(brought)} van de controles mee en lost er {solved} op.",
        };

    private static string Count(int findings) => Counted.Of(findings, "bevinding", "bevindingen");
}
