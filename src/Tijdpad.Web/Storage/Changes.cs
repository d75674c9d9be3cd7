using System.Collections.Concurrent;
using System.Threading.Channels;

namespace Tijdpad.Web.Storage;

/// <summary>Tells everybody in this process who watches a project that it has a new revision.</summary>
public sealed class Changes
{
    private readonly ConcurrentDictionary<
        string,
        ConcurrentDictionary<Channel<long>, byte>
    > _watchers = new(StringComparer.Ordinal);

    public void Announce(string project, long number)
    {
        if (!_watchers.TryGetValue(project, out var channels))
            return;
        foreach (var channel in channels.Keys)
            channel.Writer.TryWrite(number);
    }

    /// <summary>The projects that somebody watches now.</summary>
    public IEnumerable<string> Watched =>
        _watchers.Where(project => !project.Value.IsEmpty).Select(project => project.Key);

    /// <summary>The numbers of new revisions from now on, until it is disposed of.</summary>
    public WatchedProject Watch(string project) => new(_watchers.GetOrAdd(project, _ => new()));
}

/// <summary>What one reader hears of a project; who is slow gets the newest number only.</summary>
public sealed class WatchedProject : IDisposable
{
    private readonly Channel<long> _numbers = Channel.CreateBounded<long>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropOldest }
    );

    private readonly ConcurrentDictionary<Channel<long>, byte> _watchers;

    internal WatchedProject(ConcurrentDictionary<Channel<long>, byte> watchers)
    {
        _watchers = watchers;
        _watchers.TryAdd(_numbers, 0);
    }

    public ValueTask<long> NextAsync(CancellationToken stop) => _numbers.Reader.ReadAsync(stop);

    public void Dispose() => _watchers.TryRemove(_numbers, out _);
}
