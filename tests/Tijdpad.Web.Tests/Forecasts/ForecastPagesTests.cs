using System.Net;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.Tests.Forecasts;

public sealed class ForecastPagesTests : IAsyncDisposable
{
    private const string Forecast = "/p/duinstreek/haalbaarheid";

    private readonly TestSite _site = new(
        settings: new Dictionary<string, string> { ["Tijdpad:Today"] = "2017-03-14" }
    );

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task The_first_words_say_whether_it_will_be_in_time_and_what_is_tight()
    {
        var browser = await _site.SignedInAsync();

        var page = await browser.GetAsync(Forecast);

        Assert.Contains(
            "di 4 jul 2017",
            page.One("p.answer").TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains("1 op ", page.One("p.answer strong").TextContent, StringComparison.Ordinal);
        Assert.Contains(
            "moet uiterlijk",
            page.One("dl.strip").TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Every_council_has_its_line_and_all_of_them_have_one()
    {
        var browser = await _site.SignedInAsync();

        var page = await browser.GetAsync(Forecast);

        Assert.Equal(5, page.Page.QuerySelectorAll("table.councils tbody tr").Length);
        Assert.Contains(
            "allemaal",
            page.One("table.councils tfoot").TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Another_day_gives_the_chance_by_that_day()
    {
        var browser = await _site.SignedInAsync();

        var page = await browser.GetAsync($"{Forecast}?dag=2018-09-01");

        Assert.Contains(
            "za 1 sep 2018",
            page.One("table.councils tfoot").TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "meer dan 99%",
            page.One("table.councils tfoot").TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task What_is_no_day_is_said_and_the_page_stands()
    {
        var browser = await _site.SignedInAsync();

        var page = await browser.GetAsync($"{Forecast}?dag=ooit");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("“ooit” is geen dag", page.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_chart_has_its_figures_in_a_table()
    {
        var browser = await _site.SignedInAsync();

        var page = await browser.GetAsync(Forecast);

        Assert.Contains(
            "9 op 10",
            page.One("svg.curve + details table").TextContent,
            StringComparison.Ordinal
        );
        Assert.All(
            page.Page.QuerySelectorAll("svg.bar-chart, svg.band-chart"),
            chart => Assert.Equal("true", chart.GetAttribute("aria-hidden"))
        );
    }

    [Fact]
    public async Task The_course_has_the_chance_of_every_version_as_it_was_seen_then()
    {
        var browser = await _site.SignedInAsync(project: "duinstreek-verloop");

        var page = await browser.GetAsync("/p/duinstreek-verloop/haalbaarheid/verloop");

        var lines = page.Page.QuerySelectorAll("main table tbody tr");
        Assert.True(lines.Length > 10);
        Assert.Contains("di 14 mrt 2017", lines[^1].TextContent, StringComparison.Ordinal);
        var paths = page.Page.QuerySelectorAll("svg.course path");
        Assert.Equal(["line", "band", "line", "target-line"], paths.Select(path => path.ClassName));
        Assert.All(
            paths,
            path => Assert.Matches("^M[0-9.]+,[0-9.]+([HV][0-9.]+)+Z?$", path.GetAttribute("d")!)
        );
    }

    [Fact]
    public async Task A_dependency_is_told_and_taken_back()
    {
        var browser = await _site.SignedInAsync();
        var before = await browser.GetAsync($"{Forecast}/afhankelijkheden");
        var form = before.FieldsOf("form:has(#nieuw-eerst)");
        var rows = before.Page.QuerySelectorAll("#nieuw-eerst option");
        form["eerst"] = rows[0].GetAttribute("value")!;
        form["daarna"] = rows[^1].GetAttribute("value")!;
        form["aantal"] = "12";
        form["reden"] = "Zo is het afgesproken.";

        var told = await browser.SubmitAsync($"{Forecast}/afhankelijkheden", form);
        var after = await browser.GetAsync(told.Location!);
        var back = await browser.SubmitAsync(
            $"{Forecast}/afhankelijkheden/terug",
            after.FieldsOf("form[action$=terug]")
        );
        var gone = await browser.GetAsync(back.Location!);

        Assert.Contains("Zo is het afgesproken.", after.Words, StringComparison.Ordinal);
        Assert.Contains("minstens 12 dagen later", after.Words, StringComparison.Ordinal);
        Assert.Null(gone.Page.QuerySelector("form[action$=terug]"));
    }

    [Fact]
    public async Task A_row_cannot_wait_for_itself_and_what_was_typed_is_kept()
    {
        var browser = await _site.SignedInAsync();
        var before = await browser.GetAsync($"{Forecast}/afhankelijkheden");
        var form = before.FieldsOf("form:has(#nieuw-eerst)");
        form["daarna"] = form["eerst"];
        form["reden"] = "Dit blijft staan.";

        var refused = await browser.SubmitAsync($"{Forecast}/afhankelijkheden", form);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("niet op zichzelf wachten", refused.Words, StringComparison.Ordinal);
        Assert.Equal("Dit blijft staan.", refused.One("#nieuw-reden").GetAttribute("value"));
    }

    [Fact]
    public async Task An_assumption_is_set_and_put_back()
    {
        var browser = await _site.SignedInAsync();
        var before = await browser.GetAsync($"{Forecast}/aannames");
        var form = before.FieldsOf("#stap-Drafting");
        (form["tijd"], form["uitloop"], form["over"]) = ("50", "9", "1");

        var set = await browser.SubmitAsync($"{Forecast}/aannames", form);
        var after = await browser.GetAsync(set.Location!);
        var reset = await browser.SubmitAsync(
            $"{Forecast}/aannames/terug",
            after.FieldsOf("#stap-Drafting")
        );
        var back = await browser.GetAsync(reset.Location!);

        Assert.Equal("50", after.One("input[form=stap-Drafting][name=tijd]").GetAttribute("value"));
        Assert.Contains("eigen cijfers", after.Words, StringComparison.Ordinal);
        Assert.Equal("75", back.One("input[form=stap-Drafting][name=tijd]").GetAttribute("value"));
    }

    [Fact]
    public async Task A_figure_that_is_none_is_refused_and_stays_in_its_box()
    {
        var browser = await _site.SignedInAsync();
        var before = await browser.GetAsync($"{Forecast}/aannames");
        var form = before.FieldsOf("#stap-Drafting");
        (form["tijd"], form["uitloop"], form["over"]) = ("vaak", "9", "1");

        var refused = await browser.SubmitAsync($"{Forecast}/aannames", form);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        var box = refused.One("input[form=stap-Drafting][name=tijd]");
        Assert.Equal("vaak", box.GetAttribute("value"));
        Assert.Equal("true", box.GetAttribute("aria-invalid"));
    }

    [Fact]
    public async Task What_if_shows_both_and_keeps_nothing_until_it_is_applied()
    {
        var browser = await _site.SignedInAsync();
        var empty = await browser.GetAsync($"{Forecast}/wat-als");
        var row = empty
            .Page.QuerySelectorAll("#rij1 option")
            .First(option =>
                option.TextContent.Contains("Besluitvorming", StringComparison.Ordinal)
            )
            .GetAttribute("value")!;

        var tried = await browser.GetAsync(
            $"{Forecast}/wat-als?rij1={row}&datum1=31%20december%202017"
        );
        var plan = await browser.GetAsync("/p/duinstreek/planning");
        var applied = await browser.SubmitAsync(
            $"{Forecast}/wat-als",
            tried.FieldsOf("form[method=post][action$=wat-als]")
        );
        var after = await browser.GetAsync(applied.Location!);

        Assert.Contains("31 dec 2017", tried.One("tfoot").TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("31 december 2017", plan.Words, StringComparison.Ordinal);
        Assert.Contains("31 december 2017", after.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("datum1=4%20juli", "Kies bij verandering 1 een rij.")]
    [InlineData("rij1=bestaat-niet&datum1=4%20juli", "staat niet meer in de planning")]
    [InlineData("rij1={row}", "Vul bij verandering 1 een andere datum in")]
    [InlineData("rij1={row}&gemeente1=Veenrijk&staat1=Held", "geldt voor de hele rij")]
    [InlineData("rij1={row}&datum1=ooit%20eens", "ooit eens")]
    public async Task A_what_if_that_is_half_filled_in_says_what_is_missing(
        string query,
        string expected
    )
    {
        var browser = await _site.SignedInAsync();
        var empty = await browser.GetAsync($"{Forecast}/wat-als");
        var row = empty.Page.QuerySelectorAll("#rij1 option")[^1].GetAttribute("value")!;

        var page = await browser.GetAsync(
            $"{Forecast}/wat-als?{query.Replace("{row}", row, StringComparison.Ordinal)}"
        );

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains(expected, page.One("[role=alert]").TextContent, StringComparison.Ordinal);
        Assert.Single(page.Page.QuerySelectorAll("fieldset.what-if:has(#rij1)"));
    }

    [Fact]
    public async Task What_is_worth_a_try_is_one_link_away()
    {
        var browser = await _site.SignedInAsync();
        var empty = await browser.GetAsync($"{Forecast}/wat-als");
        var ideas = empty.Page.QuerySelectorAll(".ideas a");

        Assert.Contains(ideas, idea => idea.TextContent.Contains("pas", StringComparison.Ordinal));
        foreach (var idea in ideas)
        {
            var tried = await browser.GetAsync(idea.GetAttribute("href")!);

            Assert.Equal(HttpStatusCode.OK, tried.Status);
            Assert.NotNull(tried.Page.QuerySelector("#uitkomst .scroll tfoot"));
        }
    }

    [Fact]
    public async Task Who_only_reads_sees_everything_and_changes_nothing()
    {
        var browser = await _site.SignedInAsync(Role.Reader);

        foreach (var part in new[] { "", "/afhankelijkheden", "/aannames", "/wat-als", "/verloop" })
        {
            var page = await browser.GetAsync(Forecast + part);

            Assert.Equal(HttpStatusCode.OK, page.Status);
            Assert.Null(page.Page.QuerySelector("main form[method=post]"));
        }
    }

    [Fact]
    public async Task The_timeline_shows_the_last_days_to_who_asks()
    {
        var browser = await _site.SignedInAsync();

        var without = await browser.GetAsync("/p/duinstreek/tijdlijn");
        var with = await browser.GetAsync("/p/duinstreek/tijdlijn?speling=1");

        Assert.Null(without.Page.QuerySelector("path.last"));
        Assert.NotNull(with.Page.QuerySelector(".tl-box path.last"));
        Assert.Contains(
            "Uiterste dag",
            with.One(".twin thead").TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Today_warns_when_it_will_rather_not_be_in_time()
    {
        var browser = await _site.SignedInAsync();

        var page = await browser.GetAsync("/p/duinstreek/overzicht");

        Assert.Contains("Kans dat alle raden uiterlijk", page.Words, StringComparison.Ordinal);
        Assert.NotNull(page.Page.QuerySelector("main a[href$='/haalbaarheid']"));
    }
}
