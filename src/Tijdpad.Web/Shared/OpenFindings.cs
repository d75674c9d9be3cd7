using Microsoft.EntityFrameworkCore;
using Tijdpad.Findings;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.Shared;

/// <summary>What is found in a plan and was not set aside.</summary>
public sealed class OpenFindings(TijdpadDb db, CheckedPlans plans)
{
    public async Task<ValueList<Finding>> OfAsync(OpenRevision head, CancellationToken stop)
    {
        var waived = await db
            .Waivers.AsNoTracking()
            .Where(waiver => waiver.ProjectId == head.ProjectId && waiver.EndedAt == null)
            .Select(waiver => waiver.FindingKey)
            .ToListAsync(stop);
        var found = plans.FindingsOf(head);
        return waived.Count == 0
            ? found
            : found
                .Where(finding => !waived.Contains(FindingKey.Of(finding, head.Plan)))
                .ToValueList();
    }
}
