using System.Diagnostics;
using Tijdpad.Web.Http;

namespace Tijdpad.Web.Storage;

/// <summary>
/// SQLite has room for one writer: within this process writers wait for each other here, in order of arrival,
/// instead of trying again and again at the file. PostgreSQL needs no gate.
/// </summary>
public sealed class WriteGate(bool isOpen) : IDisposable
{
    /// <summary>Nobody waits longer, however well it goes.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>
    /// Nobody waits longer while nothing moves: who is before then waits for another process, and gives up after
    /// <see cref="SqliteSafety.PatienceSeconds"/>.
    /// </summary>
    private static readonly TimeSpan Standstill = TimeSpan.FromSeconds(4);

    /// <summary>A turn that takes longer has waited for somebody itself, and is no sign that it moves.</summary>
    private static readonly TimeSpan Quick = TimeSpan.FromSeconds(1.5);

    private static readonly TimeSpan LooksEvery = TimeSpan.FromSeconds(0.5);

    private readonly SemaphoreSlim? _gate = isOpen ? null : new(1, 1);
    private long _moved = Stopwatch.GetTimestamp();

    /// <summary>Waits for a turn; disposing the answer gives it to the next.</summary>
    /// <exception cref="TooBusyException">It takes too long.</exception>
    public async Task<IDisposable> EnterAsync(CancellationToken stop)
    {
        if (_gate is null)
            return Turn.None;
        var began = Stopwatch.GetTimestamp();
        using var leaving = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var turn = _gate.WaitAsync(leaving.Token);
        while (await Task.WhenAny(turn, Task.Delay(LooksEvery, stop)) != turn)
        {
            if (!HasWaitedLongEnough(began))
                continue;
            await leaving.CancelAsync();
            break;
        }
        try
        {
            // it may have come at the very moment of leaving
            await turn;
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            throw new TooBusyException(
                "Bewaren lukt nu niet",
                "De server kan op dit moment niets opslaan. Lezen kan wel. Probeer het over enkele minuten opnieuw; er is niets half bewaard.",
                seconds: 10
            );
        }
        return new Turn(this);
    }

    private bool HasWaitedLongEnough(long began)
    {
        var waited = Stopwatch.GetElapsedTime(began);
        return waited > Patience
            || waited > Standstill
                && Stopwatch.GetElapsedTime(Volatile.Read(ref _moved)) > Standstill;
    }

    /// <summary>A turn at once; null when somebody else has it.</summary>
    public IDisposable? TryEnter() =>
        _gate is null ? Turn.None
        : _gate.Wait(0) ? new Turn(this)
        : null;

    public void Dispose() => _gate?.Dispose();

    private void Leave(long entered)
    {
        if (Stopwatch.GetElapsedTime(entered) < Quick)
            Volatile.Write(ref _moved, Stopwatch.GetTimestamp());
        _gate?.Release();
    }

    private sealed class Turn(WriteGate? gate) : IDisposable
    {
        public static readonly Turn None = new(null);

        private readonly long _entered = Stopwatch.GetTimestamp();

        public void Dispose() => gate?.Leave(_entered);
    }
}
