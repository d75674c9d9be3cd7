using System.Net;
using System.Net.Http.Headers;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Tijdpad.Web.Access;
using Tijdpad.Web.Gate;
using Tijdpad.Web.SampleProjects;
using Tijdpad.Web.Storage;
using Tijdpad.Web.Tests.Storage;

namespace Tijdpad.Web.Tests.People;

/// <summary>Who leaves, or gets a lesser role, takes along what they gave out.</summary>
public sealed class LeavingTests
{
    private const string Project = FirstStart.SampleProject;
    private const string Members = $"/p/{Project}/deelnemers";

    public static TheoryData<string> Both => Databases.Both;

    public static TheoryData<string, string> BothActs =>
        new()
        {
            { "sqlite", "weg" },
            { "sqlite", "wijzigen" },
            { "postgres", "weg" },
            { "postgres", "wijzigen" },
        };

    [Theory]
    [MemberData(nameof(BothActs))]
    public async Task What_a_secretary_gave_out_stops_when_they_leave_or_become_a_reader(
        string kind,
        string act
    )
    {
        await using var database = await Databases.NewAsync(kind);
        await using var site = new TestSite(database.Connection);
        var (left, given) = await GivenOutAsync(site);
        var other = await site.SignedInAsync();
        await other.GetAsync(Members);

        var asked = await other.SubmitAsync($"{Members}/{act}", PartOf(left));
        var still = await OpenAsync(site, given);
        await other.SubmitAsync($"{Members}/{act}", PartOf(left, "intrekken"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, asked.Status);
        Assert.Contains(
            "1 uitnodiging, 1 opgavelink, " + (act == "weg" ? "2 agenda’s, 1 sleutel" : "1 agenda"),
            asked.Words,
            StringComparison.Ordinal
        );
        Assert.Equal(["answer", "feed", "invitation", "key", "own feed"], still);
        Assert.Equal(act == "weg" ? [] : ["key", "own feed"], await OpenAsync(site, given));
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task On_what_others_rely_can_go_on_in_the_name_of_who_removes(string kind)
    {
        await using var database = await Databases.NewAsync(kind);
        await using var site = new TestSite(database.Connection);
        var (left, given) = await GivenOutAsync(site);
        var email = await site.NewAccountAsync(Role.Secretary);
        var heir = await site.SignInAsync(email);
        await heir.GetAsync(Members);

        await heir.SubmitAsync($"{Members}/weg", PartOf(left, "overnemen"));
        var after = await OpenAsync(site, given);
        var next = await site.SignedInAsync();
        await next.GetAsync(Members);
        await next.SubmitAsync(
            $"{Members}/weg",
            PartOf(await site.AccountIdAsync(email), "intrekken")
        );

        Assert.Equal(["answer", "feed"], after);
        Assert.Empty(await OpenAsync(site, given));
    }

    [Fact]
    public async Task Who_removes_themselves_takes_everything_along()
    {
        await using var site = new TestSite();
        var (left, given) = await GivenOutAsync(site);
        await site.NewAccountAsync(Role.Secretary);
        var mine = await site.SignInAsync(left.Email);
        await mine.GetAsync(Members);

        await mine.SubmitAsync($"{Members}/weg", PartOf(left.Id, "overnemen"));

        Assert.Empty(await OpenAsync(site, given));
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task What_slipped_through_opens_nothing_when_its_maker_may_no_longer_give_it(
        string kind
    )
    {
        await using var database = await Databases.NewAsync(kind);
        await using var site = new TestSite(database.Connection);
        var (left, given) = await GivenOutAsync(site);

        await site.InsideAsync(services =>
            services
                .GetRequiredService<TijdpadDb>()
                .Memberships.Where(member => member.AccountId == left.Id)
                .ExecuteDeleteAsync()
        );

        Assert.Empty(await OpenAsync(site, given));
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task An_account_that_is_removed_takes_along_what_it_gave_out(string kind)
    {
        await using var database = await Databases.NewAsync(kind);
        await using var site = new TestSite(database.Connection);
        var (left, given) = await GivenOutAsync(site);
        await site.NewAccountAsync(Role.Secretary);
        var manager = await site.SignedInAsync(role: null, managesSite: true);
        await manager.GetAsync("/beheer");

        var asked = await manager.SubmitAsync("/beheer/weg", Fields(("account", left.Id)));
        await manager.SubmitAsync(
            "/beheer/weg",
            Fields(("account", left.Id), ("uitgegeven", "intrekken"))
        );

        Assert.Contains(
            "1 uitnodiging, 1 opgavelink, 2 agenda’s, 1 sleutel",
            asked.Words,
            StringComparison.Ordinal
        );
        Assert.Empty(await OpenAsync(site, given));
        Assert.Equal(0, await AccountsAsync(site, left.Id));
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task When_the_only_secretary_has_left_the_manager_names_who_succeeds(string kind)
    {
        await using var database = await Databases.NewAsync(kind);
        await using var site = new TestSite(database.Connection);
        var (left, given) = await GivenOutAsync(site);
        var successor = await site.NewAccountAsync(Role.Reader);
        var manager = await site.SignedInAsync(role: null, managesSite: true);
        await manager.GetAsync("/beheer");

        var asked = await manager.SubmitAsync("/beheer/weg", Fields(("account", left.Id)));
        var nobody = await manager.SubmitAsync(
            "/beheer/weg",
            Fields(("account", left.Id), ("uitgegeven", "intrekken"), ("opvolger", "niemand"))
        );
        var done = await manager.SubmitAsync(
            "/beheer/weg",
            Fields(
                ("account", left.Id),
                ("uitgegeven", "overnemen"),
                ("opvolger", await site.AccountIdAsync(successor))
            )
        );
        var plan = await (await site.SignInAsync(successor)).GetAsync(Members);

        Assert.Contains(
            "de enige projectsecretaris van 1 project",
            asked.Words,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("Duinstreek", asked.Words, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, nobody.Status);
        Assert.StartsWith("/beheer#", done.Location, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, plan.Status);
        Assert.Equal(["answer", "feed"], await OpenAsync(site, given));
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Who_no_longer_manages_the_site_has_no_invitations_open(string kind)
    {
        await using var database = await Databases.NewAsync(kind);
        await using var site = new TestSite(database.Connection);
        var email = await site.NewAccountAsync(null, managesSite: true);
        var demoted = await site.SignInAsync(email);
        await demoted.GetAsync("/beheer");
        var made = await demoted.SubmitAsync(
            "/beheer/uitnodigen",
            Fields(("email", "medeplichtige@voorbeeld.nl"), ("beheerder", "ja"))
        );
        var link = new Uri(made.One(".copy input").GetAttribute("value")!).PathAndQuery;
        var manager = await site.SignedInAsync(role: null, managesSite: true);
        await manager.GetAsync("/beheer");

        await manager.SubmitAsync(
            "/beheer/beheerder",
            Fields(("account", await site.AccountIdAsync(email)), ("beheerder", "nee"))
        );

        Assert.Equal(HttpStatusCode.NotFound, (await site.Open().GetAsync(link)).Status);
    }

    /// <summary>A secretary who gave out one of everything, and the addresses.</summary>
    private static async Task<((string Id, string Email) Maker, Given Given)> GivenOutAsync(
        TestSite site
    )
    {
        var email = await site.NewAccountAsync(Role.Secretary);
        var id = await site.AccountIdAsync(email);
        var given = await site.InsideAsync(async services =>
        {
            var links = services.GetRequiredService<SecretLinks>();
            Task<string> Make(LinkKind kind, string scope) =>
                links.MakeSecretAsync(
                    new(Project, kind, scope, "test", id, TimeSpan.FromDays(7)),
                    default
                );
            return new Given(
                await Make(
                    LinkKind.Invitation,
                    new Invitation("medeplichtige@voorbeeld.nl", Role.Secretary).ToScope()
                ),
                await Make(LinkKind.MunicipalDates, "Zandwijk"),
                await Make(LinkKind.Feed, "project"),
                await Make(LinkKind.Feed, $"account:{id}"),
                await Make(LinkKind.ApiKey, id)
            );
        });
        return ((id, email), given);
    }

    /// <summary>What of it works, tried from outside.</summary>
    private static async Task<List<string>> OpenAsync(TestSite site, Given given)
    {
        var open = new List<string>();
        async Task Try(string name, string address)
        {
            if ((int)(await site.Open().GetAsync(address)).Status < 400)
                open.Add(name);
        }
        await Try("answer", $"/opgave/{given.Answer}");
        await Try("feed", $"/agenda/{given.Feed}.ics");
        await Try("invitation", $"/uitnodiging/{given.Invitation}");
        var program = site.Open();
        program.Http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(
            "Bearer",
            given.Key
        );
        if ((await program.GetAsync($"/api/v1/projects/{Project}")).Status == HttpStatusCode.OK)
            open.Add("key");
        await Try("own feed", $"/agenda/{given.OwnFeed}.ics");
        return open;
    }

    private static Task<int> AccountsAsync(TestSite site, string id) =>
        site.InsideAsync(services =>
            services.GetRequiredService<TijdpadDb>().Users.CountAsync(user => user.Id == id)
        );

    private static Dictionary<string, string> PartOf(
        (string Id, string Email) who,
        string? choice = null
    ) => PartOf(who.Id, choice);

    private static Dictionary<string, string> PartOf(string account, string? choice)
    {
        var fields = Fields(
            ("account", account),
            ("oudeRol", "Secretary"),
            ("oudeGemeente", ""),
            ("rol", "Reader")
        );
        if (choice is not null)
            fields["uitgegeven"] = choice;
        return fields;
    }

    private static Dictionary<string, string> Fields(params (string Name, string Value)[] fields) =>
        fields.ToDictionary(field => field.Name, field => field.Value, StringComparer.Ordinal);

    /// <summary>Secrets that somebody gave out.</summary>
    private sealed record Given(
        string Invitation,
        string Answer,
        string Feed,
        string OwnFeed,
        string Key
    );
}
