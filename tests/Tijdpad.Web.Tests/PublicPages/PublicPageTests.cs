using System.Net;
using System.Xml.Linq;
using Microsoft.Extensions.DependencyInjection;
using Tijdpad.Activities;
using Tijdpad.Dates;
using Tijdpad.Plans;
using Tijdpad.Web.PublicPages;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.Tests.PublicPages;

public sealed class PublicPageTests : IAsyncDisposable
{
    private const string Address = "/openbaar/duinstreek";

    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    private readonly TestSite _site = new();

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Theory]
    [InlineData("")]
    [InlineData("/inbedden")]
    [InlineData("/atom.xml")]
    [InlineData("/agenda.ics")]
    public async Task There_is_nothing_until_it_is_put_on_and_nothing_after_it_is_put_off(
        string form
    )
    {
        var secretary = await _site.SignedInAsync();

        var before = await _site.Open().GetAsync(Address + form);
        await SwitchAsync(secretary, "ja");
        var on = await _site.Open().GetAsync(Address + form);
        await SwitchAsync(secretary, "nee");
        var after = await _site.Open().GetAsync(Address + form);

        Assert.Equal(HttpStatusCode.NotFound, before.Status);
        Assert.Equal(HttpStatusCode.OK, on.Status);
        Assert.Equal(HttpStatusCode.NotFound, after.Status);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/inbedden")]
    [InlineData("/atom.xml")]
    [InlineData("/agenda.ics")]
    public async Task No_word_that_is_not_public_and_no_name_of_anybody_is_in_it(string form)
    {
        await ChangeAsync(plan =>
            plan.WithActivities(
                plan.Activities.Select(
                        (row, place) =>
                            row with
                            {
                                Title = place == 2 ? "Openbaar woord" : "geheimtitel",
                                Purpose = [new("geheimdoel")],
                                Communication = [new("geheimbericht")],
                                Other = [new("Wie", "geheimwie")],
                                Involvement = new("geheimmerk", 1, null, null, null),
                                Date = FuzzyDate.Find(
                                    "geheimnoot d.d. 14 maart 2031",
                                    new(new DateOnly(2031, 1, 1))
                                ),
                                Occurrences =
                                [
                                    new("Zandwijk", SampleDate("15 maart 2031"), "geheimwoorden"),
                                ],
                                Meaning = row.Meaning with { IsPublic = place == 2 },
                            }
                    )
                    .ToValueList()
            )
        );
        await SwitchAsync(await _site.SignedInAsync(), "ja");

        var answer = await _site.Open().GetAsync(Address + form);

        Assert.DoesNotContain("geheim", answer.Text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Geheime Auteur", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Secretary", answer.Text, StringComparison.Ordinal);
        Assert.Contains("Openbaar woord", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_sets_no_cookie_and_holds_no_form_and_may_be_kept_by_a_cache()
    {
        await SwitchAsync(await _site.SignedInAsync(), "ja");

        var answer = await _site.Open().GetAsync(Address);

        Assert.False(answer.Headers.Contains("Set-Cookie"));
        Assert.Null(answer.Page.QuerySelector("form"));
        Assert.Null(answer.Page.QuerySelector("[style]"));
        Assert.True(answer.Headers.CacheControl is { Public: true, MaxAge.TotalSeconds: 60 });
    }

    [Fact]
    public async Task Only_the_embedded_form_may_stand_in_a_frame()
    {
        await SwitchAsync(await _site.SignedInAsync(), "ja");

        var page = await _site.Open().GetAsync(Address);
        var embedded = await _site.Open().GetAsync($"{Address}/inbedden");

        Assert.Contains("frame-ancestors 'none'", PolicyOf(page), StringComparison.Ordinal);
        Assert.Contains("frame-ancestors *", PolicyOf(embedded), StringComparison.Ordinal);
        Assert.Null(embedded.Page.QuerySelector("script"));
    }

    [Fact]
    public async Task Who_has_the_newest_gets_no_more_until_something_changes()
    {
        await SwitchAsync(await _site.SignedInAsync(), "ja");
        var browser = _site.Open();
        var first = await browser.GetAsync(Address);
        browser.Http.DefaultRequestHeaders.IfNoneMatch.Add(first.Headers.ETag!);

        var second = await browser.GetAsync(Address);
        await ChangeAsync(plan => plan.WithTitle("Anders", plan.AsOf));
        var third = await browser.GetAsync(Address);

        Assert.Equal(HttpStatusCode.NotModified, second.Status);
        Assert.Equal(HttpStatusCode.OK, third.Status);
        Assert.Contains("Anders", third.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_feed_tells_what_changed()
    {
        var row = await MakePublicAsync();
        await ChangeAsync(plan => With(plan, row with { Date = SampleDate("16 maart 2031") }));
        await SwitchAsync(await _site.SignedInAsync(), "ja");

        var feed = XDocument.Parse((await _site.Open().GetAsync($"{Address}/atom.xml")).Text);

        var entries = feed.Root!.Elements(Atom + "entry").ToList();
        Assert.Equal(2, entries.Count);
        Assert.Contains(
            "16 mrt 2031",
            entries[0].Element(Atom + "content")!.Value,
            StringComparison.Ordinal
        );
        Assert.Distinct(entries.Select(entry => entry.Element(Atom + "id")!.Value));
    }

    [Fact]
    public async Task What_was_made_private_again_is_told_of_nowhere_even_when_it_is_removed_after_that()
    {
        var row = await MakePublicAsync();
        await SwitchAsync(await _site.SignedInAsync(), "ja");
        var before = await _site.Open().GetAsync($"{Address}/agenda.ics");
        await ChangeAsync(plan =>
            With(plan, row with { Meaning = row.Meaning with { IsPublic = false } })
        );
        await _site.Open().GetAsync($"{Address}/agenda.ics");
        await ChangeAsync(plan =>
            plan.WithActivities(plan.Activities.Where(one => one.Id != row.Id).ToValueList())
        );

        Assert.Contains("Openbare avond", before.Text, StringComparison.Ordinal);
        foreach (var form in new[] { "", "/inbedden", "/atom.xml", "/agenda.ics" })
            Assert.DoesNotContain(
                "Openbare avond",
                (await _site.Open().GetAsync(Address + form)).Text,
                StringComparison.Ordinal
            );
    }

    [Fact]
    public async Task Only_who_manages_the_project_puts_it_on()
    {
        var clerk = await _site.SignedInAsync(Role.Clerk, "Zandwijk");
        await clerk.GetAsync("/p/duinstreek/agenda");

        var answer = await clerk.SubmitAsync(
            "/p/duinstreek/openbaar",
            new Dictionary<string, string> { ["openbaar"] = "ja" }
        );

        Assert.Equal(HttpStatusCode.Forbidden, answer.Status);
        Assert.Equal(HttpStatusCode.NotFound, (await _site.Open().GetAsync(Address)).Status);
    }

    [Theory]
    [InlineData("2031-01-01", "Ahead Ahead")]
    [InlineData("2031-02-10", "Now Ahead")]
    [InlineData("2031-05-10", "Done Now")]
    [InlineData("2031-06-10", "Done Done")]
    public void A_phase_has_been_or_is_now_or_is_still_to_come(string day, string states)
    {
        var plan = new Plan("p").WithStructure(
            [
                new("een", "Beeldvorming", PhaseKind.Orientation),
                new("twee", "Besluit", PhaseKind.Decision),
            ],
            [],
            [
                new("a") { PhaseId = "een", Date = SampleDate("1 februari 2031") },
                new("b") { PhaseId = "een", Date = SampleDate("1 maart 2031") },
                new("c") { PhaseId = "twee", Date = SampleDate("1 mei 2031") },
                new("d") { PhaseId = "twee", Date = SampleDate("1 juni 2031") },
            ]
        );

        var stages = PublicStage.Of(plan, DateOnly.ParseExact(day, "yyyy-MM-dd", null));

        Assert.Equal(states, string.Join(' ', stages.Select(stage => stage.State)));
    }

    private async Task<Activity> MakePublicAsync()
    {
        var first = await _site.InsideAsync(async services =>
            (await services.GetRequiredService<ProjectStore>().HeadAsync("duinstreek", default))!
                .Plan
                .Activities[0]
        );
        var row = first with
        {
            Title = "Openbare avond",
            Date = SampleDate("14 maart 2031"),
            Meaning = first.Meaning with { IsPublic = true },
        };
        await ChangeAsync(plan => With(plan, row));
        return row;
    }

    private static async Task SwitchAsync(Browser secretary, string on)
    {
        await secretary.GetAsync("/p/duinstreek/openbaar");
        var answer = await secretary.SubmitAsync(
            "/p/duinstreek/openbaar",
            new Dictionary<string, string> { ["openbaar"] = on }
        );
        Assert.Equal("/p/duinstreek/openbaar", answer.Location);
    }

    private static string PolicyOf(Browser.Answer answer) =>
        string.Join("", answer.Headers.GetValues("Content-Security-Policy"));

    private Task<AppendResult> ChangeAsync(Func<Plan, Plan> change) =>
        _site.InsideAsync(async services =>
        {
            var projects = services.GetRequiredService<ProjectStore>();
            var head = (await projects.HeadAsync("duinstreek", default))!;
            return await projects.AppendAsync(
                "duinstreek",
                head.Number,
                change(head.Plan),
                new(new("x", "Geheime Auteur"), RevisionKind.Edit, "geheimreden"),
                default
            );
        });

    private static FuzzyDate SampleDate(string words) =>
        FuzzyDate.Read(words, new(new DateOnly(2031, 1, 1)));

    private static Plan With(Plan plan, Activity row) =>
        plan.WithActivities(
            plan.Activities.Select(one => one.Id == row.Id ? row : one).ToValueList()
        );
}
