using System.Runtime.CompilerServices;
using Microsoft.Playwright;

namespace Tijdpad.Browser.Tests.Pages;

/// <summary>Pictures of every page for people to look at: <c>tests/screenshots.sh</c>.</summary>
public sealed class Pictures(Stage stage)
{
    private static readonly string Folder = Path.GetFullPath(
        Path.Combine(Path.GetDirectoryName(Here())!, "../../../artifacts/screenshots")
    );

    [Fact(Explicit = true)]
    public async Task Every_page_has_its_picture_taken()
    {
        var only = Environment.GetEnvironmentVariable("TIJDPAD_PAGES")?.Split(',');
        foreach (var sight in Sights.All.Where(one => only is null || only.Contains(one.Name)))
        {
            var page = await stage.LookAsync(sight);
            await using var window = page.Context;
            await TakeAsync(page, sight.Name, 1280, ColorScheme.Light);
            await TakeAsync(page, sight.Name, 390, ColorScheme.Light);
            await TakeAsync(page, sight.Name, 390, ColorScheme.Dark);
        }

        Assert.NotEmpty(Directory.GetFiles(Folder));
    }

    private static async Task TakeAsync(IPage page, string name, int width, ColorScheme scheme)
    {
        await page.SetViewportSizeAsync(width, 900);
        await page.EmulateMediaAsync(new() { ColorScheme = scheme });
        var colours = scheme == ColorScheme.Dark ? "-dark" : "";
        await page.ScreenshotAsync(
            new() { Path = Path.Combine(Folder, $"{name}-{width}{colours}.png"), FullPage = true }
        );
    }

    private static string Here([CallerFilePath] string here = "") => here;
}
