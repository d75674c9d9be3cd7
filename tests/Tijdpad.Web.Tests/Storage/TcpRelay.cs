using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace Tijdpad.Web.Tests.Storage;

/// <summary>Stands between the site and a database, and can do what a network and a machine do that fail.</summary>
public sealed class TcpRelay : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly ConcurrentBag<TcpClient> _clients = [];
    private readonly int _port;
    private volatile bool _isSilent;
    private volatile bool _wasGivenUp;

    public TcpRelay(int port)
    {
        _port = port;
        _listener.Start();
        _ = AcceptAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>Whether the site closed a connection in the silence, as nobody else did.</summary>
    public bool WasGivenUp => _wasGivenUp;

    /// <summary>Nothing comes through any more, and nobody is told: a machine that lost its power.</summary>
    public void FallSilent() => _isSilent = true;

    /// <summary>All connections are gone, new ones work: a machine that came back.</summary>
    public void ComeBack()
    {
        _isSilent = false;
        Cut();
    }

    /// <summary>All connections are broken off at once.</summary>
    public void Cut()
    {
        while (_clients.TryTake(out var client))
            client.Close();
    }

    public void Dispose()
    {
        _listener.Dispose();
        Cut();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
                _ = RelayAsync(await _listener.AcceptTcpClientAsync());
        }
        catch (Exception ended) when (ended is SocketException or ObjectDisposedException)
        {
            // the test is over
        }
    }

    private async Task RelayAsync(TcpClient near)
    {
        var far = new TcpClient();
        _clients.Add(near);
        _clients.Add(far);
        try
        {
            await far.ConnectAsync(IPAddress.Loopback, _port);
            var asking = PassAsync(near.GetStream(), far.GetStream());
            var ended = await Task.WhenAny(asking, PassAsync(far.GetStream(), near.GetStream()));
            _wasGivenUp |= _isSilent && ended == asking;
        }
        catch (Exception broken)
            when (broken
                    is IOException
                        or SocketException
                        or ObjectDisposedException
                        or InvalidOperationException
            )
        {
            // as it would be without us
        }
        finally
        {
            near.Close();
            far.Close();
        }
    }

    private async Task PassAsync(NetworkStream from, NetworkStream to)
    {
        var buffer = new byte[16_384];
        for (int read; (read = await from.ReadAsync(buffer)) > 0; )
            if (!_isSilent)
                await to.WriteAsync(buffer.AsMemory(0, read));
    }
}
