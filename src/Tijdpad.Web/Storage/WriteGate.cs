namespace Tijdpad.Web.Storage;

/// <summary>
/// SQLite has room for one writer: within this process writers wait for each other here, in order of arrival,
/// instead of trying again and again at the file. PostgreSQL needs no gate.
/// </summary>
public sealed class WriteGate(bool isOpen) : IDisposable
{
    private readonly SemaphoreSlim? _gate = isOpen ? null : new(1, 1);

    /// <summary>Waits for a turn; disposing the answer gives it to the next.</summary>
    public async Task<IDisposable> EnterAsync(CancellationToken stop)
    {
        if (_gate is null)
            return Turn.None;
        await _gate.WaitAsync(stop);
        return new Turn(_gate);
    }

    public void Dispose() => _gate?.Dispose();

    private sealed class Turn(SemaphoreSlim? gate) : IDisposable
    {
        public static readonly Turn None = new(null);

        public void Dispose() => gate?.Release();
    }
}
