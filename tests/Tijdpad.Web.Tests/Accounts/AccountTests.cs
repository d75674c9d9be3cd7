using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.Tests.Accounts;

public sealed class AccountTests : IAsyncDisposable
{
    private readonly TestSite _site = new();

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task A_session_that_is_not_used_ends_after_half_an_hour()
    {
        var browser = await _site.SignedInAsync();
        _site.Clock.Forward(TimeSpan.FromMinutes(29));
        var soon = await browser.GetAsync("/account");
        _site.Clock.Forward(TimeSpan.FromMinutes(32));

        var later = await browser.GetAsync("/account");

        Assert.Equal(HttpStatusCode.OK, soon.Status);
        Assert.Equal("/inloggen?terug=%2Faccount", later.Location);
    }

    [Fact]
    public async Task A_session_ends_after_twelve_hours_however_much_it_is_used()
    {
        var browser = await _site.SignedInAsync();
        for (var turn = 0; turn < 35; turn++)
        {
            _site.Clock.Forward(TimeSpan.FromMinutes(20));
            Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/account")).Status);
        }
        _site.Clock.Forward(TimeSpan.FromMinutes(20));

        var after = await browser.GetAsync("/account");

        Assert.Equal(HttpStatusCode.Redirect, after.Status);
    }

    [Fact]
    public async Task Signing_out_ends_the_session_on_the_server()
    {
        var browser = await _site.SignedInAsync();
        await browser.GetAsync("/account");

        await browser.SubmitAsync("/uitloggen", Fields());

        Assert.Equal(0, await SessionsAsync());
    }

    [Fact]
    public async Task Signing_in_makes_a_new_key_and_ends_the_session_that_the_browser_had()
    {
        var browser = await _site.SignedInAsync();
        var first = await KeyAsync();
        await browser.GetAsync("/bevestigen");

        var confirmed = await browser.SubmitAsync(
            "/bevestigen/wachtwoord",
            Fields(("bevestig-wachtwoord", TestSite.Password), ("bevestig-terug", "/account"))
        );

        Assert.Equal("/account", confirmed.Location);
        Assert.Equal(1, await SessionsAsync());
        Assert.NotEqual(first, await KeyAsync());
    }

    [Fact]
    public async Task A_dangerous_act_asks_who_one_is_after_a_quarter_of_an_hour()
    {
        var browser = await _site.SignedInAsync();
        _site.Clock.Forward(TimeSpan.FromMinutes(16));
        await browser.GetAsync("/account");
        var password = Fields(("wachtwoord", "een ander lang wachtwoord"));

        var refused = await browser.SubmitAsync("/account/wachtwoord", password);
        await browser.GetAsync("/bevestigen");
        await browser.SubmitAsync(
            "/bevestigen/wachtwoord",
            Fields(("bevestig-wachtwoord", TestSite.Password))
        );
        await browser.GetAsync("/account");
        var done = await browser.SubmitAsync("/account/wachtwoord", password);

        Assert.StartsWith(
            "/bevestigen?daad=SetPassword&",
            refused.Location,
            StringComparison.Ordinal
        );
        Assert.StartsWith("/account#", done.Location, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_last_way_in_cannot_be_removed()
    {
        var browser = await _site.SignedInAsync();
        await browser.GetAsync("/account");

        var answer = await browser.SubmitAsync("/account/wachtwoord/weg", Fields());

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("Zo kunt u niet meer inloggen", answer.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_passkey_can_be_added_named_and_then_the_password_removed()
    {
        using var passkey = new Authenticator();
        var browser = await _site.SignedInAsync();
        await browser.GetAsync("/account");
        var question = await browser.SubmitAsync("/account/sleutelvraag", Fields());
        await browser.SubmitAsync(
            "/account/sleutel",
            Fields(("sleutel", passkey.Create(question.Text)))
        );
        var page = await browser.GetAsync("/account");
        var id = page.One("form[action='/account/sleutel/naam'] input[name=id]")
            .GetAttribute("value")!;

        await browser.SubmitAsync(
            "/account/sleutel/naam",
            Fields(("id", id), ("naam", "Mijn laptop"))
        );
        await browser.SubmitAsync("/account/wachtwoord/weg", Fields());
        var after = await browser.GetAsync("/account");
        var signedIn = await PasskeyTests.SignInAsync(_site.Open(), passkey);

        Assert.Contains("Mijn laptop", after.Text, StringComparison.Ordinal);
        Assert.Contains("U hebt geen wachtwoord", after.Words, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, signedIn.Status);
    }

    [Fact]
    public async Task The_passkey_question_of_one_account_adds_nothing_to_another()
    {
        using var passkey = new Authenticator();
        var mine = await _site.SignedInAsync();
        await mine.GetAsync("/account");
        var question = await mine.SubmitAsync("/account/sleutelvraag", Fields());
        await mine.SubmitAsync("/uitloggen", Fields());
        var other = await _site.NewAccountAsync(Role.Reader);
        await mine.GetAsync("/inloggen");
        await mine.SubmitAsync(
            "/inloggen",
            Fields(("email", other), ("wachtwoord", TestSite.Password))
        );
        await mine.GetAsync("/account");

        var answer = await mine.SubmitAsync(
            "/account/sleutel",
            Fields(("sleutel", passkey.Create(question.Text)))
        );

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
    }

    [Fact]
    public async Task Logging_out_everywhere_ends_every_session()
    {
        var browser = await _site.SignedInAsync();
        await browser.GetAsync("/account");

        await browser.SubmitAsync("/account/sessies/weg", Fields());

        Assert.Equal(0, await SessionsAsync());
    }

    private Task<int> SessionsAsync() =>
        _site.InsideAsync(services =>
            services.GetRequiredService<TijdpadDb>().Sessions.CountAsync()
        );

    private Task<byte[]> KeyAsync() =>
        _site.InsideAsync(services =>
            services
                .GetRequiredService<TijdpadDb>()
                .Sessions.Select(session => session.IdHash)
                .SingleAsync()
        );

    private static Dictionary<string, string> Fields(params (string Name, string Value)[] fields) =>
        fields.ToDictionary(field => field.Name, field => field.Value, StringComparer.Ordinal);
}
