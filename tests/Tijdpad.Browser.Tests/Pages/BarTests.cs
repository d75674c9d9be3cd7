using Microsoft.Playwright;

namespace Tijdpad.Browser.Tests.Pages;

/// <summary>The bar above every page keeps its height and holds everything, whatever it has to hold.</summary>
public sealed class BarTests(Stage stage)
{
    [Theory]
    [InlineData(1280, 56, "nl")]
    [InlineData(1280, 56, "en")]
    [InlineData(1440, 56, "en")]
    [InlineData(390, 52, "nl")]
    [InlineData(320, 52, "en")]
    public async Task Long_names_and_large_numbers_do_not_break_it(
        int width,
        int height,
        string language
    )
    {
        var page = await stage.LookAsync(Sights.All.Single(sight => sight.Name == "planning-lang"));
        await using var window = page.Context;
        await window.AddCookiesAsync([
            new()
            {
                Name = "taal",
                Value = language,
                Url = page.Url,
            },
        ]);
        await page.SetViewportSizeAsync(width, 800);
        await page.ReloadAsync();
        await page.EvaluateAsync("document.querySelector('.pill b').textContent = '117'");

        var bar = (await page.Locator(".bar").BoundingBoxAsync())!;
        Assert.InRange(bar.Height, height - 1, height + 1);
        foreach (var part in await page.Locator(".bar :is(a, summary):visible").AllAsync())
        {
            var box = (await part.BoundingBoxAsync())!;
            Assert.InRange(box.X, 0, width - box.Width);
            Assert.InRange(box.Y, bar.Y - 1, bar.Y + bar.Height - box.Height + 1);
        }
    }

    [Theory]
    [InlineData("haalbaarheid", "Haalbaarheid", "Vooruitblik")]
    [InlineData("scenarios", "Haalbaarheid", "Scenario’s")]
    [InlineData("aannames", "Haalbaarheid", "Vooruitblik")]
    [InlineData("jaar", "Gemeenten", "Jaarblad")]
    [InlineData("tijdlijn", "Planning", "Tijdlijn")]
    public async Task It_tells_where_one_is_and_the_tab_is_in_sight_on_a_phone(
        string name,
        string section,
        string tab
    )
    {
        var page = await stage.LookAsync(Sights.All.Single(sight => sight.Name == name));
        await using var window = page.Context;

        await Assertions.Expect(page.Locator(".sections [aria-current]")).ToHaveTextAsync(section);
        await page.SetViewportSizeAsync(390, 800);
        var current = page.Locator(".seg [aria-current]");
        await Assertions.Expect(current).ToHaveTextAsync(tab);
        await Assertions.Expect(current).ToBeInViewportAsync(new() { Ratio = 1 });
        await Assertions.Expect(page.Locator(".dock > a[aria-current]")).ToHaveTextAsync(section);
    }

    [Fact]
    public async Task Menus_open_by_keyboard_without_script_and_lead_on()
    {
        var gallery = await stage.Gallery;
        await using var window = await stage.OpenAsync(
            gallery.PersonOf(Viewer.Secretary)!,
            hasScript: false
        );
        var page = await window.NewPageAsync();
        await page.GotoAsync(
            await gallery.AddressOf(Sights.All.Single(sight => sight.Name == "planning"))
        );

        await page.GetByText("Delen", new() { Exact = true }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Locator(".menu[open]")
            .GetByRole(AriaRole.Link, new() { Name = "Agenda-abonnement" })
            .ClickAsync();

        await Assertions
            .Expect(page)
            .ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/agenda$"));
    }
}
