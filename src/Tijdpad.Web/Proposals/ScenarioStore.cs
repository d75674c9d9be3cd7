using Microsoft.EntityFrameworkCore;
using Tijdpad.Json;
using Tijdpad.Plans;
using Tijdpad.Web.Http;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.Proposals;

/// <summary>Keeps the scenarios of projects: lists, finds, adds and changes them.</summary>
public sealed class ScenarioStore(TijdpadDb db, WriteGate gate, TimeProvider clock)
{
    /// <summary>The most scenarios of a project: more than this nobody oversees.</summary>
    public const int Most = 30;

    /// <summary>Without their plans, in the order of their names.</summary>
    public async Task<ValueList<ScenarioEntry>> ListAsync(string project, CancellationToken stop) =>
        (
            await Of(project)
                .OrderBy(one => one.Name)
                .ThenBy(one => one.Id)
                .Select(one => new ScenarioEntry(
                    one.ProjectId,
                    one.Id,
                    one.Name,
                    one.Note,
                    one.BasedOn,
                    one.Version,
                    one.At,
                    one.AuthorName
                ))
                .ToListAsync(stop)
        ).ToValueList();

    /// <summary>The scenario with its plan; null when the project has none with this id.</summary>
    public async Task<OpenScenario?> FindAsync(string project, string id, CancellationToken stop) =>
        await Of(project).FirstOrDefaultAsync(one => one.Id == id, stop) is { } found
            ? new(
                new(
                    found.ProjectId,
                    found.Id,
                    found.Name,
                    found.Note,
                    found.BasedOn,
                    found.Version,
                    found.At,
                    found.AuthorName
                ),
                PlanJson.Read(RevisionChain.Unpack(found.Plan))
            )
            : null;

    /// <summary>Its id; null when the project has as many as it may have.</summary>
    public async Task<string?> AddAsync(
        string project,
        ScenarioDraft draft,
        Author author,
        CancellationToken stop
    )
    {
        using var turn = await gate.EnterAsync(stop);
        if (await Of(project).CountAsync(stop) >= Most)
            return null;
        var id = Secrets.NewId();
        db.Scenarios.Add(
            new()
            {
                ProjectId = project,
                Id = id,
                Name = draft.Name,
                Note = draft.Note,
                BasedOn = draft.BasedOn,
                Plan = Packed(draft.Plan),
                Version = 1,
                At = clock.GetUtcNow(),
                AuthorId = author.Id,
                AuthorName = author.Name,
            }
        );
        await db.SaveChangesAsync(stop);
        db.ChangeTracker.Clear();
        return id;
    }

    /// <summary>Puts a scenario in the place of the version that was seen; false when it was changed or removed in the meantime.</summary>
    public async Task<bool> ChangeAsync(
        ScenarioEntry seen,
        ScenarioDraft draft,
        Author author,
        CancellationToken stop
    )
    {
        var (plan, now) = (Packed(draft.Plan), clock.GetUtcNow());
        using var turn = await gate.EnterAsync(stop);
        return await db
                .Scenarios.Where(one =>
                    one.ProjectId == seen.ProjectId
                    && one.Id == seen.Id
                    && one.Version == seen.Version
                )
                .ExecuteUpdateAsync(
                    set =>
                        set.SetProperty(one => one.Name, draft.Name)
                            .SetProperty(one => one.Note, draft.Note)
                            .SetProperty(one => one.Plan, plan)
                            .SetProperty(one => one.Version, seen.Version + 1)
                            .SetProperty(one => one.At, now)
                            .SetProperty(one => one.AuthorId, author.Id)
                            .SetProperty(one => one.AuthorName, author.Name),
                    stop
                ) > 0;
    }

    public async Task RemoveAsync(string project, string id, CancellationToken stop)
    {
        using var turn = await gate.EnterAsync(stop);
        await db
            .Scenarios.Where(one => one.ProjectId == project && one.Id == id)
            .ExecuteDeleteAsync(stop);
    }

    private IQueryable<Scenario> Of(string project) =>
        db.Scenarios.AsNoTracking().Where(one => one.ProjectId == project);

    private static byte[] Packed(Plan plan) => RevisionChain.Pack(PlanJson.ToUtf8(plan));
}

/// <summary>A scenario without its plan.</summary>
public sealed record ScenarioEntry(
    string ProjectId,
    string Id,
    string Name,
    string Note,
    long BasedOn,
    long Version,
    DateTimeOffset At,
    string AuthorName
);

/// <summary>A scenario with its plan.</summary>
public sealed record OpenScenario(ScenarioEntry Entry, Plan Plan)
{
    /// <summary>As it is to be kept when only something of it changes.</summary>
    public ScenarioDraft Draft => new(Entry.Name, Entry.Note, Entry.BasedOn, Plan);
}

/// <summary>A scenario that is to be added.</summary>
public sealed record ScenarioDraft(string Name, string Note, long BasedOn, Plan Plan);
