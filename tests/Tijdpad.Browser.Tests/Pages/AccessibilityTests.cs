using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace Tijdpad.Browser.Tests.Pages;

/// <summary>Every page and state, wide and narrow, in light, dark and forced colours: axe finds nothing, and nothing sticks out.</summary>
public abstract class AccessibilityTests(Stage stage)
{
    private const int Wide = 1280;

    /// <summary>A screen of 1280 at 400%, as WCAG 1.4.10 asks.</summary>
    private const int Narrow = 320;

    private static readonly (ColorScheme Scheme, ForcedColors Forced)[] Colours =
    [
        (ColorScheme.Light, ForcedColors.None),
        (ColorScheme.Dark, ForcedColors.None),
        (ColorScheme.Light, ForcedColors.Active),
    ];

    protected async Task LookAsync(string name)
    {
        var page = await stage.LookAsync(Sights.All.Single(sight => sight.Name == name));
        await using var window = page.Context;
        var axe = await Axe.IntoAsync(page);
        var wrong = new List<string>();
        foreach (var width in (int[])[Wide, Narrow])
        {
            await page.SetViewportSizeAsync(width, 800);
            foreach (var (scheme, forced) in Colours)
            {
                await page.EmulateMediaAsync(new() { ColorScheme = scheme, ForcedColors = forced });
                var found =
                    (scheme, forced) == Colours[0]
                        ? await axe.EverythingAsync()
                        : await axe.ColoursAsync();
                wrong.AddRange(found.Select(words => $"{width} {scheme} {forced}: {words}"));
            }
            var sticksOut = await page.EvaluateAsync<int>("document.documentElement.scrollWidth");
            if (sticksOut > width)
                wrong.Add($"{width}: the page is {sticksOut} wide");
        }

        foreach (var width in Phone.Widths)
        {
            await page.SetViewportSizeAsync(width, 800);
            wrong.AddRange((await Phone.WrongAsync(page)).Select(words => $"{width}: {words}"));
        }
        if (Pictures.AreWanted)
            await Pictures.TakeAsync(page, name);
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }
}

/// <summary>The pages of a project.</summary>
public sealed class ProjectPagesTests(Stage stage) : AccessibilityTests(stage)
{
    public static TheoryData<string> Names =>
        [
            .. Pictures
                .Chosen(Sights.All)
                .Where(sight => sight.Address.StartsWith("/p/", StringComparison.Ordinal))
                .Select(sight => sight.Name),
        ];

    [Theory(SkipTestWithoutData = true)]
    [MemberData(nameof(Names))]
    public Task The_page_is_accessible(string name) => LookAsync(name);
}

/// <summary>The pages around projects.</summary>
public sealed class OtherPagesTests(Stage stage) : AccessibilityTests(stage)
{
    public static TheoryData<string> Names =>
        [
            .. Pictures
                .Chosen(Sights.All)
                .Where(sight => !sight.Address.StartsWith("/p/", StringComparison.Ordinal))
                .Select(sight => sight.Name),
        ];

    [Theory(SkipTestWithoutData = true)]
    [MemberData(nameof(Names))]
    public Task The_page_is_accessible(string name) => LookAsync(name);
}

public sealed class SightsTests(Stage stage)
{
    [Fact]
    public void Every_page_of_the_site_is_looked_at()
    {
        var there = stage
            .Site.Services.GetRequiredService<EndpointDataSource>()
            .Endpoints.OfType<RouteEndpoint>()
            .Where(route =>
                route.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("GET")
                == true
            )
            .Select(route => route.RoutePattern.RawText!)
            .Select(route => route.Length > 1 ? route.TrimEnd('/') : route)
            .ToHashSet(StringComparer.Ordinal);
        var known = Sights
            .All.Select(sight => sight.Route)
            .Where(route => route.Length > 0)
            .Concat(Sights.NoPages)
            .ToHashSet(StringComparer.Ordinal);

        Assert.Empty(there.Except(known).Select(route => $"Add a sight of {route} to Sights.cs"));
        Assert.Empty(known.Except(there));
    }
}
