using System.Net;
using Ical.Net.CalendarComponents;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Tijdpad.Activities;
using Tijdpad.Dates;
using Tijdpad.Plans;
using Tijdpad.Web.Access;
using Tijdpad.Web.Feeds;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.Tests.Feeds;

public sealed class FeedTests : IAsyncDisposable
{
    private const string Page = "/p/duinstreek/agenda";

    private readonly TestSite _site = new();

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task A_personal_calendar_holds_the_plan_and_needs_no_session()
    {
        var address = await MakeAsync(await _site.SignedInAsync(Role.Reader), "mij");

        var answer = await _site.Open().GetAsync(address);

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal("text/calendar", answer.ContentHeaders.ContentType?.MediaType);
        Assert.Contains(
            "attachment",
            $"{answer.ContentHeaders.ContentDisposition}",
            StringComparison.Ordinal
        );
        Assert.True(answer.Headers.CacheControl is { Private: true, NoCache: true });
        Assert.True(EventsOf(answer).Count > 20);
    }

    [Fact]
    public async Task Only_the_hash_of_the_secret_is_kept()
    {
        var address = await MakeAsync(await _site.SignedInAsync(Role.Reader), "mij");
        var secret = address["/agenda/".Length..^".ics".Length];

        var kept = await _site.InsideAsync(services =>
            services
                .GetRequiredService<TijdpadDb>()
                .AccessLinks.SingleAsync(link => link.Kind == LinkKind.Feed)
        );

        Assert.Equal(43, secret.Length);
        Assert.DoesNotContain(
            secret,
            $"{kept.Id} {kept.Scope} {kept.Label}",
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_moved_activity_keeps_its_uid_and_raises_its_sequence()
    {
        var address = await MakeAsync(await _site.SignedInAsync(Role.Reader), "mij");
        var before = EventsOf(await _site.Open().GetAsync(address));
        var row = await FirstDayAsync();

        await ChangeAsync(plan =>
            With(plan, row with { Date = FuzzyDate.On(row.Date.Earliest!.Value.AddDays(7)) })
        );
        var after = EventsOf(await _site.Open().GetAsync(address));

        var uid = before.Keys.Single(uid => uid.StartsWith($"{row.Id}@", StringComparison.Ordinal));
        Assert.Equal(
            (before[uid].Sequence + 1, before[uid].DtStart!.Date.AddDays(7)),
            (after[uid].Sequence, after[uid].DtStart!.Date)
        );
        Assert.Equal(before.Keys, after.Keys);
    }

    [Fact]
    public async Task A_removed_activity_is_cancelled()
    {
        var address = await MakeAsync(await _site.SignedInAsync(Role.Reader), "mij");
        var row = await FirstDayAsync();

        await ChangeAsync(plan =>
            plan.WithActivities(plan.Activities.Where(one => one.Id != row.Id).ToValueList())
        );

        var events = EventsOf(await _site.Open().GetAsync(address));
        Assert.Equal(
            "CANCELLED",
            events
                .Single(item => item.Key.StartsWith($"{row.Id}@", StringComparison.Ordinal))
                .Value.Status
        );
    }

    [Fact]
    public async Task Who_has_it_already_gets_no_more_until_it_changes()
    {
        var address = await MakeAsync(await _site.SignedInAsync(Role.Reader), "mij");
        var browser = _site.Open();
        var first = await browser.GetAsync(address);
        browser.Http.DefaultRequestHeaders.IfNoneMatch.Add(first.Headers.ETag!);

        var second = await browser.GetAsync(address);
        await ChangeAsync(plan => plan.WithTitle("Anders", plan.AsOf));
        var third = await browser.GetAsync(address);

        Assert.Equal(HttpStatusCode.NotModified, second.Status);
        Assert.Empty(second.Body);
        Assert.Equal(first.Headers.ETag, second.Headers.ETag);
        Assert.Equal(HttpStatusCode.OK, third.Status);
    }

    [Fact]
    public async Task It_goes_squeezed_over_the_line_when_the_program_takes_that()
    {
        var address = await MakeAsync(await _site.SignedInAsync(Role.Reader), "mij");
        var plain = await _site.Open().GetAsync(address);
        var browser = _site.Open();
        browser.Http.DefaultRequestHeaders.AcceptEncoding.ParseAdd("gzip");

        var squeezed = await browser.GetAsync(address);

        using var gzip = new System.IO.Compression.GZipStream(
            new MemoryStream(squeezed.Body),
            System.IO.Compression.CompressionMode.Decompress
        );
        using var text = new StreamReader(gzip);
        Assert.Equal(plain.Text, await text.ReadToEndAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_revoked_calendar_is_gone_at_once()
    {
        var browser = await _site.SignedInAsync(Role.Reader);
        var address = await MakeAsync(browser, "mij");
        var page = await browser.GetAsync(Page);

        await browser.SubmitAsync($"{Page}/weg", page.FieldsOf($"form[action='{Page}/weg']"));

        Assert.Equal(HttpStatusCode.NotFound, (await _site.Open().GetAsync(address)).Status);
    }

    [Fact]
    public async Task A_personal_calendar_ends_with_the_part_in_the_project()
    {
        var address = await MakeAsync(await _site.SignedInAsync(Role.Reader), "mij");

        await _site.InsideAsync(services =>
            services.GetRequiredService<TijdpadDb>().Memberships.ExecuteDeleteAsync()
        );

        Assert.Equal(HttpStatusCode.NotFound, (await _site.Open().GetAsync(address)).Status);
    }

    [Fact]
    public async Task A_calendar_of_a_body_holds_the_rows_of_that_body()
    {
        var secretary = await _site.SignedInAsync();
        var all = EventsOf(await _site.Open().GetAsync(await MakeAsync(secretary, "project")));

        var council = EventsOf(
            await _site.Open().GetAsync(await MakeAsync(secretary, "body:raad"))
        );

        Assert.InRange(council.Count, 1, all.Count - 1);
        Assert.Subset(all.Keys.ToHashSet(), council.Keys.ToHashSet());
    }

    [Fact]
    public async Task Calendars_to_share_are_made_by_who_manages_the_project()
    {
        var reader = await _site.SignedInAsync(Role.Reader);
        await reader.GetAsync(Page);

        var answer = await reader.SubmitAsync(
            Page,
            new Dictionary<string, string> { ["bereik"] = "project" }
        );

        Assert.Equal(HttpStatusCode.Forbidden, answer.Status);
    }

    [Fact]
    public async Task Fetching_it_all_the_time_is_refused()
    {
        var address = await MakeAsync(await _site.SignedInAsync(Role.Reader), "mij");
        var browser = _site.Open();
        for (var time = 0; time < Limit.Feed.Most; time++)
            await browser.GetAsync(address);

        Assert.Equal(HttpStatusCode.TooManyRequests, (await browser.GetAsync(address)).Status);
        _site.Clock.Forward(TimeSpan.FromMinutes(61));
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync(address)).Status);
    }

    [Fact]
    public async Task Many_who_ask_at_once_after_a_change_get_the_same_answer()
    {
        var row = await FirstDayAsync();
        await ChangeAsync(plan => With(plan, row with { Title = "Een" }));
        await ChangeAsync(plan => With(plan, row with { Title = "Twee" }));

        var answers = await Task.WhenAll(
            Enumerable.Range(0, 12).Select(_ => Task.Run(EntriesAsync))
        );

        Assert.All(answers, answer => Assert.Equal(answers[0], answer));
        Assert.Contains(answers[0], entry => entry.Event.Id == row.Id && entry.Sequence == 2);
    }

    private Task<ValueList<Documents.Writing.Calendar.FeedEntry>> EntriesAsync() =>
        _site.InsideAsync(async services =>
            await services
                .GetRequiredService<FeedEntries>()
                .UpToAsync(
                    (
                        await services
                            .GetRequiredService<ProjectStore>()
                            .HeadAsync("duinstreek", default)
                    )!,
                    CalendarAudience.Members,
                    default
                )
        );

    /// <summary>The path of a new calendar.</summary>
    private static async Task<string> MakeAsync(Browser browser, string scope)
    {
        await browser.GetAsync(Page);
        var made = await browser.SubmitAsync(
            Page,
            new Dictionary<string, string> { ["bereik"] = scope }
        );
        Assert.Equal(HttpStatusCode.OK, made.Status);
        return new Uri(made.One("#kopie").GetAttribute("value")!).AbsolutePath;
    }

    private static Dictionary<string, CalendarEvent> EventsOf(Browser.Answer answer) =>
        Ical
            .Net.Calendar.Load(answer.Text)!
            .Events.ToDictionary(item => item.Uid!, StringComparer.Ordinal);

    private Task<Activity> FirstDayAsync() =>
        _site.InsideAsync(async services =>
            (
                await services.GetRequiredService<ProjectStore>().HeadAsync("duinstreek", default)
            )!.Plan.Activities.First(row => row.Date is { IsExact: true, IsLapsed: false })
        );

    private Task<AppendResult> ChangeAsync(Func<Plan, Plan> change) =>
        _site.InsideAsync(async services =>
        {
            var projects = services.GetRequiredService<ProjectStore>();
            var head = (await projects.HeadAsync("duinstreek", default))!;
            return await projects.AppendAsync(
                "duinstreek",
                head.Number,
                change(head.Plan),
                new(Author.Tijdpad, RevisionKind.Edit, "test"),
                default
            );
        });

    private static Plan With(Plan plan, Activity row) =>
        plan.WithActivities(
            plan.Activities.Select(one => one.Id == row.Id ? row : one).ToValueList()
        );
}
