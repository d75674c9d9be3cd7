using System.Net;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.Tests.Accounts;

public sealed class SignInTests : IAsyncDisposable
{
    private readonly TestSite _site = new();

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task A_wrong_password_and_an_unknown_address_get_the_same_answer()
    {
        var email = await _site.NewAccountAsync(Role.Reader);

        var known = await TryAsync(email, "niet het wachtwoord");
        var unknown = await TryAsync("niemand" + email[7..], "niet het wachtwoord");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, known.Status);
        Assert.Equal(known.Status, unknown.Status);
        Assert.Equal(known.Words, unknown.Words);
        Assert.Equal(known.Body.Length, unknown.Body.Length);
    }

    [Fact]
    public async Task After_five_wrong_passwords_an_address_waits_a_quarter_of_an_hour_at_that_place()
    {
        var email = await _site.NewAccountAsync(Role.Reader);
        for (var guess = 0; guess < 5; guess++)
            await TryAsync(email, $"gok nummer {guess}");

        var sixth = await TryAsync(email, TestSite.Password);
        _site.Clock.Forward(TimeSpan.FromMinutes(15));
        var later = await TryAsync(email, TestSite.Password);

        Assert.Equal(HttpStatusCode.TooManyRequests, sixth.Status);
        Assert.Equal(HttpStatusCode.Redirect, later.Status);
    }

    [Fact]
    public async Task Many_guesses_at_the_same_moment_do_not_slip_through()
    {
        var email = await _site.NewAccountAsync(Role.Reader);

        var answers = await Task.WhenAll(
            Enumerable.Range(0, 20).Select(guess => TryAsync(email, $"gok nummer {guess}"))
        );

        Assert.InRange(answers.Count(a => a.Status == HttpStatusCode.UnprocessableEntity), 0, 5);
    }

    [Fact]
    public async Task A_place_that_guesses_at_many_addresses_waits()
    {
        for (var guess = 0; guess < 30; guess++)
            await TryAsync($"niemand{guess}@voorbeeld.nl", "niet het wachtwoord");

        var next = await TryAsync(await _site.NewAccountAsync(Role.Reader), TestSite.Password);

        Assert.Equal(HttpStatusCode.TooManyRequests, next.Status);
    }

    [Fact]
    public async Task A_whole_town_hall_behind_one_address_signs_in_within_a_minute()
    {
        var people = new List<string>();
        for (var person = 0; person < 200; person++)
            people.Add(await _site.NewAccountAsync(role: null));

        var answers = await Task.WhenAll(people.Select(who => TryAsync(who, TestSite.Password)));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.Redirect, answer.Status));
    }

    [Theory]
    [InlineData("//elders.nl", "/")]
    [InlineData("https://elders.nl/", "/")]
    [InlineData("/\\elders.nl", "/")]
    [InlineData("/p/duinstreek/planning", "/p/duinstreek/planning")]
    public async Task Signing_in_leads_nowhere_but_on_this_site(string wanted, string got)
    {
        var email = await _site.NewAccountAsync(Role.Reader);

        var answer = await TryAsync(email, TestSite.Password, wanted);

        Assert.Equal(got, answer.Location);
    }

    private async Task<Browser.Answer> TryAsync(string email, string password, string back = "/")
    {
        var browser = _site.Open();
        await browser.GetAsync("/inloggen");
        return await browser.SubmitAsync(
            "/inloggen",
            new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["email"] = email,
                ["wachtwoord"] = password,
                ["terug"] = back,
            }
        );
    }
}
