using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;
using Tijdpad.Web.Access;
using Tijdpad.Web.Configuration;
using Tijdpad.Web.Memory;

namespace Tijdpad.Web.Work;

/// <summary>
/// Does what takes long outside the requests that ask for it, and keeps what came of it, counted in bytes. A request waits a
/// short while and then says that the sum is underway. A sum ends when it takes too long, when nobody asks for it any more,
/// and when the site closes.
/// </summary>
public sealed class Workbench(Settings settings, IHttpContextAccessor visitors) : IDisposable
{
    /// <summary>How long an act waits for a sum that it cannot do without, and a program that cannot look again by itself.</summary>
    public static readonly TimeSpan OfAnAct = TimeSpan.FromSeconds(25);

    /// <summary>A sum that takes longer once its turn has come is given up.</summary>
    private static readonly TimeSpan MostTime = TimeSpan.FromMinutes(2);

    /// <summary>So long a sum that failed or was given up is not begun again.</summary>
    private static readonly TimeSpan NotAgainFor = TimeSpan.FromMinutes(1);

    private const long MostBytes = 32 * 1024 * 1024;

    private readonly ByteCache<object> _kept = new(MostBytes);
    private readonly ConcurrentDictionary<object, object> _jobs = new();
    private readonly CancellationTokenSource _closing = new();
    private readonly TimeSpan _patience = TimeSpan.FromSeconds(settings.Patience);
    private readonly WorkLanes _lanes = new(
        small: 4 * Environment.ProcessorCount,
        large: Math.Max(2, Environment.ProcessorCount)
    );

    /// <summary>The outcome, if a page need not wait long for it.</summary>
    public Task<Worked<T>> OfAsync<T>(WorkOrder<T> order, CancellationToken stop)
        where T : class => OfAsync(order, _patience, stop);

    /// <summary>The outcome, if it is there already; nothing is begun.</summary>
    public T? Known<T>(WorkOrder<T> order)
        where T : class => _kept.Find<T>(order.Key);

    /// <param name="order">The sum.</param>
    /// <param name="patience">How long to wait at most.</param>
    /// <param name="stop">Who asked has gone; the sum goes on for a while, another may ask the same.</param>
    public async Task<Worked<T>> OfAsync<T>(
        WorkOrder<T> order,
        TimeSpan patience,
        CancellationToken stop
    )
        where T : class
    {
        if (_kept.Find<T>(order.Key) is { } known)
            return Worked.Ready(known);
        if (_kept.Find<Ended>(order.Key) is { } ended && ended.StillCounts)
            return ended.Tell<T>();
        if (JobFor(order) is not { } job)
            return new(null, new(WorkState.TooBusy));
        job.IsWanted(patience);
        await Task.WhenAny(job.Outcome, Task.Delay(patience, stop));
        stop.ThrowIfCancellationRequested();
        if (job.Outcome.IsCanceled && job.IsOutOfTime)
            return new(null, new(WorkState.TooLong));
        // one that was forgotten just now is begun anew when it is asked for again
        return job.Outcome is { IsCompleted: true, IsCanceled: false }
            ? Worked.Ready(await job.Outcome)
            : new(null, NewsOf(order, job));
    }

    /// <summary>What came of a sum that was asked for, or how it stands with it; null when it is not being done and nothing is kept of it.</summary>
    public Worked<T>? AskedFor<T>(WorkOrder<T> order)
        where T : class
    {
        if (_kept.Find<T>(order.Key) is { } known)
            return Worked.Ready(known);
        if (_kept.Find<Ended>(order.Key) is { } ended && ended.StillCounts)
            return ended.Tell<T>();
        return _jobs.TryGetValue(order.Key, out var job)
            ? new(null, NewsOf(order, (Job<T>)job))
            : null;
    }

    private static WorkNews NewsOf<T>(WorkOrder<T> order, Job<T> job)
        where T : class =>
        new(WorkState.Underway, job.Progress.Share, job.Progress.Since)
        {
            Steps = order.Steps,
            Step = job.Progress.Step,
            GoesOn = order.GoesOn,
        };

    /// <summary>What is kept of a sum, or else the sum done here and now: for parts of a larger one.</summary>
    public async Task<T> PartAsync<T>(WorkOrder<T> order, WorkProgress progress)
        where T : class =>
        _kept.Find<T>(order.Key) ?? Keep(order, await order.Make(new(progress.Stop)));

    private Job<T>? JobFor<T>(WorkOrder<T> order)
        where T : class
    {
        if (_jobs.TryGetValue(order.Key, out var known))
            return (Job<T>)known;
        var place = _lanes.Join(
            order.IsLarge || IsForVisitor,
            $"project {order.Project}",
            $"visitor {Visitor}"
        );
        if (place is null)
            return null;
        var job = new Job<T>(order.GoesOn, _closing.Token);
        var first = (Job<T>)_jobs.GetOrAdd(order.Key, job);
        if (first == job)
            job.Start(order, place, MostTime, outcome => End(order, job, outcome));
        else
        {
            place.Dispose();
            job.Dispose();
        }
        return first;
    }

    /// <summary>For everybody who looks at a sample together one sum is done at a time: who takes part in a project does not wait for them.</summary>
    private bool IsForVisitor =>
        visitors.HttpContext?.Features.Get<ProjectAccess>() is { IsVisitor: true };

    private string Visitor =>
        visitors.HttpContext is { } context
            ? context.User.Actor()?.AccountId ?? Places.Of(context)
            : "";

    private void End<T>(WorkOrder<T> order, Job<T> job, Task<T> outcome)
        where T : class
    {
        if (outcome.IsCompletedSuccessfully)
            Keep(order, outcome.Result);
        else if (outcome.IsFaulted || job.IsOutOfTime)
            _kept.Keep(
                order.Key,
                new Ended(outcome.Exception?.InnerException, Environment.TickCount64),
                bytes: 2_000
            );
        _jobs.TryRemove(order.Key, out _);
    }

    private T Keep<T>(WorkOrder<T> order, T made)
        where T : class => _kept.Keep(order.Key, made, 500 + order.BytesOf(made));

    public void Dispose() => _closing.Cancel();

    /// <summary>A sum that came to nothing.</summary>
    /// <param name="Failure">What went wrong; null when it took too long.</param>
    /// <param name="At">When, in milliseconds since the machine started.</param>
    private sealed record Ended(Exception? Failure, long At)
    {
        public bool StillCounts => Environment.TickCount64 - At < NotAgainFor.TotalMilliseconds;

        public Worked<T> Tell<T>()
            where T : class
        {
            if (Failure is not null)
                ExceptionDispatchInfo.Throw(Failure);
            return new(null, new(WorkState.TooLong));
        }
    }
}
