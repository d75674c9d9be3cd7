using Microsoft.EntityFrameworkCore;
using Tijdpad.Findings;
using Tijdpad.Web.Access;
using Tijdpad.Web.Storage;
using Tijdpad.Web.Work;

namespace Tijdpad.Web.Shared;

/// <summary>What is found in a plan and was not set aside.</summary>
public sealed class OpenFindings(TijdpadDb db, CheckedPlans plans, IHttpContextAccessor visitors)
{
    public async Task<Worked<ValueList<Finding>>> OfAsync(
        OpenRevision head,
        CancellationToken stop
    ) => await OpenAsync(head, await plans.FindingsAsync(head, stop), stop);

    /// <summary>The same for a program, which cannot look again by itself: it waits longer.</summary>
    public async Task<Worked<ValueList<Finding>>> ForProgramAsync(
        OpenRevision head,
        CancellationToken stop
    ) => await OpenAsync(head, await plans.FindingsForActAsync(head, stop), stop);

    private bool IsForVisitor =>
        visitors.HttpContext?.Features.Get<ProjectAccess>() is { IsVisitor: true };

    private async Task<Worked<ValueList<Finding>>> OpenAsync(
        OpenRevision head,
        Worked<ValueList<Finding>> found,
        CancellationToken stop
    )
    {
        // who takes no part sees nothing of what people set aside
        if (found.Value is not { IsEmpty: false } all || IsForVisitor)
            return found;
        var waived = await db
            .Waivers.AsNoTracking()
            .Where(waiver => waiver.ProjectId == head.ProjectId && waiver.EndedAt == null)
            .Select(waiver => waiver.FindingKey)
            .ToListAsync(stop);
        if (waived.Count == 0)
            return found;
        var keys = waived.ToHashSet(StringComparer.Ordinal);
        return Worked.Ready(
            all.Where(finding => !keys.Contains(FindingKey.Of(finding, head.Plan))).ToValueList()
        );
    }
}
