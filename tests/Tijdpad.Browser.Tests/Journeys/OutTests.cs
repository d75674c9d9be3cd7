using System.IO.Compression;
using static Microsoft.Playwright.Assertions;

namespace Tijdpad.Browser.Tests.Journeys;

public sealed class OutTests(Stage stage)
{
    [Fact]
    public async Task Two_versions_are_compared_and_taken_along_as_word_with_tracked_changes()
    {
        var (project, secretary) = await stage.NewProjectAsync();
        await using var window = await stage.OpenAsync(secretary);
        var page = await window.NewPageAsync();
        await page.GotoAsync($"/p/{project}/planning");
        await page.Link("Wijzig rij 1").ClickAsync();
        await page.FieldOf("Activiteit").FillAsync("Kennismaking van de raden");
        await page.Button("Bewaren").ClickAsync();

        await page.GotoAsync($"/p/{project}/geschiedenis/vergelijk?van=1&tot=2");
        await Expect(page.Locator("ins").First).ToBeVisibleAsync();
        var download = await page.RunAndWaitForDownloadAsync(() =>
            page.Link("Als Word met bijgehouden wijzigingen").ClickAsync()
        );

        await using var word = await ZipFile.OpenReadAsync(await download.PathAsync());
        using var document = new StreamReader(
            await word.GetEntry("word/document.xml")!.OpenAsync()
        );
        var text = await document.ReadToEndAsync();
        Assert.Contains("<w:ins ", text, StringComparison.Ordinal);
        Assert.Contains("Kennismaking van de raden", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_calendar_subscribes_to_the_plan(bool hasScript)
    {
        var (project, secretary) = await stage.NewProjectAsync();
        await using var window = await stage.OpenAsync(secretary, hasScript);
        var page = await window.NewPageAsync();
        await page.GotoAsync($"/p/{project}/agenda");

        await page.Button("Adres maken").First.ClickAsync();
        var address = await page.FieldOf("Adres").InputValueAsync();
        await using var calendar = await stage.OpenAsync();
        var answer = await calendar.APIRequest.GetAsync(address);

        Assert.Equal("text/calendar; charset=utf-8", answer.Headers["content-type"]);
        Assert.StartsWith("BEGIN:VCALENDAR", await answer.TextAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_resident_sees_what_is_public_and_nothing_else(bool hasScript)
    {
        var (project, secretary) = await stage.NewProjectAsync();
        await using var window = await stage.OpenAsync(secretary, hasScript);
        var page = await window.NewPageAsync();
        await page.GotoAsync($"/p/{project}/planning");
        await page.Link("Wijzig rij 1").ClickAsync();
        await page.FieldOf("Activiteit").FillAsync("Bewonersavond");
        await page.Locator("details.row-form-more > summary").ClickAsync();
        await page.FieldOf("Op de openbare pagina").CheckAsync();
        await page.Button("Bewaren").ClickAsync();
        await page.GotoAsync($"/p/{project}/openbaar");
        await page.Button("Aanzetten").ClickAsync();
        await Expect(page.GetByText("De openbare pagina staat aan.")).ToBeVisibleAsync();
        await using var theirs = await stage.OpenAsync(hasScript);
        var shown = await theirs.NewPageAsync();

        await shown.GotoAsync($"/openbaar/{project}");

        await Expect(shown.Locator("main")).ToContainTextAsync("Bewonersavond");
        await Expect(shown.Locator("main")).Not.ToContainTextAsync("Extra stuurgroep");
    }
}
