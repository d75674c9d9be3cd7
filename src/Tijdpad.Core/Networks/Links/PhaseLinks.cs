using Tijdpad.Rows;

namespace Tijdpad.Networks.Links;

/// <summary>A phase ends before the next begins; softly, for phases may overlap.</summary>
internal sealed class PhaseLinks : ILinkRule
{
    public IEnumerable<RowLink> Run(ProcessOrder process)
    {
        PlanRow? before = null;
        foreach (var row in process.Main)
        {
            if (
                before?.Activity.PhaseId is { } old
                && row.Activity.PhaseId is { } now
                && old != now
            )
                yield return new(
                    before,
                    row,
                    LinkBasis.Phase,
                    $"{Wording.RowFirst(before)} sluit de fase af waarna {Wording.Row(row)} de volgende begint."
                )
                {
                    IsHard = false,
                };
            before = row;
        }
    }
}
