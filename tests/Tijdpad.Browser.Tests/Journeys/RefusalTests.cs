using static Microsoft.Playwright.Assertions;

namespace Tijdpad.Browser.Tests.Journeys;

public sealed class RefusalTests(Stage stage)
{
    private const int Phone = 390;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task On_a_phone_what_is_wrong_is_in_sight_and_leads_to_the_field(bool hasScript)
    {
        var (project, secretary) = await stage.NewProjectAsync();
        var window = await stage.OpenAsync(secretary, hasScript);
        var page = await window.NewPageAsync();
        await page.SetViewportSizeAsync(Phone, 844);
        await page.GotoAsync($"/p/{project}/indeling");

        await page.Locator("form[action$='/gemeente-erbij'] button").ClickAsync();

        var summary = page.Locator(".errsum");
        await Expect(summary).ToBeFocusedAsync();
        await Expect(summary).ToBeInViewportAsync();
        await Expect(page).ToHaveTitleAsync(new System.Text.RegularExpressions.Regex("^Fout: "));
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        var field = page.Locator("#gemeente-erbij");
        await Expect(field).ToBeFocusedAsync();
        await Expect(field).ToBeInViewportAsync();
        await Expect(field).ToHaveAttributeAsync("aria-invalid", "true");
        await Expect(page.Locator("#gemeente-erbij-problem")).ToBeInViewportAsync();
    }
}
