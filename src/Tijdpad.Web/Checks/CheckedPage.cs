using Tijdpad.Findings;
using Tijdpad.Repairs;
using Tijdpad.Web.Shared;
using Tijdpad.Web.Storage;
using Tijdpad.Web.Work;

namespace Tijdpad.Web.Checks;

/// <summary>What the page of the checks shows.</summary>
/// <param name="Head">The plan that was checked.</param>
/// <param name="Open">All that is found and not set aside, the worst first; null while the checks run.</param>
/// <param name="Shown">The findings of this part of the list, with their repairs as far as these were looked for.</param>
/// <param name="Part">Which part of the list.</param>
/// <param name="News">How it stands with the checks.</param>
/// <param name="Repairing">How it stands with looking for repairs.</param>
/// <param name="Asked">The key of the finding for which repairs were asked; null when none was.</param>
public sealed record CheckedPage(
    OpenRevision Head,
    ValueList<Finding>? Open,
    ValueList<RepairableFinding> Shown,
    ListPart Part,
    WorkNews News,
    WorkNews Repairing,
    string? Asked
);

/// <summary>Puts the page of the checks together.</summary>
internal sealed class CheckDesk(OpenFindings findings, CheckedPlans plans)
{
    /// <summary>Findings that are shown at once.</summary>
    private const int MostShown = 50;

    /// <summary>In a plan of at most so many rows repairs are looked for without being asked: it takes a second.</summary>
    private const int MostRowsUnasked = 300;

    /// <param name="head">The plan.</param>
    /// <param name="part">The number of the part of the list, as it stands in the address.</param>
    /// <param name="asked">The key of a finding for which repairs are asked; null for none.</param>
    /// <param name="stop">Breaks off waiting.</param>
    public async Task<CheckedPage> OfAsync(
        OpenRevision head,
        string? part,
        string? asked,
        CancellationToken stop
    )
    {
        var found = await findings.OfAsync(head, stop);
        var open = found.Value?.OrderByDescending(finding => finding.Severity).ToValueList();
        var keys = open?.Select(finding => FindingKey.Of(finding, head.Plan)).ToList() ?? [];
        var place = asked is null ? -1 : keys.IndexOf(asked);
        var shown =
            place >= 0
                ? ListPart.Holding(place, keys.Count, MostShown)
                : ListPart.Of(keys.Count, MostShown, part);
        var here = shown.Of(open ?? []).ToValueList();
        var wanted =
            PlanSize.Of(head.Plan) <= MostRowsUnasked ? here
            : place >= 0 ? [open![place]]
            : [];
        var repairs = wanted.IsEmpty
            ? Worked.Ready<ValueList<RepairableFinding>>([])
            : await plans.RepairsAsync(head, wanted, stop);
        return new(
            head,
            open,
            here.Zip(keys.Skip(shown.Start), (finding, key) => With(finding, key, repairs.Value))
                .ToValueList(),
            shown,
            found.News,
            repairs.News,
            asked
        );
    }

    /// <summary>A finding of a plan by its key, without its repairs; null when it is not found, or not yet.</summary>
    public async Task<RepairableFinding?> FindAsync(
        OpenRevision head,
        string? key,
        CancellationToken stop
    ) =>
        (await plans.FindingsForActAsync(head, stop)).Value is { } found
        && found.FirstOrDefault(one => FindingKey.Of(one, head.Plan) == key) is { } finding
            ? new(finding, key!, null)
            : null;

    /// <summary>The repairs of a finding; empty when there are none, null when they are not ready.</summary>
    public async Task<ValueList<Repair>?> RepairsAsync(
        OpenRevision head,
        RepairableFinding found,
        CancellationToken stop
    ) =>
        (await plans.RepairsForActAsync(head, [found.Finding], stop)).Value is [var one]
            ? one.Repairs
            : null;

    private static RepairableFinding With(
        Finding finding,
        string key,
        ValueList<RepairableFinding>? repairs
    ) => repairs?.FirstOrDefault(one => one.Key == key) ?? new(finding, key, null);
}
