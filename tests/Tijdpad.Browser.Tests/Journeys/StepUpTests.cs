using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Tijdpad.Web.Storage;
using static Microsoft.Playwright.Assertions;

namespace Tijdpad.Browser.Tests.Journeys;

/// <summary>Somebody who signed in long ago adds somebody: confirmed, and done without typing it again.</summary>
public sealed class StepUpTests(Stage stage)
{
    [Theory]
    [InlineData(true, 1280)]
    [InlineData(true, 390)]
    [InlineData(false, 1280)]
    public async Task What_was_typed_is_done_after_the_password(bool hasScript, int width)
    {
        var (project, secretary) = await stage.NewProjectAsync();
        var newcomer = await stage.NewPersonAsync("Gea Griffier");
        await using var window = await stage.OpenAsync(secretary, hasScript);
        var page = await window.NewPageAsync();
        await page.SetViewportSizeAsync(width, 800);
        await page.GotoAsync($"/p/{project}/deelnemers");
        await MakeStaleAsync(secretary);

        await page.FieldOf("E-mailadres").FillAsync(newcomer.Email);
        await page.Button("Toevoegen").ClickAsync();
        await Expect(page.Heading("Bevestig dat u het bent")).ToBeVisibleAsync();
        await Expect(page.GetByText("iemand laten meedoen")).ToBeVisibleAsync();
        await Expect(page.GetByText(newcomer.Email)).ToBeVisibleAsync();
        await page.FieldOf("Wachtwoord").FillAsync("niet het goede");
        await page.Button("Bevestigen met uw wachtwoord").ClickAsync();
        await Expect(page.Locator("#bevestig-wachtwoord-problem")).ToBeVisibleAsync();
        await page.FieldOf("Wachtwoord").FillAsync(Person.Password);
        await page.Button("Bevestigen met uw wachtwoord").ClickAsync();

        await Expect(page.GetByText("Gea Griffier doet nu mee.")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_passkey_is_added_after_confirming_first()
    {
        var (_, secretary) = await stage.NewProjectAsync();
        await using var window = await stage.OpenAsync(secretary);
        var page = await window.NewPageAsync();
        await PasskeyTests.AddAuthenticatorAsync(page);
        await page.GotoAsync("/account");
        await MakeStaleAsync(secretary);

        await page.Button("Passkey toevoegen").ClickAsync();
        await Expect(page.Heading("Bevestig dat u het bent")).ToBeVisibleAsync();
        await page.FieldOf("Wachtwoord").FillAsync(Person.Password);
        await page.Button("Bevestigen met uw wachtwoord").ClickAsync();
        await Expect(page.Heading("Uw account")).ToBeVisibleAsync();
        await page.Button("Passkey toevoegen").ClickAsync();
        await Expect(page.FieldOf("Naam van deze passkey")).ToBeVisibleAsync();

        await page.GotoAsync("/account");
        await MakeStaleAsync(secretary);
        await page.Button("Wachtwoord verwijderen").ClickAsync();
        await page.Button("Bevestigen met een passkey").ClickAsync();

        await Expect(page.GetByText("U hebt geen wachtwoord.")).ToBeVisibleAsync();
    }

    private Task<int> MakeStaleAsync(Person person)
    {
        var twoHoursAgo = DateTimeOffset.UtcNow - TimeSpan.FromHours(2);
        return stage.Site.InsideAsync(services =>
            services
                .GetRequiredService<TijdpadDb>()
                .Sessions.Where(session => session.AccountId == person.Id)
                .ExecuteUpdateAsync(set =>
                    set.SetProperty(session => session.ConfirmedAt, twoHoursAgo)
                )
        );
    }
}
