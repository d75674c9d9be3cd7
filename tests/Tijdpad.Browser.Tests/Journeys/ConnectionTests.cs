using static Microsoft.Playwright.Assertions;

namespace Tijdpad.Browser.Tests.Journeys;

/// <summary>What a page says by itself, and what becomes of a form when there is nobody to send it to.</summary>
public sealed class ConnectionTests(Stage stage)
{
    [Fact]
    public async Task What_is_saved_without_a_connection_stays_and_goes_when_it_is_back()
    {
        var (project, secretary) = await stage.NewProjectAsync();
        await using var window = await stage.OpenAsync(secretary);
        var page = await window.NewPageAsync();
        await page.GotoAsync($"/p/{project}/indeling");
        await window.SetOfflineAsync(true);

        var form = page.Locator("form[action$='/korte-naam']");
        await form.Locator("[name=naam]").FillAsync("Samen aan zee");
        await form.Locator("button").ClickAsync();

        await Expect(page.Locator(".toast.offline")).ToBeInViewportAsync();
        await Expect(form.Locator("[name=naam]")).ToHaveValueAsync("Samen aan zee");
        await window.SetOfflineAsync(false);
        await page.Locator(".toast.offline button").ClickAsync();
        await Expect(page.Locator("[data-done]")).ToContainTextAsync("Samen aan zee");
        await Expect(page.Locator(".switch > summary")).ToContainTextAsync("Samen aan zee");
    }

    [Fact]
    public async Task What_was_done_is_said_until_one_goes_on_or_closes_it()
    {
        var (project, secretary) = await stage.NewProjectAsync();
        await using var window = await stage.OpenAsync(secretary);
        var page = await window.NewPageAsync();
        await page.GotoAsync($"/p/{project}/indeling");
        var form = page.Locator("form[action$='/korte-naam']");
        await form.Locator("[name=naam]").FillAsync("Samen aan zee");
        await form.Locator("button").ClickAsync();

        await Expect(page.Locator(".toast")).ToBeInViewportAsync();
        await page.Keyboard.PressAsync("Escape");
        await Expect(page.Locator(".toast")).ToHaveCountAsync(0);
        await page.ReloadAsync();
        await Expect(page.Locator(".toast")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task The_public_timeline_opens_without_mistakes()
    {
        var gallery = await stage.Gallery;
        await using var window = await stage.OpenAsync();
        var page = await window.NewPageAsync();
        var mistakes = new List<string>();
        page.PageError += (_, mistake) => mistakes.Add(mistake);

        await page.GotoAsync(
            await gallery.AddressOf(Pages.Sights.All.Single(sight => sight.Name == "openbaar"))
        );
        await Expect(page.Locator(".tl-box")).ToBeVisibleAsync();

        Assert.Empty(mistakes);
    }
}
