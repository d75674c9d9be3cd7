using Microsoft.Extensions.Caching.Memory;

namespace Tijdpad.Web.Proposals;

/// <summary>
/// Does the heavy sums of the site, one at a time, and keeps what came of them: they depend on a plan that never changes,
/// on a day, and on what was asked. Who comes when too many wait already is told so at once.
/// </summary>
public sealed class Reckoner : IDisposable
{
    private const int MostKept = 200;
    private const int MostWaiting = 6;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(25);

    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly MemoryCache _kept = new(new MemoryCacheOptions { SizeLimit = MostKept });
    private int _waiting;

    /// <summary>What comes of a sum; null when it is too busy to do it now.</summary>
    /// <param name="key">All that the outcome depends on, and what sort of sum it is.</param>
    /// <param name="make">The sum; it is not broken off when the visitor leaves, for the next one may ask the same.</param>
    public async Task<T?> OfAsync<T>(object key, Func<T> make, CancellationToken stop)
        where T : class
    {
        if (_kept.Get<T>(key) is { } known)
            return known;
        if (Interlocked.Increment(ref _waiting) > MostWaiting)
        {
            Interlocked.Decrement(ref _waiting);
            return null;
        }
        try
        {
            if (!await _turn.WaitAsync(Patience, stop))
                return null;
        }
        finally
        {
            Interlocked.Decrement(ref _waiting);
        }
        try
        {
            return _kept.Get<T>(key) ?? Keep(key, await Task.Run(make, CancellationToken.None));
        }
        finally
        {
            _turn.Release();
        }
    }

    private T Keep<T>(object key, T made)
    {
        _kept.Set(
            key,
            made,
            new MemoryCacheEntryOptions { Size = 1, SlidingExpiration = TimeSpan.FromHours(1) }
        );
        return made;
    }

    public void Dispose()
    {
        _turn.Dispose();
        _kept.Dispose();
    }
}
