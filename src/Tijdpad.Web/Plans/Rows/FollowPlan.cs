using System.Data.Common;
using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Tijdpad.Web.Access;
using Tijdpad.Web.SiteWide;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.Plans.Rows;

/// <summary>
/// The numbers of new revisions as they come (server-sent events), as long as the reader may read: before each number, and
/// when nothing came for a while, it is looked whether they are still signed in and still take part.
/// </summary>
internal sealed class FollowPlan(
    Changes changes,
    StreamSeats seats,
    StreamRules rules,
    IServiceScopeFactory scopes,
    IHostApplicationLifetime life,
    TimeProvider clock
)
{
    public const string Revision = "revisie";

    /// <summary>Says nothing but that the connection lives: a reader who is gone is noticed by it.</summary>
    public const string Silence = "stil";

    public static IResult Start(string project, HttpContext context, FollowPlan follow)
    {
        var actor = context.Actor();
        if (
            SessionCookie.HashOf(context.Request) is not { } session
            || follow.TakeSeat(context, actor) is not { } seat
        )
            return ErrorPage.Of(StatusCodes.Status429TooManyRequests);
        context.Response.RegisterForDispose(seat);
        return TypedResults.ServerSentEvents(
            follow.NumbersAsync(new(project, actor.AccountId, session), context.RequestAborted)
        );
    }

    private IDisposable? TakeSeat(HttpContext context, Actor actor) =>
        seats.TryTake(actor.AccountId, Places.Of(context));

    private async IAsyncEnumerable<SseItem<long>> NumbersAsync(
        Reader reader,
        [EnumeratorCancellation] CancellationToken gone
    )
    {
        // who stops the site does not wait for those who only listen
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(
            gone,
            life.ApplicationStopping
        );
        using var watched = changes.Watch(reader.Project);
        // where it stands now: a browser that had to connect again has missed what came between
        yield return new(await HeadAsync(reader, stop.Token), Revision);
        while (true)
        {
            var number = await NextAsync(watched, stop.Token);
            if (stop.IsCancellationRequested || !await MayReadAsync(reader, stop.Token))
                yield break;
            yield return number is { } newest ? new(newest, Revision) : new(0, Silence);
        }
    }

    /// <summary>Null when nothing came in time.</summary>
    private async Task<long?> NextAsync(WatchedProject watched, CancellationToken stop)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(stop);
        patience.CancelAfter(rules.LooksAgainAfter);
        try
        {
            return await watched.NextAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            return null;
        }
    }

    private async Task<long> HeadAsync(Reader reader, CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope
            .ServiceProvider.GetRequiredService<TijdpadDb>()
            .Projects.Where(project => project.Id == reader.Project)
            .Select(project => project.Head)
            .FirstOrDefaultAsync(stop);
    }

    /// <summary>Of whom it cannot be said now, while the database is away, is let go too: the browser comes back by itself.</summary>
    private async Task<bool> MayReadAsync(Reader reader, CancellationToken stop)
    {
        try
        {
            return await IsAllowedAsync(reader, stop);
        }
        catch (Exception unknown)
            when (unknown
                    is DbException
                        or InvalidOperationException { InnerException: DbException }
            )
        {
            return false;
        }
    }

    private async Task<bool> IsAllowedAsync(Reader reader, CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<TijdpadDb>();
        // asking does not count as being seen: a page that is left open does not keep its session
        var session = await db
            .Sessions.AsNoTracking()
            .FirstOrDefaultAsync(one => one.IdHash == reader.Session, stop);
        if (session?.IsOpen(clock.GetUtcNow()) is not true)
            return false;
        var roles = await db
            .Memberships.AsNoTracking()
            .Where(member =>
                member.ProjectId == reader.Project && member.AccountId == reader.Account
            )
            .Select(member => new { member.Role, member.Municipality })
            .ToListAsync(stop);
        return new ProjectAccess(
            reader.Project,
            roles.Select(member => (member.Role, member.Municipality)).ToValueList()
        ).May(Right.TakePart);
    }

    /// <summary>Who follows what.</summary>
    /// <param name="Session">The hash of the key of their session.</param>
    private sealed record Reader(string Project, string Account, byte[] Session);
}
