namespace Tijdpad.Web.Work;

/// <summary>
/// Whose turn it is. Small sums go by many at a time and never wait for large ones. Of large sums a few are done at a time,
/// and of those of one project, or asked for by one visitor, one: who asks much waits for themselves. Within that the first
/// to come is the first to go.
/// </summary>
internal sealed class WorkLanes(int small, int large)
{
    private const int MostWaiting = 400;
    private const int MostWaitingOfOne = 12;

    private readonly Lock _lock = new();
    private readonly LinkedList<Place> _waiting = [];
    private readonly HashSet<string> _busy = new(StringComparer.Ordinal);
    private int _small;
    private int _large;

    /// <summary>A place in the row; null when too many wait already, in all or of one of these.</summary>
    /// <param name="isLarge">Whether it is a large sum.</param>
    /// <param name="owners">The project that it is about, and who asks.</param>
    public Place? Join(bool isLarge, params ReadOnlySpan<string> owners)
    {
        var place = new Place(this, isLarge, owners.ToArray());
        lock (_lock)
        {
            if (
                _waiting.Count >= MostWaiting
                || place.Owners.Any(owner =>
                    _waiting.Count(one => one.Owners.Contains(owner, StringComparer.Ordinal))
                    >= MostWaitingOfOne
                )
            )
                return null;
            _waiting.AddLast(place);
            Advance();
        }
        return place;
    }

    private void Advance()
    {
        for (var node = _waiting.First; node is not null; )
        {
            var (place, next) = (node.Value, node.Next);
            if (HasRoom(place))
            {
                _waiting.Remove(node);
                Begin(place);
            }
            node = next;
        }
    }

    private bool HasRoom(Place place) =>
        place.IsLarge ? _large < large && !place.Owners.Any(_busy.Contains) : _small < small;

    private void Begin(Place place)
    {
        if (place.IsLarge)
        {
            _large++;
            _busy.UnionWith(place.Owners);
        }
        else
            _small++;
        place.Begin();
    }

    private void Leave(Place place)
    {
        lock (_lock)
        {
            if (!_waiting.Remove(place))
            {
                if (place.IsLarge)
                {
                    _large--;
                    _busy.ExceptWith(place.Owners);
                }
                else
                    _small--;
            }
            Advance();
        }
    }

    /// <summary>A place in the row; disposing it gives the turn to the next, whether it had come or not.</summary>
    internal sealed class Place(WorkLanes lanes, bool isLarge, string[] owners) : IDisposable
    {
        private readonly TaskCompletionSource _turn = new(
            TaskCreationOptions.RunContinuationsAsynchronously
        );

        private bool _hasLeft;

        public bool IsLarge => isLarge;

        public IReadOnlyList<string> Owners => owners;

        /// <summary>Done when the turn has come.</summary>
        public Task Turn => _turn.Task;

        public void Begin() => _turn.TrySetResult();

        public void Dispose()
        {
            if (!Interlocked.Exchange(ref _hasLeft, true))
                lanes.Leave(this);
        }
    }
}
