using System.Globalization;
using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Tijdpad.Plans;
using Tijdpad.Web.Storage;
using Tijdpad.Web.Tests.Storage;

namespace Tijdpad.Web.Tests.Plans;

public sealed class LargePlanTests
{
    private const int MostBytes = 1_000_000;

    /// <summary>Every page of a project that a secretary reaches; what they show grows with the plan.</summary>
    private static readonly string[] Pages =
    [
        "planning",
        "planning?deel=7",
        "planning?bij=rij-4321",
        "planning?rij=rij-4321",
        "tijdlijn",
        "tijdlijn?banen=gemeente&deel=3",
        "gemeenten",
        "gemeenten?alles=ja",
        "kalender",
        "kalender?vorm=lijst",
        "overzicht",
        "controles",
        "indeling",
        "geschiedenis",
        "geschiedenis/1",
        "haalbaarheid",
        "haalbaarheid/verloop",
        "haalbaarheid/wat-als",
        "haalbaarheid/afhankelijkheden",
        "haalbaarheid/aannames",
        "voorstellen",
        "voorstellen/venster",
        "scenarios",
        "opvraaglijst",
        "vergaderdagen",
        "vergaderdagen/jaar",
        "deelnemers",
        "downloads",
        "agenda",
        "openbaar",
    ];

    [Fact]
    public async Task A_timeline_of_five_hundred_activities_stays_a_page_that_a_phone_can_show()
    {
        await using var site = new TestSite();
        await AddAsync(site, SamplePlans.OfSize(500));
        var browser = await site.SignedInAsync(Role.Secretary, project: "groot");

        var page = await browser.GetAsync("/p/groot/tijdlijn?zoom=maand");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal(500, page.Page.QuerySelectorAll("svg a.m, .undated li").Length);
        Assert.InRange(page.Body.Length, 100_000, 600_000);
        Assert.InRange(page.Page.QuerySelectorAll("svg.tl *").Length, 1_500, 5_000);
    }

    [Theory]
    [MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task Every_page_of_five_thousand_rows_is_a_page_to_look_at(string kind)
    {
        await using var database = await Databases.NewAsync(kind);
        await using var site = Impatient(database.Connection);
        await AddAsync(site, SamplePlans.OfSize(5_000));

        await WalkAsync(site);
    }

    [Fact]
    public async Task Every_page_of_as_many_municipalities_as_the_country_has_is_a_page_to_look_at()
    {
        await using var site = Impatient("");
        await AddAsync(site, SamplePlans.OfMunicipalities(342));

        await WalkAsync(site);
    }

    [Fact]
    public async Task A_row_is_found_on_whichever_part_of_the_table_it_is()
    {
        await using var site = new TestSite();
        await AddAsync(site, SamplePlans.OfSize(1_000));
        var browser = await site.SignedInAsync(Role.Secretary, project: "groot");

        var first = await browser.GetAsync("/p/groot/planning");
        var meant = await browser.GetAsync("/p/groot/planning?bij=rij-777");
        var last = await browser.GetAsync("/p/groot/planning?deel=99");

        Assert.Null(first.Page.GetElementById("rij-rij-777"));
        Assert.NotNull(meant.Page.GetElementById("rij-rij-777"));
        Assert.NotNull(last.Page.GetElementById("rij-rij-1000"));
        // the first row of a part says in which phase it stands
        Assert.NotEmpty(meant.Page.QuerySelectorAll("tbody tr.phase"));
        var parts = first.Page.QuerySelector("nav.parts");
        Assert.NotNull(parts);
        Assert.Contains("1 t/m 250 van 1.000", parts.TextContent, StringComparison.Ordinal);
        var shown = first.Page.QuerySelectorAll("tr[id^=rij-]").Length;
        Assert.Equal(250, shown);
    }

    [Fact]
    public async Task A_change_on_a_later_part_leads_back_to_that_part()
    {
        await using var site = new TestSite();
        await AddAsync(site, SamplePlans.OfSize(1_000));
        var browser = await site.SignedInAsync(Role.Secretary, project: "groot");
        var open = await browser.GetAsync("/p/groot/planning?rij=rij-777");
        var fields = open.FieldsOf("form.row-form");
        fields["titel"] = "Een andere naam";

        var done = await browser.SubmitAsync("/p/groot/activiteiten/rij-777", fields);

        Assert.Equal(HttpStatusCode.Redirect, done.Status);
        var page = await browser.GetAsync(done.Location!.Split('#')[0]);
        Assert.Contains(
            "Een andere naam",
            page.Page.GetElementById("rij-rij-777")?.TextContent ?? "",
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task In_a_large_plan_a_repair_is_looked_for_when_it_is_asked_for()
    {
        await using var site = new TestSite();
        await AddAsync(site, SamplePlans.OfSize(400));
        var browser = await site.SignedInAsync(Role.Secretary, project: "groot");

        var page = await browser.GetAsync("/p/groot/controles");
        Assert.Empty(page.Page.QuerySelectorAll("button[name=keuze]"));
        var asks = page.Page.QuerySelectorAll("a[href*='herstel=']");
        Assert.NotEmpty(asks);

        var answered = 0;
        foreach (var ask in asks.Take(5))
        {
            var answer = await browser.GetAsync(ask.GetAttribute("href")!.Split('#')[0]);
            Assert.Equal(HttpStatusCode.OK, answer.Status);
            answered += answer.Page.QuerySelectorAll("button[name=keuze]").Length > 0 ? 1 : 0;
            answered += answer.Words.Contains("één klik herstelt", StringComparison.Ordinal)
                ? 1
                : 0;
        }
        Assert.Equal(Math.Min(5, asks.Length), answered);
    }

    [Fact]
    public async Task A_page_that_is_worked_out_says_so_and_is_there_later()
    {
        await using var site = Impatient("");
        await AddAsync(site, SamplePlans.OfSize(2_000));
        var browser = await site.SignedInAsync(Role.Secretary, project: "groot");

        var page = await browser.GetAsync("/p/groot/haalbaarheid");
        Assert.Equal(HttpStatusCode.Accepted, page.Status);
        Assert.NotNull(page.Page.QuerySelector("[data-waiting] a"));
        for (var turn = 0; turn < 600 && page.Status == HttpStatusCode.Accepted; turn++)
        {
            await Task.Delay(100, TestContext.Current.CancellationToken);
            page = await browser.GetAsync("/p/groot/haalbaarheid");
        }
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.NotNull(page.Page.QuerySelector(".answer"));
    }

    [Fact]
    public async Task In_a_long_plan_a_row_is_named_by_its_number()
    {
        await using var site = new TestSite();
        await AddAsync(site, SamplePlans.OfSize(600));
        var browser = await site.SignedInAsync(Role.Secretary, project: "groot");
        var form = await browser.GetAsync("/p/groot/voorstellen");
        Assert.Empty(form.Page.QuerySelectorAll("select[name=rij]"));

        var done = await browser.SubmitAsync(
            "/p/groot/voorstellen/wens",
            new Dictionary<string, string>
            {
                ["basis"] = "1",
                ["rij"] = "577",
                ["soort"] = "Must",
                ["wanneer"] = "uiterlijk 1 juli 2018",
            }
        );

        Assert.Equal(HttpStatusCode.Redirect, done.Status);
        var page = await browser.GetAsync("/p/groot/voorstellen");
        Assert.Contains("Rij 577", page.Text, StringComparison.Ordinal);
    }

    private static TestSite Impatient(string database) =>
        new(
            database,
            new Dictionary<string, string>
            {
                ["Tijdpad:Patience"] = "0.05",
                ["Tijdpad:Today"] = "2019-06-03",
            }
        );

    private static Task<OpenRevision> AddAsync(TestSite site, Plan plan) =>
        site.InsideAsync(services =>
            services
                .GetRequiredService<ProjectStore>()
                .CreateAsync(
                    "groot",
                    plan,
                    new(Author.Tijdpad, RevisionKind.Import, "Proef"),
                    TestContext.Current.CancellationToken
                )
        );

    // a page may say that something is being worked out; it may not be larger than a page, and it may not fail
    private static async Task WalkAsync(TestSite site)
    {
        var browser = await site.SignedInAsync(Role.Secretary, project: "groot");
        var wrong = new List<string>();
        foreach (var page in Pages)
        {
            var answer = await browser.GetAsync($"/p/groot/{page}");
            for (
                var turn = 0;
                turn < 600 && answer.Text.Contains("data-waiting", StringComparison.Ordinal);
                turn++
            )
            {
                await Task.Delay(100, TestContext.Current.CancellationToken);
                answer = await browser.GetAsync($"/p/groot/{page}");
            }
            if (answer.Status != HttpStatusCode.OK || answer.Body.Length > MostBytes)
                wrong.Add(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{page}: {(int)answer.Status}, {answer.Body.Length} bytes"
                    )
                );
        }
        Assert.Empty(wrong);
    }
}
