using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Tijdpad.Activities;
using Tijdpad.Edits;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.Tests.Proposals;

public sealed class ProposalTests : IAsyncDisposable
{
    private const string Path = "/p/duinstreek/voorstellen";
    private const int DecisionRow = 33;

    private readonly TestSite _site = new(
        "",
        new Dictionary<string, string>(StringComparer.Ordinal) { ["Tijdpad:Today"] = "2017-03-14" }
    );

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task Proposals_stand_side_by_side_with_their_chance_and_their_moves()
    {
        var browser = await _site.SignedInAsync(Role.Reader);

        var page = await browser.GetAsync($"{Path}/uitkomst?anders=2");

        Assert.Contains("Zoals het nu is", page.One(".side-by-side").TextContent);
        Assert.Contains("di 4 jul 2017", page.One(".side-by-side").TextContent);
        Assert.Equal(3, page.Page.QuerySelectorAll("section.proposal").Length);
        Assert.Contains("Met minder verschuiven kan het niet.", page.Words);
        Assert.Empty(page.Page.QuerySelectorAll("form[action$=overnemen]"));
    }

    [Fact]
    public async Task What_the_checks_will_find_stands_beside_each_proposal()
    {
        var browser = await _site.SignedInAsync();

        var page = await browser.GetAsync($"{Path}/uitkomst?doel=vroegst&anders=0");

        Assert.Contains("Lost ", page.One("section.proposal").TextContent);
        Assert.Contains("0 nieuw, ", page.One(".side-by-side").TextContent);
        Assert.Contains("vergaderdag aangenomen: maandag t/m donderdag", page.Words);
        Assert.DoesNotContain("nieuwe bevinding", page.One("form[action$=overnemen]").TextContent);
    }

    [Fact]
    public async Task A_finding_that_cannot_be_avoided_is_told_before_it_is_taken_over()
    {
        var browser = await _site.SignedInAsync();
        // Good Friday, on which nobody but who wishes it meets
        await WishAsync(browser, "Must", "14 april 2017", row: 25);

        var page = await browser.GetAsync($"{Path}/uitkomst?anders=0");

        Assert.Contains("Goede Vrijdag", page.One("section.proposal").TextContent);
        Assert.Contains("met 1 nieuwe bevinding", page.One("form[action$=overnemen]").TextContent);
    }

    [Fact]
    public async Task Taking_a_proposal_over_is_one_revision()
    {
        var browser = await _site.SignedInAsync();
        var page = await browser.GetAsync($"{Path}/uitkomst?doel=vroegst&anders=0");

        var taken = await browser.SubmitAsync(
            $"{Path}/overnemen",
            page.FieldsOf("form[action$=overnemen]")
        );
        var head = await HeadAsync();

        Assert.StartsWith(
            "/p/duinstreek/planning?bij=rij-",
            taken.Location,
            StringComparison.Ordinal
        );
        Assert.StartsWith("Voorstel overgenomen", head.Revision.Reason, StringComparison.Ordinal);
        var decision = head.Plan.Activities.Single(row => row.Id == "rij-34");
        Assert.Equal(new DateOnly(2017, 5, 22), decision.Date.Latest);
    }

    [Fact]
    public async Task A_proposal_that_somebody_crossed_shows_both_values()
    {
        var browser = await _site.SignedInAsync();
        var page = await browser.GetAsync($"{Path}/uitkomst?doel=vroegst&anders=0");
        await DateAsync(browser, "18 juli");

        var clash = await browser.SubmitAsync(
            $"{Path}/overnemen",
            page.FieldsOf("form[action$=overnemen]")
        );

        Assert.Equal(HttpStatusCode.Conflict, clash.Status);
        Assert.Contains("18 juli", clash.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_proposal_of_another_day_is_not_taken_over_unseen()
    {
        var browser = await _site.SignedInAsync();
        var page = await browser.GetAsync($"{Path}/uitkomst?doel=vroegst&anders=0");
        var fields = page.FieldsOf("form[action$=overnemen]");
        fields["dag"] = "2017-03-13";

        var refused = await browser.SubmitAsync($"{Path}/overnemen", fields);

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Equal(1, (await HeadAsync()).Number);
    }

    [Fact]
    public async Task An_impossible_wish_is_explained_with_a_way_out_that_works()
    {
        var browser = await _site.SignedInAsync();
        await WishAsync(browser, "Must", "uiterlijk 20 april");

        var page = await browser.GetAsync($"{Path}/uitkomst?anders=0");
        var fields = page.FieldsOf("form[action$=uitweg]");
        var changed = await browser.SubmitAsync($"{Path}/uitweg", fields);
        var after = await browser.GetAsync(changed.Location!);

        Assert.Contains("Dit past niet", page.Words, StringComparison.Ordinal);
        Assert.Contains("moet uiterlijk", page.One(".conflict .asked").TextContent);
        Assert.NotEmpty(after.Page.QuerySelectorAll("section.proposal"));
    }

    [Fact]
    public async Task A_council_of_which_the_plan_tells_no_name_and_one_that_tells_its_days_get_a_proposal()
    {
        var browser = await _site.SignedInAsync();
        await DoAsync(
            new RemoveMunicipality("Molenkerk"),
            new SetCalendar(BodyKind.Council, "raad", "Duinoord")
            {
                Rhythm = "eerste donderdag van de maand",
            }
        );
        await WishAsync(browser, "Must", "uiterlijk 1 augustus");

        var page = await browser.GetAsync($"{Path}/uitkomst?anders=1");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.NotEmpty(page.Page.QuerySelectorAll("section.proposal, .conflict"));
    }

    [Fact]
    public async Task A_wish_is_kept_listed_and_taken_away()
    {
        var browser = await _site.SignedInAsync();

        await WishAsync(browser, "Prefer", "begin juli");
        var page = await browser.GetAsync(Path);
        var gone = await browser.SubmitAsync(
            $"{Path}/wens/weg",
            page.FieldsOf("form[action$='wens/weg']")
        );
        var after = await browser.GetAsync(Path);

        Assert.Contains("liefst begin juli", page.One("ul.wishes").TextContent);
        Assert.Equal(HttpStatusCode.Redirect, gone.Status);
        Assert.Empty(after.Page.QuerySelectorAll("ul.wishes"));
    }

    [Fact]
    public async Task Words_that_are_no_date_are_asked_again_and_stay()
    {
        var browser = await _site.SignedInAsync();

        var refused = await WishAsync(browser, "Must", "ooit een keer");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal("ooit een keer", refused.One("#wanneer").GetAttribute("value"));
        Assert.Contains("niet als datum te lezen", refused.Words, StringComparison.Ordinal);
    }

    private async Task<Browser.Answer> WishAsync(
        Browser browser,
        string kind,
        string words,
        int row = DecisionRow
    )
    {
        var page = await browser.GetAsync(Path);
        var fields = page.FieldsOf("form.wish-form");
        fields["rij"] = (await HeadAsync()).Plan.Activities[row].Id;
        fields["soort"] = kind;
        fields["wanneer"] = words;
        return await browser.SubmitAsync($"{Path}/wens", fields);
    }

    private async Task DateAsync(Browser browser, string words)
    {
        var head = await HeadAsync();
        var row = head.Plan.Activities[DecisionRow].Id;
        var page = await browser.GetAsync($"/p/duinstreek/planning?rij={row}");
        var form = $"form[action='/p/duinstreek/activiteiten/{row}']";
        var fields = page.FieldsOf(form);
        fields["datum"] = words;
        var kept = await browser.SubmitAsync($"/p/duinstreek/activiteiten/{row}", fields);
        Assert.Equal(HttpStatusCode.Redirect, kept.Status);
    }

    private async Task DoAsync(params PlanEdit[] edits)
    {
        var head = await HeadAsync();
        var done = PlanEdits.All(head.Plan, edits, new(new(2017, 3, 14)));
        await _site.InsideAsync(services =>
            services
                .GetRequiredService<ProjectStore>()
                .AppendAsync(
                    "duinstreek",
                    head.Number,
                    done.Plan!,
                    new(Author.Tijdpad, RevisionKind.Edit, done.Summary),
                    TestContext.Current.CancellationToken
                )
        );
    }

    private Task<OpenRevision> HeadAsync() =>
        _site.InsideAsync(async services =>
            (
                await services
                    .GetRequiredService<ProjectStore>()
                    .HeadAsync("duinstreek", TestContext.Current.CancellationToken)
            )!
        );
}
