using Tijdpad.Web.Http;

namespace Tijdpad.Web.Storage;

/// <summary>
/// SQLite has room for one writer: within this process writers wait for each other here, in order of arrival,
/// instead of trying again and again at the file. PostgreSQL needs no gate.
/// </summary>
public sealed class WriteGate(bool isOpen) : IDisposable
{
    /// <summary>
    /// Nobody waits longer: who is before may be waiting for another process in turn, which takes no longer than
    /// <see cref="SqliteSafety.PatienceSeconds"/>.
    /// </summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(8);

    private readonly SemaphoreSlim? _gate = isOpen ? null : new(1, 1);

    /// <summary>Waits for a turn; disposing the answer gives it to the next.</summary>
    /// <exception cref="TooBusyException">It takes too long.</exception>
    public async Task<IDisposable> EnterAsync(CancellationToken stop)
    {
        if (_gate is null)
            return Turn.None;
        if (!await _gate.WaitAsync(Patience, stop))
            throw new TooBusyException(
                "Bewaren lukt nu niet",
                "De server kan op dit moment niets opslaan. Lezen kan wel. Probeer het over enkele minuten opnieuw; er is niets half bewaard.",
                seconds: 10
            );
        return new Turn(_gate);
    }

    /// <summary>A turn at once; null when somebody else has it.</summary>
    public IDisposable? TryEnter() =>
        _gate is null ? Turn.None
        : _gate.Wait(0) ? new Turn(_gate)
        : null;

    public void Dispose() => _gate?.Dispose();

    private sealed class Turn(SemaphoreSlim? gate) : IDisposable
    {
        public static readonly Turn None = new(null);

        public void Dispose() => gate?.Release();
    }
}
