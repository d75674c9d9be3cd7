using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Tijdpad.Browser.Tests;

/// <summary>The program as it is installed: started for the first time, in a folder of its own.</summary>
internal sealed partial class RunningProgram : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Process _process;
    private readonly string _folder;

    private RunningProgram(Process process, string folder, string address, string setUpLink) =>
        (_process, _folder, Address, SetUpLink) = (process, folder, address, setUpLink);

    public string Address { get; }

    /// <summary>What it says on the screen when there is no account yet.</summary>
    public string SetUpLink { get; }

    public static async Task<RunningProgram> StartAsync()
    {
        var folder = Directory.CreateTempSubdirectory("tijdpad-program-").FullName;
        var address = $"http://localhost:{LiveSite.FreePort()}";
        var start = new ProcessStartInfo("dotnet")
        {
            ArgumentList = { Path.Combine(AppContext.BaseDirectory, "tijdpad-web.dll") },
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        start.Environment["Tijdpad__Data"] = Path.Combine(folder, "data");
        start.Environment["Tijdpad__Address"] = address;
        start.Environment["Tijdpad__Today"] = LiveSite.Today;
        var process = Process.Start(start)!;
        using var patience = new CancellationTokenSource(Patience);
        var link = await FirstLinkAsync(process, patience.Token);
        // whatever else it says must not fill the pipe
        _ = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
        await AnswersAsync(address, patience.Token);
        return new(process, folder, address, link);
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private static async Task<string> FirstLinkAsync(Process process, CancellationToken stop)
    {
        while (await process.StandardOutput.ReadLineAsync(stop) is { } line)
            if (Link().Match(line) is { Success: true } found)
                return found.Value;
        throw new InvalidOperationException("The program ended without a set-up link.");
    }

    /// <summary>The link is shown a moment before the door opens.</summary>
    private static async Task AnswersAsync(string address, CancellationToken stop)
    {
        using var http = new HttpClient();
        while (true)
            try
            {
                await http.GetAsync(new Uri(address), stop);
                return;
            }
            catch (HttpRequestException)
            {
                await Task.Delay(50, stop);
            }
    }

    [GeneratedRegex(@"http://localhost:\d+/beginnen/\S+", RegexOptions.None, 1000)]
    private static partial Regex Link();
}
