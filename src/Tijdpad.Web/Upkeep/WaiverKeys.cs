using Microsoft.EntityFrameworkCore;
using Tijdpad.Checks;
using Tijdpad.Findings;
using Tijdpad.Plans;
using Tijdpad.Web.Http;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.Upkeep;

/// <summary>
/// Gives waivers with a <see cref="KeyBeforeAbout"/> the key that their finding has now. The plan in which a finding was
/// waived is still in the chain of revisions, so it is found there again by the sentence that the waiver keeps. Each is
/// looked at once, also when this is cut off; one that is not found again keeps its key, which no finding has.
/// </summary>
internal sealed class WaiverKeys(TijdpadDb db, ProjectStore projects, Today today)
{
    private const int AtOnce = 100;

    public async Task RenewAsync(CancellationToken stop)
    {
        while (await BeforeAsync(stop) is { Count: > 0 } waivers)
        {
            foreach (var waiver in waivers)
                await RenewAsync(waiver, stop);
        }
    }

    private Task<List<Waiver>> BeforeAsync(CancellationToken stop) =>
        db
            .Waivers.AsNoTracking()
            .Where(waiver => waiver.KeyForm < Waiver.KeyFormOfNow)
            .OrderBy(waiver => waiver.ProjectId)
            .ThenBy(waiver => waiver.Id)
            .Take(AtOnce)
            .ToListAsync(stop);

    private async Task RenewAsync(Waiver waiver, CancellationToken stop)
    {
        var key = await PlanOfAsync(waiver, stop) is { } plan ? KeyIn(plan, waiver) : null;
        await db
            .Waivers.Where(one => one.ProjectId == waiver.ProjectId && one.Id == waiver.Id)
            .ExecuteUpdateAsync(
                set =>
                    set.SetProperty(one => one.FindingKey, key ?? waiver.FindingKey)
                        .SetProperty(one => one.KeyForm, Waiver.KeyFormOfNow),
                stop
            );
    }

    private async Task<Plan?> PlanOfAsync(Waiver waiver, CancellationToken stop)
    {
        var number = await db
            .Revisions.Where(one => one.ProjectId == waiver.ProjectId && one.At <= waiver.At)
            .MaxAsync(one => (long?)one.Number, stop);
        return number is null
            ? null
            : (await projects.AtAsync(waiver.ProjectId, number.Value, stop))?.Plan;
    }

    // what is found depends on the day; a site may have had a day of its own
    private string? KeyIn(Plan plan, Waiver waiver) =>
        new[] { DateOnly.FromDateTime(Today.Local(waiver.At).DateTime), today.Day }
            .Select(day => KeyIn(plan, waiver, day))
            .FirstOrDefault(key => key is not null);

    private static string? KeyIn(Plan plan, Waiver waiver, DateOnly day)
    {
        var found = AllChecks
            .List.Where(check => check.Code == waiver.Code)
            .SelectMany(check => check.Run(new(plan, day)))
            .Where(finding => KeyBefore(plan, finding, waiver.Message) == waiver.FindingKey)
            .ToList();
        // more in the same rows: then only the sentence tells which
        if (found.Count > 1)
            found.RemoveAll(one => KeyBefore(plan, one, one.Message) != waiver.FindingKey);
        var keys = found
            .Select(one => FindingKey.Of(one, plan))
            .Distinct(StringComparer.Ordinal)
            .ToList();
        return keys is [var key] ? key : null;
    }

    private static string KeyBefore(Plan plan, Finding finding, string message) =>
        KeyBeforeAbout.Of(
            finding.Code,
            finding.Rows.Select(row => plan.Activities[row - 1].Id),
            message
        );
}
