using Tijdpad.Proposals;

namespace Tijdpad.Cli;

/// <summary>How many rows a proposal moves, dates and leaves; one that goes several ways in several municipalities counts once.</summary>
internal sealed record ProposedRows(int Moved, int Added, int Kept)
{
    public static ProposedRows Of(Proposal proposal)
    {
        var rows = proposal.Steps.GroupBy(step => step.Step.Row).ToList();
        var moved = rows.Count(row => row.Any(step => step.IsChanged && !step.IsNew));
        var changed = rows.Count(row => row.Any(step => step.IsChanged));
        return new(moved, changed - moved, rows.Count - changed);
    }
}
