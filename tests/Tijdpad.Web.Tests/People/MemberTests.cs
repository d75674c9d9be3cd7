using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.Tests.People;

public sealed class MemberTests : IAsyncDisposable
{
    private const string Members = "/p/duinstreek/deelnemers";

    private readonly TestSite _site = new();

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task Who_has_an_account_takes_part_at_once()
    {
        var email = await _site.NewAccountAsync(role: null);
        var secretary = await _site.SignedInAsync();
        await secretary.GetAsync(Members);

        var added = await secretary.SubmitAsync(
            Members,
            Fields(("email", email), ("rol", "Clerk"), ("gemeente", "Zandwijk"))
        );
        var part = await PartOfAsync(email);

        Assert.Contains("doet nu mee", added.Words, StringComparison.Ordinal);
        Assert.Equal((Role.Clerk, "Zandwijk"), (part!.Role, part.Municipality));
    }

    [Fact]
    public async Task Who_has_no_account_gets_a_link_that_is_shown_once()
    {
        var secretary = await _site.SignedInAsync();
        await secretary.GetAsync(Members);

        var invited = await secretary.SubmitAsync(
            Members,
            Fields(("email", "nieuw@voorbeeld.nl"), ("rol", "Reader"))
        );
        var link = invited.One(".copy input").GetAttribute("value")!;
        var later = await secretary.GetAsync(Members);

        Assert.StartsWith("https://localhost/uitnodiging/", link, StringComparison.Ordinal);
        Assert.DoesNotContain(link, later.Text, StringComparison.Ordinal);
        Assert.Contains("nieuw@voorbeeld.nl", later.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_invitation_that_is_taken_back_no_longer_works()
    {
        var secretary = await _site.SignedInAsync();
        await secretary.GetAsync(Members);
        var invited = await secretary.SubmitAsync(
            Members,
            Fields(("email", "nieuw@voorbeeld.nl"), ("rol", "Reader"))
        );
        var link = new Uri(invited.One(".copy input").GetAttribute("value")!).PathAndQuery;
        var id = invited.One(".cards input[name=id]").GetAttribute("value")!;

        await secretary.SubmitAsync($"{Members}/uitnodiging/weg", Fields(("id", id)));

        Assert.Equal(HttpStatusCode.NotFound, (await _site.Open().GetAsync(link)).Status);
    }

    [Fact]
    public async Task Who_is_removed_sees_nothing_from_that_moment_and_stays_signed_in()
    {
        var reader = await _site.SignedInAsync(Role.Reader);
        Assert.Equal(HttpStatusCode.OK, (await reader.GetAsync("/p/duinstreek/planning")).Status);
        var secretary = await _site.SignedInAsync();
        var id = await AccountWithAsync(Role.Reader);
        await secretary.GetAsync(Members);

        await secretary.SubmitAsync(
            $"{Members}/weg",
            Fields(("account", id), ("oudeRol", "Reader"), ("oudeGemeente", ""))
        );

        Assert.Equal(
            HttpStatusCode.NotFound,
            (await reader.GetAsync("/p/duinstreek/planning")).Status
        );
        Assert.Equal(HttpStatusCode.OK, (await reader.GetAsync("/account")).Status);
    }

    [Theory]
    [InlineData("weg")]
    [InlineData("wijzigen")]
    public async Task The_last_secretary_stays(string act)
    {
        var secretary = await _site.SignedInAsync();
        var id = await AccountWithAsync(Role.Secretary);
        await secretary.GetAsync(Members);

        var refused = await secretary.SubmitAsync(
            $"{Members}/{act}",
            Fields(
                ("account", id),
                ("oudeRol", "Secretary"),
                ("oudeGemeente", ""),
                ("rol", "Reader")
            )
        );

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal(id, await AccountWithAsync(Role.Secretary));
    }

    [Fact]
    public async Task A_part_can_be_changed()
    {
        var email = await _site.NewAccountAsync(Role.Reader);
        var id = await AccountWithAsync(Role.Reader);
        var secretary = await _site.SignedInAsync();
        await secretary.GetAsync(Members);

        await secretary.SubmitAsync(
            $"{Members}/wijzigen",
            Fields(
                ("account", id),
                ("oudeRol", "Reader"),
                ("oudeGemeente", ""),
                ("rol", "CommunicationAdviser")
            )
        );

        Assert.Equal(Role.CommunicationAdviser, (await PartOfAsync(email))!.Role);
    }

    [Fact]
    public async Task Who_manages_the_site_removes_accounts_with_their_sessions_and_sees_no_plan()
    {
        var reader = await _site.SignedInAsync(Role.Reader);
        var id = await AccountWithAsync(Role.Reader);
        var manager = await _site.SignedInAsync(role: null, managesSite: true);
        await manager.GetAsync("/beheer");

        var removed = await manager.SubmitAsync("/beheer/weg", Fields(("account", id)));

        Assert.StartsWith("/beheer#", removed.Location, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await reader.GetAsync("/account")).Status);
        Assert.Equal(
            HttpStatusCode.NotFound,
            (await manager.GetAsync("/p/duinstreek/planning")).Status
        );
    }

    [Fact]
    public async Task The_last_manager_stays_manager()
    {
        var manager = await _site.SignedInAsync(role: null, managesSite: true);
        var id = await _site.InsideAsync(services =>
            services
                .GetRequiredService<TijdpadDb>()
                .Users.Where(user => user.MayManageSite)
                .Select(user => user.Id)
                .SingleAsync()
        );
        await manager.GetAsync("/beheer");

        var demoted = await manager.SubmitAsync(
            "/beheer/beheerder",
            Fields(("account", id), ("beheerder", "nee"))
        );
        var removed = await manager.SubmitAsync("/beheer/weg", Fields(("account", id)));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, demoted.Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, removed.Status);
    }

    private Task<string> AccountWithAsync(Role role) =>
        _site.InsideAsync(services =>
            services
                .GetRequiredService<TijdpadDb>()
                .Memberships.Where(member => member.Role == role)
                .Select(member => member.AccountId)
                .SingleAsync()
        );

    private Task<Membership?> PartOfAsync(string email) =>
        _site.InsideAsync(services =>
        {
            var db = services.GetRequiredService<TijdpadDb>();
            return db.Memberships.SingleOrDefaultAsync(member =>
                db.Users.Any(user => user.Id == member.AccountId && user.Email == email)
            );
        });

    private static Dictionary<string, string> Fields(params (string Name, string Value)[] fields) =>
        fields.ToDictionary(field => field.Name, field => field.Value, StringComparer.Ordinal);
}
