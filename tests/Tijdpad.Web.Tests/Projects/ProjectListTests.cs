using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Tijdpad.Web.SampleProjects;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.Tests.Projects;

public sealed class ProjectListTests : IAsyncDisposable
{
    private readonly TestSite _site = new(
        settings: new Dictionary<string, string> { ["Tijdpad:Today"] = "2017-03-14" }
    );

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task Who_takes_part_sees_the_project_at_a_glance()
    {
        var browser = await _site.SignedInAsync();

        var page = await browser.GetAsync("/");
        var card = page.One(".card");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal("/p/duinstreek/overzicht", page.One(".card h2 a").GetAttribute("href"));
        Assert.Equal("Duinstreek", page.One(".card h2").TextContent);
        Assert.Contains("Duinoord, Wilgendam", card.TextContent, StringComparison.Ordinal);
        Assert.Contains("(nu)", page.One(".card p.sr").TextContent, StringComparison.Ordinal);
        Assert.Contains("Eerstvolgende", card.TextContent, StringComparison.Ordinal);
        Assert.Matches(@"\w\w 1\d mrt, \w", page.One(".card .cn b").TextContent);
        Assert.Matches(@"Wacht op \d van 5", card.TextContent);
        Assert.Matches("(op|half) .*voor 4 jul", page.One(".card .tag").TextContent);
        Assert.Contains("v1", card.TextContent, StringComparison.Ordinal);
        Assert.Equal("/nieuw", page.One("form.drop").GetAttribute("action"));
    }

    [Fact]
    public async Task A_clerk_sees_what_is_asked_of_them()
    {
        var browser = await _site.SignedInAsync(Role.Clerk, "Duinoord");

        var page = await browser.GetAsync("/");
        var asked = page.One(".card .cf a");

        Assert.Matches(@"Van Duinoord worden nog \d+ data gevraagd", asked.TextContent);
        Assert.Equal("/p/duinstreek/opgave/Duinoord", asked.GetAttribute("href"));
    }

    [Fact]
    public async Task To_who_takes_no_part_a_project_does_not_exist()
    {
        var browser = await _site.SignedInAsync(role: null);

        var list = await browser.GetAsync("/");
        var plan = await browser.GetAsync("/p/duinstreek/planning");
        var nothing = await browser.GetAsync("/p/bestaat-niet/planning");

        Assert.Contains("U doet nog aan geen project mee", list.Words, StringComparison.Ordinal);
        Assert.Null(list.Page.QuerySelector(".card"));
        Assert.Null(list.Page.QuerySelector(".samples"));
        Assert.Equal(HttpStatusCode.NotFound, plan.Status);
        Assert.Equal(nothing.Words, plan.Words);
    }

    [Fact]
    public async Task Samples_stand_apart_for_who_takes_part_in_one_and_for_who_does_not()
    {
        await using var site = new TestSite { HasOpenSample = true };
        var outsider = await site.SignedInAsync(role: null);
        var secretary = await site.SignedInAsync();

        var asOutsider = await outsider.GetAsync("/");
        var asSecretary = await secretary.GetAsync("/");

        Assert.Equal(3, asOutsider.Page.QuerySelectorAll(".samples li").Length);
        Assert.Equal(3, asSecretary.Page.QuerySelectorAll(".samples li").Length);
        Assert.Null(asSecretary.Page.QuerySelector(".card"));
        Assert.Contains(
            "projectsecretaris",
            asSecretary.One(".samples").TextContent,
            StringComparison.Ordinal
        );
    }

    /// <summary>Somebody who reads twenty projects; gives their mail address.</summary>
    private async Task<string> MemberOfTwentyAsync()
    {
        await _site.InsideAsync(async services =>
        {
            var projects = services.GetRequiredService<ProjectStore>();
            var head = (await projects.HeadAsync(FirstStart.SampleProject, default))!;
            var act = new Act(Author.Tijdpad, RevisionKind.Import, "test");
            for (var number = 0; number < 20; number++)
                await projects.CreateAsync($"eigen-{number}", head.Plan, act, default);
            return 0;
        });
        var email = await _site.NewAccountAsync(Role.Reader, project: "eigen-0");
        var account = await _site.AccountIdAsync(email);
        await _site.InsideAsync(services =>
        {
            var db = services.GetRequiredService<TijdpadDb>();
            for (var number = 1; number < 20; number++)
                db.Memberships.Add(
                    new()
                    {
                        ProjectId = $"eigen-{number}",
                        AccountId = account,
                        Municipality = "",
                        Role = Role.Reader,
                        At = DateTimeOffset.UtcNow,
                        AddedBy = "test",
                    }
                );
            return db.SaveChangesAsync();
        });
        return email;
    }

    [Fact]
    public async Task Of_many_projects_a_dozen_forecasts_are_begun_and_every_card_is_there()
    {
        var browser = await _site.SignInAsync(await MemberOfTwentyAsync());

        var first = await browser.GetAsync("/");

        Assert.Equal(20, first.Page.QuerySelectorAll(".card").Length);
        Assert.Equal(20, first.Page.QuerySelectorAll(".phb").Length);
        Assert.Equal(
            8,
            first
                .Page.QuerySelectorAll(".tag")
                .Count(tag => tag.TextContent == "nog niet doorgerekend")
        );
    }

    [Fact]
    public async Task A_card_tells_the_name_that_was_chosen()
    {
        var browser = await _site.SignedInAsync();
        await browser.GetAsync("/p/duinstreek/indeling");

        await browser.SubmitAsync(
            "/p/duinstreek/indeling/korte-naam",
            new Dictionary<string, string> { ["naam"] = "  Onze   streek " }
        );
        var page = await browser.GetAsync("/");
        var table = await browser.GetAsync("/p/duinstreek/planning");

        Assert.Equal("Onze streek", page.One(".card h2").TextContent);
        Assert.Contains(
            "Onze streek",
            table.One(".switch summary").TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains("Onze streek", table.Page.Title, StringComparison.Ordinal);
    }
}
