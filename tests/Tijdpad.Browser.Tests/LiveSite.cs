using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Tijdpad.Documents.Reading.Worker;
using Tijdpad.Web.Configuration;

namespace Tijdpad.Browser.Tests;

/// <summary>The whole site on a port of localhost, where browsers allow passkeys and secure cookies without TLS.</summary>
public sealed class LiveSite : WebApplicationFactory<Settings>
{
    /// <summary>The day that the sample shows.</summary>
    public const string Today = "2017-03-14";

    private readonly string _folder = Directory.CreateTempSubdirectory("tijdpad-browser-").FullName;
    private readonly int _port = FreePort();

    public LiveSite() => UseKestrel(_port);

    public string Address => $"http://localhost:{_port}";

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        builder.UseSetting("Tijdpad:Data", Path.Combine(_folder, "data"));
        builder.UseSetting("Tijdpad:Address", Address);
        builder.UseSetting("Tijdpad:Today", Today);
        builder.UseSetting("Tijdpad:Showcase", "true");
        builder.UseSetting("Logging:LogLevel:Default", "Warning");
        builder.UseContentRoot(_folder);
        // this process is the test's; strangers' files are read by the site's own program
        builder.ConfigureServices(services =>
            services.AddSingleton(
                new WorkerHost(
                    "dotnet",
                    [Path.Combine(AppContext.BaseDirectory, "tijdpad-web.dll"), "worker"]
                )
            )
        );
    }

    /// <summary>Does something with the services of the site, in a scope of its own.</summary>
    public async Task<T> InsideAsync<T>(Func<IServiceProvider, Task<T>> act)
    {
        await using var scope = Services.CreateAsyncScope();
        return await act(scope.ServiceProvider);
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }
}
