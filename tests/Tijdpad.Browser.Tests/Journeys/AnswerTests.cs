using static Microsoft.Playwright.Assertions;

namespace Tijdpad.Browser.Tests.Journeys;

public sealed class AnswerTests(Stage stage)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_clerk_without_an_account_gives_dates_by_a_personal_link(bool hasScript)
    {
        var (project, secretary) = await stage.NewProjectAsync();
        await using var own = await stage.OpenAsync(secretary, hasScript);
        var list = await own.NewPageAsync();
        await list.GotoAsync($"/p/{project}/opvraaglijst");
        await list.Locator("section.chase:has(ul) button")
            .Filter(new() { HasText = "Persoonlijke link maken" })
            .First.ClickAsync();
        var link = await list.Locator(".once").GetByLabel("Link").First.InputValueAsync();
        await using var theirs = await stage.OpenAsync(hasScript);
        var answer = await theirs.NewPageAsync();

        await answer.GotoAsync(link);
        await answer.FieldOf("Uw naam").FillAsync("Griffier Jansen");
        await answer.FieldOf("Datum (in woorden)").First.FillAsync("di 20 juni");
        await answer.Button("Bewaren").ClickAsync();
        await Expect(answer.GetByText("Bewaard.")).ToBeVisibleAsync();

        await list.GotoAsync($"/p/{project}/geschiedenis");
        await Expect(list.Locator("main")).ToContainTextAsync("Griffier Jansen");
        Assert.DoesNotContain(
            link[(link.LastIndexOf('/') + 1)..],
            answer.Url,
            StringComparison.Ordinal
        );
    }
}
