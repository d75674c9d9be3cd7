using System.Net;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Tijdpad.Web.Access;
using Tijdpad.Web.Gate;
using Tijdpad.Web.SampleProjects;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.Tests.Accounts;

public sealed class OrganisationTests : IAsyncLifetime
{
    private OidcProvider _provider = null!;
    private TestSite _site = null!;

    public async ValueTask InitializeAsync()
    {
        _provider = await OidcProvider.StartAsync();
        _site = new(
            settings: new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["Tijdpad:OidcAuthority"] = _provider.Address,
                ["Tijdpad:OidcClientId"] = "tijdpad",
                ["Tijdpad:OidcClientSecret"] = "geheim",
                ["Tijdpad:OidcName"] = "Voorbeeldstad",
            }
        );
    }

    public async ValueTask DisposeAsync()
    {
        // null when the provider could not be started and the test is skipped
        if (_site is not null)
            await _site.DisposeAsync();
        if (_provider is not null)
            await _provider.DisposeAsync();
    }

    [Fact]
    public async Task Who_is_coupled_signs_in_at_the_organisation()
    {
        await CoupledAsync("ria");
        var browser = _site.Open();

        var done = await ThroughAsync(browser, "ria", "?terug=/p/duinstreek/planning");

        Assert.Equal("/p/duinstreek/planning", done.Location);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync(done.Location!)).Status);
    }

    [Fact]
    public async Task Who_is_not_known_is_told_to_ask_for_an_invitation()
    {
        await CoupledAsync("ria");
        var browser = _site.Open();

        var done = await ThroughAsync(browser, "iemand anders");

        Assert.Equal(HttpStatusCode.Forbidden, done.Status);
        Assert.Contains("om een uitnodiging", done.Words, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await browser.GetAsync("/account")).Status);
    }

    [Fact]
    public async Task The_same_mail_address_is_not_enough()
    {
        var email = await _site.NewAccountAsync(Role.Secretary);
        await _provider.SayAsync(
            $$"""{"sub":"vreemd","email":"{{email}}","email_verified":true}"""
        );

        var done = await ThroughAsync(_site.Open(), null);

        Assert.Equal(HttpStatusCode.Forbidden, done.Status);
    }

    [Theory]
    [InlineData("""{"sub":"nieuw","email":"Nieuw@voorbeeld.nl","email_verified":true}""", true)]
    [InlineData("""{"sub":"nieuw","email":"nieuw@voorbeeld.nl","email_verified":false}""", false)]
    [InlineData("""{"sub":"nieuw","email":"nieuw@voorbeeld.nl"}""", false)]
    [InlineData("""{"sub":"nieuw","email":"ander@voorbeeld.nl","email_verified":true}""", false)]
    [InlineData("""{"sub":"nieuw"}""", false)]
    public async Task An_invitation_is_accepted_with_the_organisation_when_that_knows_the_address(
        string said,
        bool isAccepted
    )
    {
        var link = await InvitationAsync();
        var browser = _site.Open();
        await browser.GetAsync(new Uri(link).PathAndQuery);
        await _provider.SayAsync(said);
        await ThroughAsync(browser, null, "?doel=uitnodiging");
        await browser.GetAsync("/uitnodiging");

        var made = await browser.SubmitAsync(
            "/uitnodiging",
            new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["naam"] = "Nieuw",
                ["email"] = "nieuw@voorbeeld.nl",
                ["organisatie"] = "ja",
            }
        );
        var again = await ThroughAsync(_site.Open(), null);

        Assert.Equal(isAccepted ? "/p/duinstreek/planning" : null, made.Location);
        Assert.Equal(isAccepted ? "/" : null, again.Location);
        Assert.Equal(
            isAccepted,
            !made.Words.Contains("bevestigt dit e-mailadres niet", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task An_account_can_be_coupled_from_its_page()
    {
        var browser = await _site.SignedInAsync();
        var page = await ThroughAsync(browser, "ria", "?doel=koppelen");

        var coupled = await browser.SubmitAsync(
            "/account/organisatie",
            new Dictionary<string, string>(StringComparer.Ordinal)
        );

        Assert.Contains("Ria de Vries", page.Words, StringComparison.Ordinal);
        Assert.Equal("/account#organisatie", coupled.Location);
        Assert.Equal("/", (await ThroughAsync(_site.Open(), "ria")).Location);
    }

    [Fact]
    public async Task A_form_waits_while_somebody_confirms_at_the_organisation()
    {
        const string members = "/p/duinstreek/deelnemers";
        var browser = await _site.SignInAsync(await CoupledAsync("ria"));
        _site.Clock.Forward(TimeSpan.FromMinutes(20));
        await browser.GetAsync(members);
        var typed = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["email"] = "nieuw@voorbeeld.nl",
            ["rol"] = "Reader",
        };
        var sentOn = await browser.SubmitAsync(members, typed);
        var asked = await browser.SubmitAsync(sentOn.Location!, typed);
        var way = new Uri(
            "https://localhost" + asked.One("main a[href*='doel=bevestigen']").GetAttribute("href")
        ).Query;

        await _provider.SayAsync(
            $$"""{"sub":"ria","auth_time":{{_site.Clock.GetUtcNow().ToUnixTimeSeconds()}}}"""
        );
        var back = await ThroughAsync(browser, null, way);
        var waiting = await browser.GetAsync(back.Location!);
        var done = await browser.SubmitAsync(members, waiting.FieldsOf("main form.narrow"));
        var again = await browser.GetAsync(back.Location!);

        Assert.Equal("/bevestigen/verder", back.Location);
        Assert.Contains("iemand laten meedoen", waiting.Words, StringComparison.Ordinal);
        Assert.Contains("nieuw@voorbeeld.nl", waiting.Words, StringComparison.Ordinal);
        Assert.Contains(
            "Uitnodiging voor nieuw@voorbeeld.nl",
            done.Words,
            StringComparison.Ordinal
        );
        Assert.Equal("/", again.Location);
    }

    [Theory]
    [InlineData("""{"sub":"ria","nonce":"van een ander"}""")]
    [InlineData("""{"sub":"ria","aud":"een ander"}""")]
    [InlineData("""{"sub":"ria","iss":"https://elders.nl"}""")]
    [InlineData("""{"sub":"ria","exp":1}""")]
    public async Task A_token_that_is_not_for_us_is_refused(string instead)
    {
        await CoupledAsync("ria");
        await _provider.SayAsync(instead);
        var browser = _site.Open();

        var done = await ThroughAsync(browser, null);

        Assert.Equal("/inloggen?organisatie=mislukt", done.Location);
        Assert.Equal(HttpStatusCode.Redirect, (await browser.GetAsync("/account")).Status);
    }

    [Fact]
    public async Task An_answer_without_a_question_is_refused()
    {
        await CoupledAsync("ria");
        await _provider.SayAsync("""{"sub":"ria"}""");
        var asked = _site.Open();
        var back = await AtProviderAsync((await asked.GetAsync("/inloggen/organisatie")).Location!);

        var elsewhere = await _site.Open().GetAsync(back);
        var other = await asked.GetAsync(
            back.Replace("state=", "state=x", StringComparison.Ordinal)
        );

        Assert.Equal("/inloggen?organisatie=mislukt", elsewhere.Location);
        Assert.Equal("/inloggen?organisatie=mislukt", other.Location);
    }

    [Fact]
    public async Task The_question_has_pkce_and_leads_back_to_the_address_of_the_site_only()
    {
        var browser = _site.Open();
        browser.Http.DefaultRequestHeaders.Host = "elders.nl";

        var going = (await browser.GetAsync("/inloggen/organisatie?terug=//elders.nl")).Location!;

        Assert.Contains("code_challenge_method=S256", going, StringComparison.Ordinal);
        Assert.Contains(
            "redirect_uri=https%3A%2F%2Flocalhost%2Finloggen%2Forganisatie%2Fantwoord",
            going,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("elders.nl", going, StringComparison.Ordinal);
    }

    /// <summary>Goes to the organisation and back, until this site says what came of it.</summary>
    private async Task<Browser.Answer> ThroughAsync(Browser browser, string? who, string query = "")
    {
        if (who is not null)
            await _provider.SayAsync($$"""{"sub":"{{who}}"}""");
        var going = await browser.GetAsync($"/inloggen/organisatie{query}");
        var back = await browser.GetAsync(await AtProviderAsync(going.Location!));
        return back.Location?.EndsWith("/klaar", StringComparison.Ordinal) == true
            ? await browser.GetAsync(back.Location)
            : back;
    }

    /// <summary>What the provider sends the browser back with.</summary>
    private static async Task<string> AtProviderAsync(string address)
    {
        using var handler = new HttpClientHandler { AllowAutoRedirect = false };
        using var http = new HttpClient(handler);
        using var answer = await http.GetAsync(new Uri(address));
        return answer.Headers.Location!.PathAndQuery;
    }

    private async Task<string> InvitationAsync()
    {
        var maker = await _site.AccountIdAsync(await _site.NewAccountAsync(Role.Secretary));
        return await _site.InsideAsync(services =>
            services
                .GetRequiredService<SecretLinks>()
                .MakeAsync(
                    "/uitnodiging",
                    new(
                        FirstStart.SampleProject,
                        LinkKind.Invitation,
                        new Invitation("nieuw@voorbeeld.nl", Role.Reader).ToScope(),
                        "test",
                        maker,
                        Invitation.OpenFor
                    ),
                    default
                )
        );
    }

    private async Task<string> CoupledAsync(string subject)
    {
        var email = await _site.NewAccountAsync(Role.Secretary);
        await _site.InsideAsync(async services =>
        {
            var accounts = services.GetRequiredService<UserManager<Account>>();
            var account = (await accounts.FindByEmailAsync(email))!;
            return await accounts.AddLoginAsync(
                account,
                new("organisation", $"{_provider.Address} {subject}", "test")
            );
        });
        return email;
    }
}
