using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Tijdpad.Web.Access;
using Tijdpad.Web.Gate;
using Tijdpad.Web.SampleProjects;
using Tijdpad.Web.Storage;
using Tijdpad.Web.Tests.Storage;

namespace Tijdpad.Web.Tests.Accounts;

public sealed class JoinTests : IAsyncDisposable
{
    private readonly TestSite _site = new();

    public static TheoryData<string> Both => Databases.Both;

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
    public async Task Somebody_else_who_is_signed_in_cannot_accept_an_invitation()
    {
        var browser = await _site.SignedInAsync(role: null);
        await browser.GetAsync((await browser.GetAsync(await InvitationAsync())).Location!);

        var refused = await browser.SubmitAsync("/uitnodiging/aannemen", Typed("", ""));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("voor een ander e-mailadres", refused.Words, StringComparison.Ordinal);
        Assert.Contains("g…@voorbeeld.nl", refused.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("gea@voorbeeld.nl", refused.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Duinstreek", refused.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("dief@voorbeeld.nl", false)]
    [InlineData("gea@voorbeeld.nl.elders.nl", false)]
    [InlineData("gеa@voorbeeld.nl", false)] // a Cyrillic letter
    [InlineData("GEA@Voorbeeld.nl ", true)]
    public async Task An_account_by_invitation_is_for_the_address_that_was_invited(
        string typed,
        bool isRight
    )
    {
        var browser = _site.Open();
        var page = await browser.GetAsync(
            (await browser.GetAsync(await InvitationAsync())).Location!
        );

        var answer = await browser.SubmitAsync("/uitnodiging", Typed("Gea", typed));
        var emails = await _site.InsideAsync(services =>
            services.GetRequiredService<TijdpadDb>().Users.Select(user => user.Email).ToListAsync()
        );

        Assert.DoesNotContain("gea@voorbeeld.nl", page.Text, StringComparison.Ordinal);
        Assert.Equal(
            isRight ? HttpStatusCode.Redirect : HttpStatusCode.UnprocessableEntity,
            answer.Status
        );
        Assert.Equal(isRight, emails.Contains("gea@voorbeeld.nl"));
        Assert.DoesNotContain(typed, emails);
    }

    [Fact]
    public async Task A_letter_that_only_looks_alike_does_not_become_the_address_of_the_account()
    {
        var browser = _site.Open();
        var link = await InvitationAsync("jos@voorbeeld.nl");
        await browser.GetAsync((await browser.GetAsync(link)).Location!);

        // a long s, whose capital is an ordinary S
        await browser.SubmitAsync("/uitnodiging", Typed("Jos", "joſ@voorbeeld.nl"));
        var emails = await _site.InsideAsync(services =>
            services.GetRequiredService<TijdpadDb>().Users.Select(user => user.Email).ToListAsync()
        );

        Assert.DoesNotContain("joſ@voorbeeld.nl", emails);
    }

    [Fact]
    public async Task Whoever_found_a_link_guesses_ten_addresses_and_learns_of_no_account()
    {
        var known = await _site.NewAccountAsync(Role.Reader);
        var browser = _site.Open();
        await browser.GetAsync((await browser.GetAsync(await InvitationAsync())).Location!);

        var told = await browser.SubmitAsync("/uitnodiging", Typed("Dief", known));
        var asked = await browser.SubmitAsync("/uitnodiging/sleutel", Typed("Dief", known, ""));
        for (var guess = 0; guess < 8; guess++)
            await browser.SubmitAsync("/uitnodiging", Typed("Dief", $"gok{guess}@voorbeeld.nl"));
        var right = await browser.SubmitAsync("/uitnodiging", Typed("Dief", "gea@voorbeeld.nl"));

        Assert.DoesNotContain("al een account met dit", told.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("al een account met dit", asked.Text, StringComparison.Ordinal);
        Assert.Contains("te veel verkeerde e-mailadressen", right.Words, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Of_many_who_accept_at_the_same_moment_one_gets_what_it_gives(string kind)
    {
        await using var database = await Databases.NewAsync(kind);
        await using var site = new TestSite(database.Connection);
        var (maker, invited) = (
            await site.AccountIdAsync(await site.NewAccountAsync(Role.Secretary)),
            await site.NewAccountAsync(role: null)
        );
        var link = await LinkAsync(
            site,
            "/uitnodiging",
            new(
                FirstStart.SampleProject,
                LinkKind.Invitation,
                new Invitation(invited, Role.Reader).ToScope(),
                "test",
                maker,
                Invitation.OpenFor
            )
        );
        var browsers = new List<Browser>();
        for (var window = 0; window < 6; window++)
        {
            var browser = await site.SignInAsync(invited);
            await browser.GetAsync((await browser.GetAsync(link)).Location!);
            browsers.Add(browser);
        }

        var answers = await Task.WhenAll(
            browsers.Select(one => one.SubmitAsync("/uitnodiging/aannemen", Typed("", "")))
        );

        Assert.Single(answers, answer => answer.Status == HttpStatusCode.Redirect);
        Assert.DoesNotContain(
            answers,
            answer => answer.Status >= HttpStatusCode.InternalServerError
        );
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

    private Task<string> LinkAsync(string path, NewLink link) => LinkAsync(_site, path, link);

    private static async Task<string> LinkAsync(TestSite site, string path, NewLink link)
    {
        var address = await site.InsideAsync(services =>
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
