using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Tijdpad.Web.Access;
using Tijdpad.Web.Gate;
using Tijdpad.Web.SampleProjects;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.Tests.Accounts;

public sealed class JoinTests : IAsyncDisposable
{
    private readonly TestSite _site = new();

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task The_first_administrator_manages_the_site_and_is_secretary_of_the_sample()
    {
        var browser = _site.Open();
        await browser.GetAsync((await browser.GetAsync(await SetUpLinkAsync())).Location!);

        var made = await browser.SubmitAsync("/beginnen", Typed("Ria", "ria@voorbeeld.nl"));

        Assert.Equal("/", made.Location);
        Assert.Contains(
            "Duinstreek",
            (await browser.GetAsync("/")).Words,
            StringComparison.Ordinal
        );
        Assert.True(await _site.InsideAsync(At(db => db.Users.Select(user => user.MayManageSite))));
    }

    [Fact]
    public async Task A_link_leads_to_an_address_without_the_secret()
    {
        var browser = _site.Open();

        var opened = await browser.GetAsync(await SetUpLinkAsync());

        Assert.Equal(HttpStatusCode.SeeOther, opened.Status);
        Assert.Equal("/beginnen", opened.Location);
        Assert.Equal("no-referrer", opened.Headers.GetValues("Referrer-Policy").Single());
        Assert.Equal("noindex", opened.Headers.GetValues("X-Robots-Tag").Single());
        Assert.True(opened.Headers.CacheControl!.NoStore);
    }

    [Fact]
    public async Task Looking_does_not_use_a_link_up_and_making_an_account_does()
    {
        var link = await SetUpLinkAsync();
        for (var look = 0; look < 20; look++)
            await _site.Open().GetAsync(link);
        var first = _site.Open();
        await first.GetAsync((await first.GetAsync(link)).Location!);
        var second = _site.Open();
        await second.GetAsync((await second.GetAsync(link)).Location!);

        var made = await first.SubmitAsync("/beginnen", Typed("Ria", "ria@voorbeeld.nl"));
        var late = await second.SubmitAsync("/beginnen", Typed("Rob", "rob@voorbeeld.nl"));
        var again = await _site.Open().GetAsync(link);

        Assert.Equal(HttpStatusCode.Redirect, made.Status);
        Assert.Equal(HttpStatusCode.NotFound, late.Status);
        Assert.Equal(HttpStatusCode.NotFound, again.Status);
    }

    [Fact]
    public async Task With_a_passkey_nobody_needs_a_password()
    {
        using var passkey = new Authenticator();
        var browser = _site.Open();
        await browser.GetAsync((await browser.GetAsync(await SetUpLinkAsync())).Location!);
        var typed = Typed("Ria", "ria@voorbeeld.nl", "");
        var question = await browser.SubmitAsync("/beginnen/sleutel", typed);
        typed["sleutel"] = passkey.Create(question.Text);

        var made = await browser.SubmitAsync("/beginnen", typed);
        var other = _site.Open();
        var signedIn = await PasskeyTests.SignInAsync(other, passkey);

        Assert.Equal(HttpStatusCode.Redirect, made.Status);
        Assert.Equal(HttpStatusCode.Redirect, signedIn.Status);
        Assert.Contains("Ria", (await other.GetAsync("/")).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mistake_loses_nothing_and_keeps_the_link()
    {
        var browser = _site.Open();
        await browser.GetAsync((await browser.GetAsync(await SetUpLinkAsync())).Location!);

        var tooShort = await browser.SubmitAsync(
            "/beginnen",
            Typed("Ria", "ria@voorbeeld.nl", "kort")
        );
        var good = await browser.SubmitAsync("/beginnen", Typed("Ria", "ria@voorbeeld.nl"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, tooShort.Status);
        Assert.Contains("ten minste 12 tekens", tooShort.Words, StringComparison.Ordinal);
        Assert.Equal("ria@voorbeeld.nl", tooShort.One("input[name=email]").GetAttribute("value"));
        Assert.Equal(HttpStatusCode.Redirect, good.Status);
    }

    [Fact]
    public async Task An_invitation_gives_its_role_in_its_project_and_nothing_else()
    {
        var browser = _site.Open();
        await browser.GetAsync((await browser.GetAsync(await InvitationAsync())).Location!);

        var made = await browser.SubmitAsync("/uitnodiging", Typed("Gea", "gea@voorbeeld.nl"));
        var member = await _site.InsideAsync(
            At(db => db.Memberships.Where(one => one.Role != Role.Secretary))
        );

        Assert.Equal("/p/duinstreek/planning", made.Location);
        Assert.Equal((Role.Clerk, "Zandwijk"), (member.Role, member.Municipality));
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync(made.Location!)).Status);
    }

    [Fact]
    public async Task Who_has_an_account_accepts_an_invitation_with_it()
    {
        var email = await _site.NewAccountAsync(role: null);
        var browser = await _site.SignInAsync(email);
        var link = await InvitationAsync(email.ToUpperInvariant());
        await browser.GetAsync((await browser.GetAsync(link)).Location!);

        var accepted = await browser.SubmitAsync("/uitnodiging/aannemen", Typed("", ""));

        Assert.Equal("/p/duinstreek/planning", accepted.Location);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync(accepted.Location!)).Status);
    }

    [Fact]
    public async Task An_invitation_ends_after_a_week()
    {
        var link = await InvitationAsync();
        _site.Clock.Forward(TimeSpan.FromDays(7));

        var opened = await _site.Open().GetAsync(link);

        Assert.Equal(HttpStatusCode.NotFound, opened.Status);
    }

    [Fact]
    public async Task Who_guesses_links_is_told_to_wait_and_a_good_link_goes_on_working()
    {
        var link = await InvitationAsync();
        var statuses = new List<HttpStatusCode>();
        for (var guess = 0; guess < 22; guess++)
            statuses.Add((await _site.Open().GetAsync($"/uitnodiging/gok{guess}")).Status);

        var good = await _site.Open().GetAsync(link);
        _site.Clock.Forward(TimeSpan.FromMinutes(2));
        var later = await _site.Open().GetAsync("/uitnodiging/gok");

        Assert.All(statuses.Take(20), status => Assert.Equal(HttpStatusCode.NotFound, status));
        Assert.All(
            statuses.Skip(20),
            status => Assert.Equal(HttpStatusCode.TooManyRequests, status)
        );
        Assert.Equal(HttpStatusCode.SeeOther, good.Status);
        Assert.Equal(HttpStatusCode.NotFound, later.Status);
    }

    private Task<string> SetUpLinkAsync() =>
        LinkAsync("/beginnen", new("", LinkKind.SetUp, "", "test", "test", TimeSpan.FromDays(1)));

    private async Task<string> InvitationAsync(string email = "gea@voorbeeld.nl") =>
        await LinkAsync(
            "/uitnodiging",
            new(
                FirstStart.SampleProject,
                LinkKind.Invitation,
                new Invitation(email, Role.Clerk, "Zandwijk").ToScope(),
                "test",
                await _site.AccountIdAsync(await _site.NewAccountAsync(Role.Secretary)),
                Invitation.OpenFor
            )
        );

    private async Task<string> LinkAsync(string path, NewLink link)
    {
        var address = await _site.InsideAsync(services =>
            services.GetRequiredService<SecretLinks>().MakeAsync(path, link, default)
        );
        return new Uri(address).PathAndQuery;
    }

    private static Func<IServiceProvider, Task<T>> At<T>(Func<TijdpadDb, IQueryable<T>> ask) =>
        services => ask(services.GetRequiredService<TijdpadDb>()).SingleAsync();

    private static Dictionary<string, string> Typed(
        string name,
        string email,
        string password = TestSite.Password
    ) =>
        new(StringComparer.Ordinal)
        {
            ["naam"] = name,
            ["email"] = email,
            ["wachtwoord"] = password,
        };
}
