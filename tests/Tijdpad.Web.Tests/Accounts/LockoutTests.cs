using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Tijdpad.Web.Storage;
using Tijdpad.Web.Tests.Storage;

namespace Tijdpad.Web.Tests.Accounts;

/// <summary>Guessing is bounded, and what others guess keeps nobody out.</summary>
public sealed class LockoutTests
{
    private const string Attacker = "203.0.113.7";
    private const string Home = "198.51.100.1";

    public static TheoryData<string> Both => Databases.Both;

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Who_guesses_elsewhere_keeps_nobody_out(string kind)
    {
        await using var database = await Databases.NewAsync(kind);
        await using var site = new TestSite(database.Connection);
        var email = await site.NewAccountAsync(Role.Reader);
        for (var guess = 0; guess < 10; guess++)
            await TryAsync(site.OpenAt(Attacker), email, $"gok nummer {guess}");

        var attacker = await TryAsync(site.OpenAt(Attacker), email, TestSite.Password);
        var owner = await TryAsync(site.OpenAt(Home), email, TestSite.Password);

        Assert.Equal(HttpStatusCode.TooManyRequests, attacker.Status);
        Assert.Equal(HttpStatusCode.Redirect, owner.Status);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Strangers_have_a_hundred_guesses_a_day_for_an_address_wherever_they_come_from(
        string kind
    )
    {
        await using var database = await Databases.NewAsync(kind);
        await using var site = new TestSite(database.Connection);
        var email = await site.NewAccountAsync(Role.Reader);
        var owner = site.OpenAt(Home);
        await TryAsync(owner, email, TestSite.Password);
        await owner.SubmitAsync(
            "/uitloggen",
            new Dictionary<string, string>(StringComparer.Ordinal)
        );
        var judged = 0;
        for (var place = 0; place < 25; place++)
        for (var guess = 0; guess < 5; guess++)
            if (
                (
                    await TryAsync(site.OpenAt($"203.0.113.{place}"), email, $"gok {place} {guess}")
                ).Status == HttpStatusCode.UnprocessableEntity
            )
                judged++;

        var stranger = await TryAsync(site.OpenAt("192.0.2.1"), email, TestSite.Password);
        var known = await TryAsync(owner, email, TestSite.Password);
        site.Clock.Forward(TimeSpan.FromDays(1));
        var nextDay = await TryAsync(site.OpenAt("192.0.2.1"), email, TestSite.Password);

        Assert.Equal(100, judged);
        Assert.Equal(HttpStatusCode.TooManyRequests, stranger.Status);
        Assert.Equal(HttpStatusCode.Redirect, known.Status);
        Assert.Equal(HttpStatusCode.Redirect, nextDay.Status);
    }

    [Fact]
    public async Task A_network_of_ipv6_is_one_place()
    {
        await using var site = new TestSite();
        var email = await site.NewAccountAsync(Role.Reader);
        for (var guess = 0; guess < 5; guess++)
            await TryAsync(site.OpenAt($"2001:db8:1:1::{guess + 1}"), email, $"gok nummer {guess}");

        var same = await TryAsync(site.OpenAt("2001:db8:1:1:ffff::9"), email, TestSite.Password);
        var other = await TryAsync(site.OpenAt("2001:db8:1:2::1"), email, TestSite.Password);

        Assert.Equal(HttpStatusCode.TooManyRequests, same.Status);
        Assert.Equal(HttpStatusCode.Redirect, other.Status);
    }

    [Fact]
    public async Task A_browser_that_is_known_has_a_count_of_its_own_even_at_the_place_of_who_guesses()
    {
        await using var site = new TestSite();
        var email = await site.NewAccountAsync(Role.Reader);
        var owner = site.OpenAt(Attacker);
        await TryAsync(owner, email, TestSite.Password);
        await owner.SubmitAsync(
            "/uitloggen",
            new Dictionary<string, string>(StringComparer.Ordinal)
        );
        for (var guess = 0; guess < 40; guess++)
            await TryAsync(site.OpenAt(Attacker), $"niemand{guess}@voorbeeld.nl", "gok");

        for (var guess = 0; guess < 4; guess++)
            await TryAsync(owner, email, $"gok nummer {guess}");
        var fifth = await TryAsync(owner, email, TestSite.Password);
        await owner.SubmitAsync(
            "/uitloggen",
            new Dictionary<string, string>(StringComparer.Ordinal)
        );
        for (var guess = 0; guess < 5; guess++)
            await TryAsync(owner, email, $"gok nummer {guess}");
        var sixth = await TryAsync(owner, email, TestSite.Password);

        Assert.Equal(HttpStatusCode.Redirect, fifth.Status);
        Assert.Equal(HttpStatusCode.TooManyRequests, sixth.Status);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Who_is_signed_in_confirms_whatever_others_guess(string kind)
    {
        await using var database = await Databases.NewAsync(kind);
        await using var site = new TestSite(database.Connection);
        var email = await site.NewAccountAsync(Role.Secretary);
        var owner = site.OpenAt(Attacker);
        await TryAsync(owner, email, TestSite.Password);
        for (var guess = 0; guess < 40; guess++)
            await TryAsync(site.OpenAt(Attacker), email, $"gok nummer {guess}");

        var confirmed = await ConfirmAsync(owner, TestSite.Password);

        Assert.Equal(HttpStatusCode.Redirect, confirmed.Status);
    }

    [Fact]
    public async Task Who_has_a_session_of_another_guesses_five_times_a_quarter_of_an_hour()
    {
        await using var site = new TestSite();
        var owner = await site.SignedInAsync();
        for (var guess = 0; guess < 5; guess++)
            Assert.Equal(
                HttpStatusCode.UnprocessableEntity,
                (await ConfirmAsync(owner, $"gok nummer {guess}")).Status
            );

        var sixth = await ConfirmAsync(owner, TestSite.Password);
        site.Clock.Forward(TimeSpan.FromMinutes(16));
        var later = await ConfirmAsync(owner, TestSite.Password);

        Assert.Equal(HttpStatusCode.TooManyRequests, sixth.Status);
        Assert.Equal(HttpStatusCode.Redirect, later.Status);
    }

    [Fact]
    public async Task A_key_that_was_planted_before_signing_in_is_not_known_afterwards()
    {
        await using var site = new TestSite();
        var (mine, victim) = (
            await site.NewAccountAsync(Role.Reader),
            await site.NewAccountAsync(Role.Reader)
        );
        var browser = site.Open();
        await TryAsync(browser, mine, TestSite.Password);
        var planted = (await KnownAsync(site)).Single().IdHash;
        await browser.SubmitAsync(
            "/uitloggen",
            new Dictionary<string, string>(StringComparer.Ordinal)
        );

        await TryAsync(browser, victim, TestSite.Password);

        Assert.DoesNotContain(await KnownAsync(site), one => one.IdHash.SequenceEqual(planted));
        Assert.Equal(2, (await KnownAsync(site)).Count);
    }

    [Fact]
    public async Task Signing_out_everywhere_and_a_new_password_forget_the_browsers()
    {
        await using var site = new TestSite();
        var browser = await site.SignedInAsync();
        await browser.GetAsync("/account");

        await browser.SubmitAsync(
            "/account/sessies/weg",
            new Dictionary<string, string>(StringComparer.Ordinal)
        );

        Assert.Empty(await KnownAsync(site));
    }

    private static Task<List<KnownBrowser>> KnownAsync(TestSite site) =>
        site.InsideAsync(services =>
            services.GetRequiredService<TijdpadDb>().KnownBrowsers.AsNoTracking().ToListAsync()
        );

    private static async Task<Browser.Answer> ConfirmAsync(Browser browser, string password)
    {
        await browser.GetAsync("/bevestigen");
        return await browser.SubmitAsync(
            "/bevestigen/wachtwoord",
            new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["bevestig-wachtwoord"] = password,
            }
        );
    }

    private static async Task<Browser.Answer> TryAsync(
        Browser browser,
        string email,
        string password
    )
    {
        await browser.GetAsync("/inloggen");
        return await browser.SubmitAsync(
            "/inloggen",
            new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["email"] = email,
                ["wachtwoord"] = password,
            }
        );
    }
}
