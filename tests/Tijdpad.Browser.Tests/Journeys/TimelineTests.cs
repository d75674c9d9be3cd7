using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Tijdpad.Browser.Tests.Journeys;

public sealed class TimelineTests(Stage stage)
{
    private const string Movable = "a.m[data-form]";

    [Fact]
    public async Task A_mark_is_moved_with_the_arrow_keys()
    {
        var (project, secretary) = await stage.NewProjectAsync();
        await using var window = await stage.OpenAsync(secretary);
        var (page, row, day) = await FirstMarkAsync(window, project);
        await page.Locator(Movable).First.FocusAsync();

        await page.Keyboard.PressAsync("Shift+ArrowRight");
        await page.Keyboard.PressAsync("ArrowRight");
        await page.Keyboard.PressAsync("Enter");

        await Expect(MarkOf(page, row)).ToHaveAttributeAsync("data-day", Iso(day.AddDays(8)));
    }

    [Fact]
    public async Task A_mark_is_dragged_to_another_day()
    {
        var (project, secretary) = await stage.NewProjectAsync();
        await using var window = await stage.OpenAsync(secretary);
        var (page, row, day) = await FirstMarkAsync(window, project);
        var mark = page.Locator($"{Movable} .d").First;
        await mark.ScrollIntoViewIfNeededAsync();
        var place = (await mark.BoundingBoxAsync())!;
        var perDay = float.Parse(
            (await page.Locator("svg.tl[data-per-day]").GetAttributeAsync("data-per-day"))!,
            System.Globalization.CultureInfo.InvariantCulture
        );

        await page.Mouse.MoveAsync(place.X + place.Width / 2, place.Y + place.Height / 2);
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(
            place.X + place.Width / 2 + 7 * perDay,
            place.Y + place.Height / 2,
            new() { Steps = 5 }
        );
        await page.Mouse.UpAsync();

        await Expect(MarkOf(page, row)).ToHaveAttributeAsync("data-day", Iso(day.AddDays(7)));
    }

    [Fact]
    public async Task Escape_puts_a_mark_back()
    {
        var (project, secretary) = await stage.NewProjectAsync();
        await using var window = await stage.OpenAsync(secretary);
        var (page, row, day) = await FirstMarkAsync(window, project);
        await page.Locator(Movable).First.FocusAsync();

        await page.Keyboard.PressAsync("ArrowRight");
        await page.Keyboard.PressAsync("Escape");

        await Expect(page.Locator(".moving")).ToHaveCountAsync(0);
        Assert.Equal(
            day,
            (await stage.PlanOfAsync(project)).Activities.Single(one => one.Id == row).Date.Earliest
        );
    }

    private static async Task<(IPage Page, string Row, DateOnly Day)> FirstMarkAsync(
        IBrowserContext window,
        string project
    )
    {
        var page = await window.NewPageAsync();
        await page.GotoAsync($"/p/{project}/tijdlijn");
        // the script is ready once its help is shown
        await Expect(page.Locator(".tl-help")).ToBeVisibleAsync();
        var mark = page.Locator(Movable).First;
        return (
            page,
            (await mark.GetAttributeAsync("data-id"))!,
            DateOnly.Parse(
                (await mark.GetAttributeAsync("data-day"))!,
                System.Globalization.CultureInfo.InvariantCulture
            )
        );
    }

    private static ILocator MarkOf(IPage page, string row) =>
        page.Locator($"{Movable}[data-id='{row}']");

    private static string Iso(DateOnly day) =>
        day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
