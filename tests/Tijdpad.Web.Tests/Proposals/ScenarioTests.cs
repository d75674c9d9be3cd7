using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Tijdpad.Edits;
using Tijdpad.Plans;
using Tijdpad.Web.Proposals;
using Tijdpad.Web.Storage;
using Tijdpad.Web.Tests.Storage;

namespace Tijdpad.Web.Tests.Proposals;

public sealed class ScenarioTests : IAsyncDisposable
{
    private const string Path = "/p/duinstreek/scenarios";
    private const int DecisionRow = 33;

    private readonly TestSite _site = new(
        "",
        new Dictionary<string, string>(StringComparer.Ordinal) { ["Tijdpad:Today"] = "2017-03-14" }
    );

    public static TheoryData<string> Both => Databases.Both;

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task A_scenario_is_made_changed_compared_and_chosen()
    {
        var browser = await _site.SignedInAsync();
        var made = await MakeAsync(browser, "Besluit begin september");

        await DateAsync(browser, made.Location!, "5 september 2017");
        var compared = await browser.GetAsync($"{Path}/vergelijk?wat={IdOf(made)}");
        var before = await HeadAsync();
        var chosen = await ChooseAsync(browser, made.Location!);
        var after = await HeadAsync();

        Assert.Contains("Besluit begin september", compared.One(".side-by-side").TextContent);
        Assert.Contains("5 september 2017", compared.One("td.differs").TextContent);
        Assert.Equal((1L, "4 juli"), (before.Number, WordsOf(before)));
        Assert.StartsWith(
            "/p/duinstreek/planning?bij=rij-",
            chosen.Location,
            StringComparison.Ordinal
        );
        Assert.Equal("5 september 2017", WordsOf(after));
        Assert.Equal("Scenario “Besluit begin september” gekozen", after.Revision.Reason);
    }

    [Fact]
    public async Task Choosing_keeps_what_others_changed_in_the_meantime()
    {
        var browser = await _site.SignedInAsync();
        var made = await MakeAsync(browser, "Later");
        await DateAsync(browser, made.Location!, "5 september 2017");
        await AppendAsync((plan) => new SetTitle(plan.Activities[0].Id, "Van een ander"));

        await ChooseAsync(browser, made.Location!);
        var after = await HeadAsync();

        Assert.Equal("Van een ander", after.Plan.Activities[0].Title);
        Assert.Equal("5 september 2017", WordsOf(after));
    }

    [Fact]
    public async Task Choosing_against_another_change_shows_both_and_can_stand()
    {
        var browser = await _site.SignedInAsync();
        var made = await MakeAsync(browser, "Later");
        await DateAsync(browser, made.Location!, "5 september 2017");
        await AppendAsync((plan) => new SetDate(plan.Activities[DecisionRow].Id, "11 juli"));

        var clash = await ChooseAsync(browser, made.Location!);
        var before = await HeadAsync();
        var own = clash.FieldsOf("form[action$='/kies']");
        own["toch"] = "ja";
        var chosen = await browser.SubmitAsync($"{made.Location}/kies", own);

        Assert.Equal(HttpStatusCode.Conflict, clash.Status);
        Assert.Contains("11 juli", clash.Words, StringComparison.Ordinal);
        Assert.Equal("11 juli", WordsOf(before));
        Assert.Equal(HttpStatusCode.Redirect, chosen.Status);
        Assert.Equal("5 september 2017", WordsOf(await HeadAsync()));
    }

    [Fact]
    public async Task Another_page_can_send_dates_along()
    {
        var browser = await _site.SignedInAsync();
        await browser.GetAsync(Path);

        var made = await browser.SubmitAsync(
            Path,
            Fields(("naam", "Wat als"), ("rij", "34"), ("datum", "12 september 2017"))
        );
        var page = await browser.GetAsync(made.Location!);

        Assert.Contains("12 september 2017", page.Words, StringComparison.Ordinal);
        Assert.Equal("4 juli", WordsOf(await HeadAsync()));
    }

    [Fact]
    public async Task A_proposal_is_kept_as_a_scenario()
    {
        var browser = await _site.SignedInAsync();
        var page = await browser.GetAsync(
            "/p/duinstreek/voorstellen/uitkomst?doel=vroegst&anders=0"
        );

        var made = await browser.SubmitAsync(
            $"{Path}/voorstel",
            page.FieldsOf("form[action$='/scenarios/voorstel']")
        );
        var scenario = await browser.GetAsync(made.Location!);

        Assert.Contains("Besluit ma 22 mei 2017", scenario.Words, StringComparison.Ordinal);
        Assert.Equal(1, (await HeadAsync()).Number);
    }

    [Fact]
    public async Task A_name_is_asked_for_and_stands_once()
    {
        var browser = await _site.SignedInAsync();
        await MakeAsync(browser, "Later");

        var empty = await MakeAsync(browser, "  ");
        var twice = await MakeAsync(browser, "LATER");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, empty.Status);
        Assert.Contains("Geef het scenario een naam", empty.One("#naam-problem").TextContent);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, twice.Status);
        Assert.Equal("LATER", twice.One("#naam").GetAttribute("value"));
    }

    [Fact]
    public async Task Who_changes_a_scenario_that_was_changed_since_loses_nothing()
    {
        var browser = await _site.SignedInAsync();
        var made = await MakeAsync(browser, "Later");
        var page = await browser.GetAsync(made.Location!);
        await DateAsync(browser, made.Location!, "5 september 2017");

        var late = await browser.SubmitAsync(
            $"{made.Location}/naam",
            page.FieldsOf("form[action$='/naam']")
        );

        Assert.Equal(HttpStatusCode.Conflict, late.Status);
        Assert.Contains("Er is niets bewaard", late.Words, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task A_scenario_is_kept_changed_once_and_removed(string kind)
    {
        await using var database = await Databases.NewAsync(kind);
        await using var site = new TestSite(database.Connection);
        var stop = TestContext.Current.CancellationToken;
        var author = new Author("test", "Ria");

        await site.InsideAsync(async services =>
        {
            var store = services.GetRequiredService<ScenarioStore>();
            var head = (
                await services.GetRequiredService<ProjectStore>().HeadAsync("duinstreek", stop)
            )!;
            var draft = new ScenarioDraft("Later", "", head.Number, head.Plan);

            var id = (await store.AddAsync("duinstreek", draft, author, stop))!;
            var found = (await store.FindAsync("duinstreek", id, stop))!;
            var named = draft with { Name = "Anders" };
            var first = await store.ChangeAsync(found.Entry, named, author, stop);
            var second = await store.ChangeAsync(found.Entry, draft, author, stop);
            var listed = await store.ListAsync("duinstreek", stop);
            await store.RemoveAsync("duinstreek", id, stop);

            Assert.Equal(head.Plan, found.Plan);
            Assert.Equal((true, false), (first, second));
            Assert.Equal(("Anders", 2L), (listed[0].Name, listed[0].Version));
            Assert.Null(await store.FindAsync("duinstreek", id, stop));
            return true;
        });
    }

    private static async Task<Browser.Answer> MakeAsync(Browser browser, string name)
    {
        await browser.GetAsync(Path);
        return await browser.SubmitAsync(Path, Fields(("naam", name)));
    }

    private async Task DateAsync(Browser browser, string address, string words)
    {
        var page = await browser.GetAsync(address);
        var fields = page.FieldsOf("form[action$='/data']");
        fields[$"d.{(await HeadAsync()).Plan.Activities[DecisionRow].Id}"] = words;
        var kept = await browser.SubmitAsync($"{address}/data", fields);
        Assert.Equal(HttpStatusCode.Redirect, kept.Status);
    }

    private static async Task<Browser.Answer> ChooseAsync(Browser browser, string address)
    {
        var page = await browser.GetAsync(address);
        return await browser.SubmitAsync($"{address}/kies", page.FieldsOf("form[action$='/kies']"));
    }

    private Task<bool> AppendAsync(Func<Plan, PlanEdit> edit) =>
        _site.InsideAsync(async services =>
        {
            var store = services.GetRequiredService<ProjectStore>();
            var head = (await store.HeadAsync("duinstreek", default))!;
            var next = edit(head.Plan).ApplyTo(head.Plan, new(new(2017, 3, 14))).Plan!;
            var act = new Act(new("test", "Ria"), RevisionKind.Edit, "Gewijzigd");
            await store.AppendAsync("duinstreek", head.Number, next, act, default);
            return true;
        });

    private static string IdOf(Browser.Answer made) => made.Location!.Split('/')[^1];

    private static string WordsOf(OpenRevision revision) =>
        revision.Plan.Activities[DecisionRow].Date.Words;

    private static Dictionary<string, string> Fields(params (string, string)[] fields) =>
        fields.ToDictionary(one => one.Item1, one => one.Item2, StringComparer.Ordinal);

    private Task<OpenRevision> HeadAsync() =>
        _site.InsideAsync(async services =>
            (
                await services
                    .GetRequiredService<ProjectStore>()
                    .HeadAsync("duinstreek", TestContext.Current.CancellationToken)
            )!
        );
}
