using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Tijdpad.Browser.Tests.Journeys;

public sealed class EditTests(Stage stage)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_row_is_edited_in_place_and_the_edit_undone(bool hasScript)
    {
        var (project, secretary) = await stage.NewProjectAsync();
        await using var window = await stage.OpenAsync(secretary, hasScript);
        var page = await window.NewPageAsync();
        await page.GotoAsync($"/p/{project}/planning");
        var before = await FirstTitle(page).InnerTextAsync();

        await page.Link("Wijzig rij 1").ClickAsync();
        await page.FieldOf("Activiteit").FillAsync("Kennismaking van de raden");
        await page.Button("Bewaren").ClickAsync();
        await Expect(FirstTitle(page)).ToContainTextAsync("Kennismaking van de raden");
        await page.Locator(".acts").GetByText("Ongedaan maken").ClickAsync();

        await Expect(FirstTitle(page)).ToHaveTextAsync(before);
    }

    [Fact]
    public async Task Ctrl_z_and_ctrl_y_undo_and_redo()
    {
        var (project, secretary) = await stage.NewProjectAsync();
        await using var window = await stage.OpenAsync(secretary);
        var page = await window.NewPageAsync();
        await page.GotoAsync($"/p/{project}/planning");
        var before = await FirstTitle(page).InnerTextAsync();
        await page.Link("Wijzig rij 1").ClickAsync();
        await page.FieldOf("Activiteit").FillAsync("Kennismaking van de raden");
        await page.Button("Bewaren").ClickAsync();
        await Expect(FirstTitle(page)).ToContainTextAsync("Kennismaking van de raden");

        await page.Keyboard.PressAsync("Control+z");
        await Expect(FirstTitle(page)).ToHaveTextAsync(before);
        await page.Keyboard.PressAsync("Control+y");

        await Expect(FirstTitle(page)).ToContainTextAsync("Kennismaking van de raden");
    }

    [Fact]
    public async Task A_date_in_words_is_read_while_it_is_typed()
    {
        var (project, secretary) = await stage.NewProjectAsync();
        await using var window = await stage.OpenAsync(secretary);
        var page = await window.NewPageAsync();
        await page.GotoAsync($"/p/{project}/planning");
        await page.Link("Wijzig rij 1").ClickAsync();

        await page.FieldOf("Datum, in woorden").FillAsync("medio juni");

        await Expect(page.Locator(".reading")).ToContainTextAsync("juni");
    }

    [Fact]
    public async Task Escape_leaves_a_row_as_it_was()
    {
        var (project, secretary) = await stage.NewProjectAsync();
        await using var window = await stage.OpenAsync(secretary);
        var page = await window.NewPageAsync();
        await page.GotoAsync($"/p/{project}/planning");
        var before = await FirstTitle(page).InnerTextAsync();
        await page.Link("Wijzig rij 1").ClickAsync();

        await page.FieldOf("Activiteit").FillAsync("Wat niet bewaard wordt");
        await page.Keyboard.PressAsync("Escape");

        await Expect(page.Locator("form.row-form")).ToHaveCountAsync(0);
        await Expect(FirstTitle(page)).ToHaveTextAsync(before);
    }

    private static ILocator FirstTitle(IPage page) => page.Locator("table.plan td.what").First;
}
