using Microsoft.Extensions.Caching.Memory;
using Tijdpad.Checks;
using Tijdpad.Findings;
using Tijdpad.Repairs;
using Tijdpad.Web.Http;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.Shared;

/// <summary>
/// What the checks say of the revisions that were asked for last. It depends on the revision and on the day alone,
/// so that it is worked out once.
/// </summary>
public sealed class CheckedPlans(Today today) : IDisposable
{
    private const int MostPlans = 200;

    private readonly MemoryCache _found = new(new MemoryCacheOptions { SizeLimit = MostPlans });

    public ValueList<Finding> FindingsOf(OpenRevision revision) =>
        Kept(revision, "findings", () => AllChecks.Run(revision.Plan, today.Day));

    /// <summary>The findings, each with the repairs that were tried and help.</summary>
    public ValueList<RepairableFinding> RepairsOf(OpenRevision revision) =>
        Kept(revision, "repairs", () => WithRepairs(revision));

    private ValueList<RepairableFinding> WithRepairs(OpenRevision revision)
    {
        var found = FindingsOf(revision);
        return found
            .Select(finding => new RepairableFinding(
                finding,
                FindingKey.Of(finding, revision.Plan),
                RepairSearch.For(finding, revision.Plan, today.Day, found)
            ))
            .ToValueList();
    }

    private T Kept<T>(OpenRevision revision, string what, Func<T> make)
        where T : class
    {
        var key = (revision.ProjectId, revision.Number, today.Day, what);
        if (_found.Get<T>(key) is { } known)
            return known;
        var made = make();
        _found.Set(
            key,
            made,
            new MemoryCacheEntryOptions { Size = 1, SlidingExpiration = TimeSpan.FromHours(1) }
        );
        return made;
    }

    public void Dispose() => _found.Dispose();
}

/// <summary>A finding with its ways out.</summary>
/// <param name="Finding">What was found.</param>
/// <param name="Key">Stays the same while the same thing is wrong.</param>
/// <param name="Repairs">What mends it with one click, the best first; mostly nothing.</param>
public sealed record RepairableFinding(Finding Finding, string Key, ValueList<Repair> Repairs);
