using System.Diagnostics;

namespace Tijdpad.Web.Work;

/// <summary>How far a sum is, and whether it is to stop; written by who does it, read by who waits for it.</summary>
public sealed class WorkProgress(CancellationToken stop)
{
    private readonly long _began = Stopwatch.GetTimestamp();

    // negative while nobody knows
    private double _share = -1;
    private int _step;

    /// <summary>Nobody waits for it any more, it takes too long, or the site closes.</summary>
    public CancellationToken Stop { get; } = stop;

    /// <summary>Since it was asked for, its turn not yet come included.</summary>
    public TimeSpan Since => Stopwatch.GetElapsedTime(_began);

    /// <summary>How much of it is done, from 0 through 1; null when that is not known.</summary>
    public double? Share => Volatile.Read(ref _share) is >= 0 and var share ? share : null;

    /// <summary>The place of the step that is being done among those of the order, from 0.</summary>
    public int Step => Volatile.Read(ref _step);

    /// <summary>Says that a step begins, and stops here when it is to stop. How much of it is done is not known yet.</summary>
    public void Enter(int step)
    {
        Stop.ThrowIfCancellationRequested();
        Volatile.Write(ref _step, step);
        Volatile.Write(ref _share, -1);
    }

    /// <summary>Says that some parts of all are done, and stops here when it is to stop.</summary>
    public void Report(int done, int all)
    {
        Stop.ThrowIfCancellationRequested();
        Volatile.Write(ref _share, all == 0 ? 1 : (double)done / all);
    }
}
