namespace Tijdpad.Web.Access;

/// <summary>
/// Counts what strangers do by where they come from, in memory and for this process only: a flood of it must not write to
/// the database. Keeps no more than <see cref="MostPlaces"/>; more than that at once are counted as one.
/// </summary>
internal sealed class PlaceCounts(TimeProvider clock)
{
    public const int MostPlaces = 10_000;

    private readonly Lock _lock = new();
    private readonly Dictionary<(string Limit, string Place), Count> _counts = [];

    /// <summary>Counts an act. False when it is one too many; then the time it is counted over does not begin anew.</summary>
    public bool Take(Limit limit, string place)
    {
        var now = clock.GetUtcNow();
        lock (_lock)
        {
            var key = (limit.Name, place);
            if (!_counts.ContainsKey(key) && _counts.Count >= MostPlaces && !MakeRoom(now))
                key = (limit.Name, "");
            var count =
                _counts.GetValueOrDefault(key) is { } running && running.EndsAt > now
                    ? running
                    : new(now + limit.Within, 0);
            _counts[key] = count with { Times = Math.Min(count.Times, limit.Most) + 1 };
            return count.Times < limit.Most;
        }
    }

    /// <summary>Forgets the counts that are over; false when none is.</summary>
    private bool MakeRoom(DateTimeOffset now)
    {
        var over = _counts.Where(one => one.Value.EndsAt <= now).Select(one => one.Key).ToList();
        foreach (var key in over)
            _counts.Remove(key);
        return over.Count > 0;
    }

    private sealed record Count(DateTimeOffset EndsAt, int Times);
}
