using System.Text.RegularExpressions;
using static Microsoft.Playwright.Assertions;

namespace Tijdpad.Browser.Tests.Journeys;

public sealed class ImportTests(Stage stage)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_document_becomes_a_project_once_it_is_accepted(bool hasScript)
    {
        var secretary = await stage.NewPersonAsync("Iris Bos");
        await using var window = await stage.OpenAsync(secretary, hasScript);
        var page = await window.NewPageAsync();

        await page.GotoAsync("/nieuw");
        await page.FieldOf("Document").SetInputFilesAsync(Samples.Path("duinstreek-2017.docx"));
        await page.Button("Inlezen").ClickAsync();
        await Expect(page.Heading("Klopt dit?")).ToBeVisibleAsync();
        await page.Button("Zo bewaren").ClickAsync();

        await Expect(page).ToHaveURLAsync(new Regex("/p/[^/]+/planning$"));
        await Expect(page.Locator("table.plan td.what").First).ToContainTextAsync("Rij 1");
    }

    [Fact]
    public async Task A_reading_can_be_put_right_before_it_is_accepted()
    {
        var secretary = await stage.NewPersonAsync("Iris Bos");
        await using var window = await stage.OpenAsync(secretary);
        var page = await window.NewPageAsync();

        await page.GotoAsync("/nieuw");
        await page.FieldOf("Document").SetInputFilesAsync(Samples.Path("duinstreek-2017.docx"));
        await page.Button("Inlezen").ClickAsync();
        await page.Link("Verbeter rij 1").ClickAsync();
        await page.FieldOf("Activiteit").FillAsync("Startbijeenkomst van de regio");
        await page.Button("Bewaren").ClickAsync();

        await Expect(page.Locator("table.review tbody tr").First)
            .ToContainTextAsync("Startbijeenkomst van de regio");
    }
}
