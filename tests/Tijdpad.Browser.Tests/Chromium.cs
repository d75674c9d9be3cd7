using Microsoft.Playwright;

namespace Tijdpad.Browser.Tests;

/// <summary>The Chromium of this machine. None is ever downloaded.</summary>
internal static class Chromium
{
    public const string HowToGet =
        "There is no Chromium on this machine. Install it (Debian: apt-get install chromium), or name it in TIJDPAD_CHROMIUM.";

    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome"];

    public static string? Path { get; } =
        Environment.GetEnvironmentVariable("TIJDPAD_CHROMIUM") is { Length: > 0 } named
            ? named
            : Folders()
                .SelectMany(folder => Names.Select(name => System.IO.Path.Combine(folder, name)))
                .FirstOrDefault(File.Exists);

    public static Task<IBrowser> StartAsync(IPlaywright playwright) =>
        playwright.Chromium.LaunchAsync(
            new()
            {
                ExecutablePath = Path,
                Args =
                [
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                ],
            }
        );

    private static IEnumerable<string> Folders() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(System.IO.Path.PathSeparator)
            .Prepend("/usr/bin");
}
