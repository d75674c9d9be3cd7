using System.Net;
using System.Text.RegularExpressions;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.Tests.Plans.Rows;

public sealed class PlanViewsTests : IAsyncDisposable
{
    private const string Timeline = "/p/duinstreek/tijdlijn";

    private readonly TestSite _site = new(
        settings: new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Tijdpad:Today"] = "2017-03-14",
        }
    );

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Theory]
    [InlineData(Timeline)]
    [InlineData(Timeline + "?banen=gemeente&zoom=maand")]
    [InlineData(Timeline + "?banen=fase&zoom=kwartaal")]
    [InlineData(Timeline + "?banen=onzin&zoom=onzin&fase=onzin&van=onzin&staat=onzin")]
    [InlineData("/p/duinstreek/gemeenten")]
    [InlineData("/p/duinstreek/gemeenten?alles=ja&gemeente=Duinoord")]
    [InlineData("/p/duinstreek/kalender")]
    [InlineData("/p/duinstreek/kalender?maand=2017-06")]
    [InlineData("/p/duinstreek/kalender?maand=9999-12")]
    [InlineData("/p/duinstreek/kalender?vorm=week&week=2017-W24")]
    [InlineData("/p/duinstreek/kalender?vorm=lijst")]
    public async Task Every_view_answers_and_points_only_at_rows_of_the_plan(string address)
    {
        var browser = await _site.SignedInAsync(Role.Reader);
        var table = await browser.GetAsync("/p/duinstreek/planning");

        var view = await browser.GetAsync(address);

        Assert.Equal(HttpStatusCode.OK, view.Status);
        Assert.Empty(view.Page.QuerySelectorAll("[style], [onclick]"));
        foreach (var link in view.Page.QuerySelectorAll("a[href*='planning#rij-']"))
            Assert.NotNull(table.Page.GetElementById(link.GetAttribute("href")!.Split('#')[1]));
    }

    [Fact]
    public async Task The_table_below_the_timeline_has_the_same_activities_as_the_chart()
    {
        var browser = await _site.SignedInAsync(Role.Reader);

        var page = await browser.GetAsync(Timeline);

        var drawn = Links(page, "svg a.m, .undated a");
        Assert.Equal(35, drawn.Count);
        Assert.Equal(
            drawn.Order(StringComparer.Ordinal),
            Links(page, ".twin a").Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public async Task A_mark_says_its_date_the_words_of_the_date_and_its_title()
    {
        var browser = await _site.SignedInAsync(Role.Reader);

        var page = await browser.GetAsync(Timeline);

        Assert.Contains(
            page.Page.QuerySelectorAll("svg a.m"),
            mark =>
                mark.GetAttribute("aria-label")
                == "wo 15 mrt 2017 (15/3 (moet nog ingepland worden!)), nog in te plannen: Extra stuurgroep"
        );
    }

    [Fact]
    public async Task The_filter_goes_along_to_the_other_views_and_can_be_cleared()
    {
        var browser = await _site.SignedInAsync(Role.Reader);

        var page = await browser.GetAsync(Timeline + "?gremium=stuurgroep&tekst=extra&zoom=maand");

        Assert.Contains("1 van 35 activiteiten", page.Words, StringComparison.Ordinal);
        Assert.Single(Links(page, "svg a.m"));
        Assert.Equal(
            "/p/duinstreek/kalender?gremium=stuurgroep&tekst=extra",
            page.One(".seg a[href*=kalender]").GetAttribute("href")
        );
        Assert.Equal(Timeline + "?zoom=maand", page.One(".filter .go a").GetAttribute("href"));
        Assert.Equal("maand", page.One(".filter input[name=zoom]").GetAttribute("value"));
    }

    [Fact]
    public async Task Who_may_edit_can_move_a_fixed_day_and_who_may_not_cannot()
    {
        var secretary = await _site.SignedInAsync();
        var reader = await _site.SignedInAsync(Role.Reader);

        var page = await secretary.GetAsync(Timeline);
        var read = await reader.GetAsync(Timeline);

        Assert.Empty(read.Page.QuerySelectorAll("[data-form], form.tl-move"));
        var mark = page.One("svg a.m[data-day='2017-03-15']");
        Assert.Equal("{d}/{M}{/yyyy} (moet nog ingepland worden!)", mark.GetAttribute("data-form"));
        var form = page
            .Page.QuerySelectorAll("form.tl-move input")
            .ToDictionary(
                field => field.GetAttribute("name")!,
                field => field.GetAttribute("value") ?? "",
                StringComparer.Ordinal
            );
        form["datum"] = "22/3 (moet nog ingepland worden!)";
        var moved = await secretary.SubmitAsync(
            page.One("form.tl-move").GetAttribute("action")
                + mark.GetAttribute("data-id")
                + "/datum",
            form
        );
        var after = await secretary.GetAsync(Timeline);

        Assert.Equal(HttpStatusCode.Redirect, moved.Status);
        Assert.StartsWith(Timeline, moved.Location, StringComparison.Ordinal);
        Assert.NotNull(after.Page.QuerySelector("svg a.m[data-day='2017-03-22']"));
    }

    [Fact]
    public async Task The_matrix_counts_what_each_municipality_has_given()
    {
        var browser = await _site.SignedInAsync();

        var page = await browser.GetAsync("/p/duinstreek/gemeenten");
        var chaseList = await browser.GetAsync("/p/duinstreek/opvraaglijst");

        var row = page
            .Page.QuerySelectorAll(".matrix tbody tr")
            .Single(row =>
                row.TextContent.Contains("Zienswijze in commissie", StringComparison.Ordinal)
            );
        Assert.Equal(
            ["13/6", "19/6", "vraag op", "vraag op", "vraag op", "2 van 5"],
            row.QuerySelectorAll("td")
                .Select(cell =>
                    Regex.Match(cell.TextContent, @"^\s*(vraag op|.*\S)").Groups[1].Value
                )
        );
        Assert.Equal(
            "/p/duinstreek/opvraaglijst#Veenrijk",
            row.QuerySelector("a.ask")!.GetAttribute("href")
        );
        Assert.NotNull(chaseList.Page.GetElementById("Veenrijk"));
    }

    [Fact]
    public async Task The_calendar_starts_weeks_on_Monday_under_their_number_and_covers_seven_days_in_each_row()
    {
        var browser = await _site.SignedInAsync(Role.Reader);

        var page = await browser.GetAsync("/p/duinstreek/kalender?maand=2017-06");

        var weeks = page.Page.QuerySelectorAll(".cal tbody");
        Assert.Equal(
            ["22", "23", "24", "25", "26"],
            weeks.Select(week => week.QuerySelector("th")!.TextContent)
        );
        Assert.All(
            page.Page.QuerySelectorAll(".cal tbody tr"),
            row =>
                Assert.Equal(
                    7,
                    row.QuerySelectorAll("td")
                        .Sum(cell => int.Parse(cell.GetAttribute("colspan") ?? "1", null))
                )
        );
        Assert.Contains(
            "medio juni 2017",
            page.One(".cal-open").TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task An_exact_day_stands_in_its_cell_and_a_deadline_says_that_it_is_one()
    {
        var browser = await _site.SignedInAsync(Role.Reader);

        var page = await browser.GetAsync("/p/duinstreek/kalender");

        Assert.Contains(
            "vrijdag 17 maart 2017",
            CellWith(page, "uiterlijk Toezending"),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "misschien Filmpje",
            CellWith(page, "donderdag 16 maart 2017"),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "Extra stuurgroep",
            CellWith(page, "woensdag 15 maart 2017"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task The_timeline_of_a_sample_is_drawn_as_it_was()
    {
        var browser = await _site.SignedInAsync(Role.Reader);

        var page = await browser.GetAsync(Timeline);

        var svg = page.One("svg.tl[role=group]").OuterHtml;
        Golden.Matches(
            svg.Replace("><", ">\n<", StringComparison.Ordinal),
            "duinstreek-timeline",
            "svg"
        );
    }

    private static string CellWith(Browser.Answer page, string words) =>
        page
            .Page.QuerySelectorAll(".cal td")
            .Select(cell => Regex.Replace(cell.TextContent, @"\s+", " "))
            .Single(text => text.Contains(words, StringComparison.Ordinal));

    private static List<string> Links(Browser.Answer page, string selector) =>
        page.Page.QuerySelectorAll(selector).Select(link => link.GetAttribute("href")!).ToList();
}
