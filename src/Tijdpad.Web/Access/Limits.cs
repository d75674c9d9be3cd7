using Microsoft.EntityFrameworkCore;
using Tijdpad.Web.Http;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.Access;

/// <summary>Counts what may be done only so often. In the database: the count holds for all processes together.</summary>
internal sealed class Limits(TijdpadDb db, WriteGate gate, TimeProvider clock)
{
    /// <summary>How long an act is kept to be counted: as long as the longest limit looks back.</summary>
    private static readonly TimeSpan KeptFor = TimeSpan.FromDays(1);

    public async Task<bool> IsReachedAsync(Limit limit, string who, CancellationToken stop) =>
        await CountAsync(limit, who, stop) >= limit.Most;

    /// <summary>Counts an act. False, and then it does not count, when it is one too many.</summary>
    public async Task<bool> TakeAsync(Limit limit, string who, CancellationToken stop) =>
        await TryTakeAsync(limit, who, stop) is not null;

    /// <summary>Counts an act, and gives its number to take it back by. Null, and then it does not count, when it is one too many.</summary>
    public async Task<string?> TryTakeAsync(Limit limit, string who, CancellationToken stop)
    {
        // written before it is looked at: of many at the same moment none may slip through
        var id = await AddAsync(limit, who, stop);
        if (await CountAsync(limit, who, stop) <= limit.Most)
            return id;
        await GiveBackAsync(id, stop);
        return null;
    }

    /// <summary>Takes back an act that turned out not to count.</summary>
    public async Task GiveBackAsync(string id, CancellationToken stop)
    {
        using var turn = await gate.EnterAsync(stop);
        await db.CountedActs.Where(act => act.Id == id).ExecuteDeleteAsync(stop);
    }

    public async Task<string> AddAsync(Limit limit, string who, CancellationToken stop)
    {
        var id = Secrets.New();
        var now = clock.GetUtcNow();
        var old = now - KeptFor;
        using var turn = await gate.EnterAsync(stop);
        await db.CountedActs.Where(act => act.At < old).ExecuteDeleteAsync(stop);
        await db.Database.ExecuteSqlAsync(
            $"insert into counted_act (id, kind, who, at) values ({id}, {limit.Name}, {Secrets.HashOf(who)}, {now.ToUnixTimeMilliseconds()})",
            stop
        );
        return id;
    }

    /// <summary>Forgets what was counted for this caller, so that counting starts at 0.</summary>
    public async Task ForgetAsync(Limit limit, string who, CancellationToken stop)
    {
        var hash = Secrets.HashOf(who);
        using var turn = await gate.EnterAsync(stop);
        await db
            .CountedActs.Where(act => act.Kind == limit.Name && act.Who == hash)
            .ExecuteDeleteAsync(stop);
    }

    private Task<int> CountAsync(Limit limit, string who, CancellationToken stop)
    {
        var hash = Secrets.HashOf(who);
        var since = clock.GetUtcNow() - limit.Within;
        return db
            .CountedActs.Where(act => act.Kind == limit.Name && act.Who == hash && act.At > since)
            .CountAsync(stop);
    }
}
