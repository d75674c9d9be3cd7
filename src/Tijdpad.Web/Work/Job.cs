namespace Tijdpad.Web.Work;

/// <summary>One sum that is being done, begun by whoever asked first, for all who ask the same meanwhile.</summary>
internal sealed class Job<T> : IDisposable
    where T : class
{
    /// <summary>So long after the last who asked has gone the sum goes on: a page that waits asks every few seconds.</summary>
    private static readonly TimeSpan Linger = TimeSpan.FromSeconds(20);

    private readonly TaskCompletionSource<T> _outcome = new(
        TaskCreationOptions.RunContinuationsAsynchronously
    );
    private readonly Lock _lock = new();
    private readonly CancellationTokenSource _tooLong = new();
    private readonly CancellationTokenSource _forgotten = new();
    private readonly CancellationTokenSource _stop;
    private bool _isOver;

    private readonly bool _goesOn;

    /// <param name="goesOn">It is done to its end also when nobody asks any more.</param>
    /// <param name="closing">The site closes.</param>
    public Job(bool goesOn, CancellationToken closing)
    {
        _goesOn = goesOn;
        _stop = CancellationTokenSource.CreateLinkedTokenSource(
            closing,
            _tooLong.Token,
            _forgotten.Token
        );
        Progress = new(_stop.Token);
    }

    public WorkProgress Progress { get; }

    public Task<T> Outcome => _outcome.Task;

    /// <summary>The time that a sum may take is over.</summary>
    public bool IsOutOfTime => _tooLong.IsCancellationRequested;

    /// <summary>Somebody waits for it so long.</summary>
    public void IsWanted(TimeSpan patience)
    {
        lock (_lock)
        {
            if (!_isOver && !_goesOn)
                _forgotten.CancelAfter(patience + Linger);
        }
    }

    /// <summary>Does the sum on another thread, once its turn has come.</summary>
    /// <param name="end">Told when it is over, before those who wait.</param>
    public void Start(
        WorkOrder<T> order,
        WorkLanes.Place place,
        TimeSpan mostTime,
        Action<Task<T>> end
    ) =>
        _ = Task.Run(() => RunAsync(order, place, mostTime))
            .ContinueWith(
                outcome =>
                {
                    end(outcome);
                    _outcome.TrySetFromTask(outcome);
                    Dispose();
                },
                TaskScheduler.Default
            );

    private async Task<T> RunAsync(WorkOrder<T> order, WorkLanes.Place place, TimeSpan mostTime)
    {
        using (place)
        {
            await place.Turn.WaitAsync(Progress.Stop);
            _tooLong.CancelAfter(mostTime);
            return await order.Make(Progress);
        }
    }

    public void Dispose()
    {
        lock (_lock)
        {
            _isOver = true;
            _stop.Dispose();
            _tooLong.Dispose();
            _forgotten.Dispose();
        }
    }
}
