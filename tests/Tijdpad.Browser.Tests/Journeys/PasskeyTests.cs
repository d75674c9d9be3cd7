using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Tijdpad.Browser.Tests.Journeys;

public sealed class PasskeyTests(Stage stage)
{
    [Fact]
    public async Task The_first_administrator_gets_in_by_the_set_up_link_and_again_by_passkey()
    {
        await using var window = await stage.OpenAsync();
        await using var program = await RunningProgram.StartAsync();
        var page = await window.NewPageAsync();
        await AddAuthenticatorAsync(page);

        await page.GotoAsync(program.SetUpLink);
        await page.FieldOf("Uw naam").FillAsync("Anja Mulder");
        await page.FieldOf("E-mailadres").FillAsync("anja@voorbeeld.nl");
        await page.Button("Verder met een passkey").ClickAsync();
        await Expect(page.AccountOf("Anja Mulder")).ToBeVisibleAsync();
        await page.AccountOf("Anja Mulder").ClickAsync();
        await page.Button("Uitloggen").ClickAsync();
        await page.GotoAsync($"{program.Address}/inloggen");
        await page.Button("Inloggen met een passkey").ClickAsync();

        await Expect(page.AccountOf("Anja Mulder")).ToBeVisibleAsync();
        await page.GotoAsync($"{program.Address}/beheer");
        await Expect(page.Heading("Accounts")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_passkey_is_added_to_an_account_and_opens_the_door()
    {
        var person = await stage.NewPersonAsync("Bram Visser");
        await using var window = await stage.OpenAsync(person);
        var page = await window.NewPageAsync();
        await AddAuthenticatorAsync(page);

        await page.GotoAsync("/account");
        await page.Button("Passkey toevoegen").ClickAsync();
        await Expect(page.FieldOf("Naam van deze passkey")).ToBeVisibleAsync();
        await page.AccountOf("Bram Visser").ClickAsync();
        await page.Button("Uitloggen").ClickAsync();
        await page.GotoAsync("/inloggen");
        await page.Button("Inloggen met een passkey").ClickAsync();

        await Expect(page.AccountOf("Bram Visser")).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_password_opens_the_door_too(bool hasScript)
    {
        var person = await stage.NewPersonAsync("Bram Visser");
        await using var window = await stage.OpenAsync(hasScript);
        var page = await window.NewPageAsync();

        await page.GotoAsync("/inloggen");
        await page.FieldOf("E-mailadres").FillAsync(person.Email);
        await page.FieldOf("Wachtwoord").FillAsync(Person.Password);
        await page.Button("Inloggen met een wachtwoord").ClickAsync();

        await Expect(page.AccountOf("Bram Visser")).ToBeVisibleAsync();
    }

    /// <summary>A fingerprint reader that always says yes.</summary>
    internal static async Task AddAuthenticatorAsync(IPage page)
    {
        var devtools = await page.Context.NewCDPSessionAsync(page);
        await devtools.SendAsync("WebAuthn.enable");
        await devtools.SendAsync(
            "WebAuthn.addVirtualAuthenticator",
            new()
            {
                ["options"] = new
                {
                    protocol = "ctap2",
                    transport = "internal",
                    hasResidentKey = true,
                    hasUserVerification = true,
                    isUserVerified = true,
                    automaticPresenceSimulation = true,
                },
            }
        );
    }
}
