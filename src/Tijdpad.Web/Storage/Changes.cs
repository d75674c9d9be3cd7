using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
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

    /// <summary>The numbers of new revisions from now on; who is slow gets the newest only.</summary>
    public async IAsyncEnumerable<long> WatchAsync(
        string project,
        [EnumeratorCancellation] CancellationToken stop
    )
    {
        var channel = Channel.CreateBounded<long>(
            new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropOldest }
        );
        var channels = _watchers.GetOrAdd(project, _ => new());
        channels.TryAdd(channel, 0);
        try
        {
            await foreach (var number in channel.Reader.ReadAllAsync(stop))
                yield return number;
        }
        finally
        {
            channels.TryRemove(channel, out _);
        }
    }
}
