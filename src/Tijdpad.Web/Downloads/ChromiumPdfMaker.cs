using System.Diagnostics;

namespace Tijdpad.Web.Downloads;

/// <summary>
/// Lets Chromium print a page. It sees one file that we made, in a folder of its own, without network and without script,
/// and is ended when it takes too long.
/// </summary>
internal sealed class ChromiumPdfMaker(string program) : IPdfMaker, IDisposable
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(20);

    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome"];

    // each takes a few hundred megabytes
    private readonly SemaphoreSlim _two = new(2);

    public bool IsThere => true;

    /// <summary>The program that was set, or else one of the usual ones; null when there is none.</summary>
    public static string? Find(string set) =>
        set.Length > 0
            ? set
            : (Environment.GetEnvironmentVariable("PATH") ?? "")
                .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
                .Append("/usr/bin")
                .SelectMany(folder => Names.Select(name => Path.Combine(folder, name)))
                .FirstOrDefault(File.Exists);

    public async Task<byte[]> MakeAsync(string html, CancellationToken stop)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
        limit.CancelAfter(Longest);
        await _two.WaitAsync(limit.Token);
        var folder = Directory.CreateTempSubdirectory("tijdpad-pdf-").FullName;
        try
        {
            var page = Path.Combine(folder, "page.html");
            await File.WriteAllTextAsync(page, html, limit.Token);
            var pdf = Path.Combine(folder, "page.pdf");
            await PrintAsync(page, pdf, folder, limit.Token);
            return await File.ReadAllBytesAsync(pdf, limit.Token);
        }
        finally
        {
            _two.Release();
            Directory.Delete(folder, recursive: true);
        }
    }

    public void Dispose() => _two.Dispose();

    private async Task PrintAsync(string page, string pdf, string folder, CancellationToken stop)
    {
        var start = new ProcessStartInfo(program, Arguments(page, pdf, folder))
        {
            UseShellExecute = false,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        // whatever it wants to remember goes when the folder goes
        start.Environment["HOME"] = folder;
        start.Environment["XDG_CONFIG_HOME"] = folder;
        start.Environment["XDG_CACHE_HOME"] = folder;
        using var chromium =
            Process.Start(start)
            ?? throw new InvalidOperationException($"{program} could not be started.");
        try
        {
            var said = chromium.StandardError.ReadToEndAsync(stop);
            var ignored = chromium.StandardOutput.ReadToEndAsync(stop);
            await chromium.WaitForExitAsync(stop);
            await ignored;
            if (chromium.ExitCode != 0 || !File.Exists(pdf))
                throw new InvalidOperationException(
                    $"{program} ended with {chromium.ExitCode}: {await said}"
                );
        }
        finally
        {
            if (!chromium.HasExited)
            {
                chromium.Kill(entireProcessTree: true);
                await chromium.WaitForExitAsync(CancellationToken.None);
            }
        }
    }

    private static string[] Arguments(string page, string pdf, string folder) =>
        [
            "--headless",
            "--disable-gpu",
            // in a container it may make no sandbox of its own; the page is ours and runs nothing
            "--no-sandbox",
            "--disable-dev-shm-usage",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-quic",
            "--disable-extensions",
            "--host-resolver-rules=MAP * ~NOTFOUND",
            "--proxy-server=127.0.0.1:9",
            $"--user-data-dir={Path.Combine(folder, "profile")}",
            "--export-tagged-pdf",
            "--generate-pdf-document-outline",
            "--no-pdf-header-footer",
            $"--print-to-pdf={pdf}",
            new Uri(page).AbsoluteUri,
        ];
}
