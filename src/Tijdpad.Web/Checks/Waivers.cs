using Microsoft.EntityFrameworkCore;
using Tijdpad.Web.Http;
using Tijdpad.Web.Shared;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.Checks;

/// <summary>Findings that were set aside with a reason. A waiver is ended, never removed.</summary>
internal sealed class Waivers(TijdpadDb db, WriteGate gate, TimeProvider clock)
{
    /// <summary>All of a project, also those that ended, newest first.</summary>
    public async Task<ValueList<Waiver>> OfAsync(ProjectVisit visit)
    {
        if (visit.IsVisitor)
            return [];
        var waivers = await db
            .Waivers.AsNoTracking()
            .Where(waiver => waiver.ProjectId == visit.Project)
            .OrderByDescending(waiver => waiver.At)
            .ToListAsync(visit.Stop);
        return waivers.ToValueList();
    }

    /// <summary>Its id.</summary>
    public async Task<string> AddAsync(ProjectVisit visit, RepairableFinding found, string reason)
    {
        var id = Secrets.NewId();
        using var turn = await gate.EnterAsync(visit.Stop);
        db.Waivers.Add(
            new()
            {
                ProjectId = visit.Project,
                Id = id,
                FindingKey = found.Key,
                Code = found.Finding.Code,
                Message = found.Finding.Message,
                Reason = reason,
                At = clock.GetUtcNow(),
                AuthorName = visit.Author.Name,
            }
        );
        await db.SaveChangesAsync(visit.Stop);
        return id;
    }

    /// <summary>As it was; null when it does not stand.</summary>
    public async Task<Waiver?> EndAsync(ProjectVisit visit, string? id)
    {
        var (now, name) = (clock.GetUtcNow(), visit.Author.Name);
        using var turn = await gate.EnterAsync(visit.Stop);
        var standing = db.Waivers.Where(waiver =>
            waiver.ProjectId == visit.Project && waiver.Id == id && waiver.EndedAt == null
        );
        var ended = await standing.AsNoTracking().FirstOrDefaultAsync(visit.Stop);
        await standing.ExecuteUpdateAsync(
            set =>
                set.SetProperty(waiver => waiver.EndedAt, (DateTimeOffset?)now)
                    .SetProperty(waiver => waiver.EndedBy, name),
            visit.Stop
        );
        return ended;
    }
}
