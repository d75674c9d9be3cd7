using Microsoft.Playwright;

namespace Tijdpad.Browser.Tests.Pages;

/// <summary>Pictures of every page for people to look at, when they ask for them: <c>tests/screenshots.sh</c>.</summary>
internal static class Pictures
{
    private static readonly string Folder = Repository.PathOf("artifacts", "screenshots");

    /// <summary>"1" for pictures of all pages, or the names of sights, with commas between; "" for none.</summary>
    private static readonly string Wanted =
        Environment.GetEnvironmentVariable("TIJDPAD_SCREENSHOTS") ?? "";

    public static bool AreWanted => Wanted.Length > 0;

    /// <summary>The sights that are looked at: all, unless pictures of some were asked for.</summary>
    public static IEnumerable<Sight> Chosen(IEnumerable<Sight> sights) =>
        Wanted is "" or "1"
            ? sights
            : sights.Where(sight => Wanted.Split(',').Contains(sight.Name));

    public static async Task TakeAsync(IPage page, string name)
    {
        await TakeAsync(page, $"{name}-1280", 1280, ColorScheme.Light);
        await TakeAsync(page, $"{name}-1280-dark", 1280, ColorScheme.Dark);
        await TakeAsync(page, $"{name}-390", 390, ColorScheme.Light);
        await TakeAsync(page, $"{name}-390-dark", 390, ColorScheme.Dark);
    }

    /// <summary>Adds a line to a file beside the pictures.</summary>
    public static void Note(string file, string line)
    {
        Directory.CreateDirectory(Folder);
        lock (Folder)
            File.AppendAllText(Path.Combine(Folder, file), line + Environment.NewLine);
    }

    private static async Task TakeAsync(IPage page, string name, int width, ColorScheme scheme)
    {
        await page.SetViewportSizeAsync(width, 900);
        await page.EmulateMediaAsync(
            new() { ColorScheme = scheme, ForcedColors = ForcedColors.None }
        );
        await page.ScreenshotAsync(
            new() { Path = Path.Combine(Folder, $"{name}.png"), FullPage = true }
        );
    }
}
