using System.Diagnostics;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Tijdpad.Browser.Tests.Journeys;

public sealed class TogetherTests(Stage stage)
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(1);

    [Fact]
    public async Task Who_looks_sees_the_change_of_another_within_a_second()
    {
        var (project, sanne) = await stage.NewProjectAsync();
        var joost = await stage.NewPersonAsync("Joost Kuiper");
        await stage.JoinAsync(joost, project);
        await using var one = await stage.OpenAsync(sanne);
        await using var other = await stage.OpenAsync(joost);
        var writer = await one.NewPageAsync();
        var reader = await other.NewPageAsync();
        var follows = reader.WaitForRequestAsync($"**/p/{project}/volgen");
        await reader.GotoAsync($"/p/{project}/planning");
        await follows;
        await writer.GotoAsync($"/p/{project}/planning");
        await writer.Link("Wijzig rij 1").ClickAsync();
        await writer.FieldOf("Activiteit").FillAsync("Overleg van vandaag");

        await writer.RunAndWaitForResponseAsync(
            () => writer.Button("Bewaren").ClickAsync(),
            answer => answer.Request.Method == "POST"
        );
        var waited = Stopwatch.StartNew();
        await Expect(reader.Locator("table.plan td.what").First)
            .ToContainTextAsync("Overleg van vandaag");

        Assert.True(waited.Elapsed < Soon, $"It took {waited.ElapsedMilliseconds} ms.");
        await Expect(reader.Locator("#toast")).ToContainTextAsync("Bijgewerkt");
    }

    [Fact]
    public async Task A_clash_shows_both_values_and_keeps_the_one_that_is_chosen()
    {
        var (project, sanne) = await stage.NewProjectAsync();
        var joost = await stage.NewPersonAsync("Joost Kuiper");
        await stage.JoinAsync(joost, project);
        await using var one = await stage.OpenAsync(sanne);
        await using var other = await stage.OpenAsync(joost);
        var first = await OpenRowAsync(one, project);
        var second = await OpenRowAsync(other, project);

        await first.FieldOf("Activiteit").FillAsync("Wat Sanne schreef");
        await first.Button("Bewaren").ClickAsync();
        await Expect(first.Locator("form.row-form")).ToHaveCountAsync(0);
        await second.FieldOf("Activiteit").FillAsync("Wat Joost schreef");
        await second.Button("Bewaren").ClickAsync();
        await Expect(second.GetByText("Wat Sanne schreef")).ToBeVisibleAsync();
        await Expect(second.GetByText("Wat Joost schreef")).ToBeVisibleAsync();
        await second.Locator("input[name=toch][value=ja]").CheckAsync();
        await second.Button("Bewaar keuze").ClickAsync();

        await Expect(second.Locator("table.plan td.what").First)
            .ToContainTextAsync("Wat Joost schreef");
    }

    [Fact]
    public async Task Who_is_typing_is_told_of_a_change_and_loses_nothing()
    {
        var (project, sanne) = await stage.NewProjectAsync();
        await using var one = await stage.OpenAsync(sanne);
        var typing = await OpenRowAsync(one, project);
        await typing.FieldOf("Activiteit").FillAsync("Half getypt");
        var other = await OpenRowAsync(one, project);

        await other.FieldOf("Communicatie").FillAsync("Brief aan de raden");
        await other.Button("Bewaren").ClickAsync();

        await Expect(typing.Locator("#toast")).ToContainTextAsync("intussen gewijzigd");
        await Expect(typing.FieldOf("Activiteit")).ToHaveValueAsync("Half getypt");
    }

    private static async Task<IPage> OpenRowAsync(IBrowserContext window, string project)
    {
        var page = await window.NewPageAsync();
        await page.GotoAsync($"/p/{project}/planning");
        await page.Link("Wijzig rij 1").ClickAsync();
        await Expect(page.Locator("form.row-form")).ToBeVisibleAsync();
        return page;
    }
}
