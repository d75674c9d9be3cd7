namespace Tijdpad.Web.Access;

/// <summary>Counts the open connections of this process, by account and by place.</summary>
public sealed class StreamSeats(StreamRules rules)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, int> _taken = new(StringComparer.Ordinal);
    private int _inUse;

    /// <summary>Of everybody together.</summary>
    public int Taken
    {
        get
        {
            lock (_lock)
                return _inUse;
        }
    }

    /// <summary>A seat, given back by disposing of it; null when there is none left for this account, this place, or anybody.</summary>
    public IDisposable? TryTake(string account, string place)
    {
        string[] keys = [$"account {account}", $"place {place}"];
        lock (_lock)
        {
            if (
                _inUse >= rules.InAll
                || Of(keys[0]) >= rules.OfAccount
                || Of(keys[1]) >= rules.OfPlace
            )
                return null;
            _inUse++;
            foreach (var key in keys)
                _taken[key] = Of(key) + 1;
        }
        return new Seat(this, keys);
    }

    private int Of(string key) => _taken.GetValueOrDefault(key);

    private void GiveBack(string[] keys)
    {
        lock (_lock)
        {
            _inUse--;
            foreach (var key in keys)
                if (Of(key) == 1)
                    _taken.Remove(key);
                else
                    _taken[key]--;
        }
    }

    private sealed class Seat(StreamSeats seats, string[] keys) : IDisposable
    {
        private bool _isGivenBack;

        public void Dispose()
        {
            if (!Interlocked.Exchange(ref _isGivenBack, true))
                seats.GiveBack(keys);
        }
    }
}
