using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Tijdpad.Web.SampleProjects;
using Tijdpad.Web.Storage;
using Tijdpad.Web.Tests.Storage;

namespace Tijdpad.Web.Tests.SampleProjects;

/// <summary>Everybody may look at a sample project, as the program put it in; nobody is asked who they are.</summary>
public sealed class OpenSampleTests
{
    private const string Sample = $"/p/{FirstStart.MeetingsProject}";

    public static TheoryData<string> Both => Databases.Both;

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Every_page_that_a_stranger_can_get_to_is_for_reading_and_leaves_no_cookie(
        string kind
    )
    {
        await using var database = await Databases.NewAsync(kind);
        await using var site = new TestSite(database.Connection) { HasOpenSample = true };
        await site.NewAccountAsync(Role.Secretary, project: FirstStart.MeetingsProject);
        var stranger = site.Open();
        var wrong = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var ahead = new Queue<string>([$"{Sample}/planning"]);
        while (ahead.TryDequeue(out var address))
        {
            var answer = await stranger.GetAsync(address);
            wrong.AddRange(WrongWith(answer).Select(what => $"{address}: {what}"));
            if (!answer.IsPage)
                continue;
            foreach (var next in LinksOf(answer).Where(next => seen.Add(next.Split('?', '#')[0])))
                ahead.Enqueue(next);
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
        Assert.True(seen.Count > 20, $"Only {seen.Count} pages were found.");
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task What_people_made_of_it_a_stranger_does_not_see(string kind)
    {
        await using var database = await Databases.NewAsync(kind);
        await using var site = new TestSite(database.Connection) { HasOpenSample = true };
        var people = await site.SignedInAsync(project: FirstStart.MeetingsProject);
        await people.GetAsync($"{Sample}/indeling");
        await people.SubmitAsync(
            $"{Sample}/indeling/gegevens",
            new Dictionary<string, string> { ["basis"] = "2", ["titel"] = "Geheim van Ria" }
        );
        await people.SubmitAsync(
            $"{Sample}/geschiedenis/1/naam",
            new Dictionary<string, string> { ["naam"] = "Geheim van Ria" }
        );
        var stranger = site.Open();

        var own = await people.GetAsync($"{Sample}/geschiedenis");
        var head = await stranger.GetAsync($"{Sample}/geschiedenis");
        var old = await stranger.GetAsync($"{Sample}/geschiedenis/1");
        var theirs = await stranger.GetAsync($"{Sample}/geschiedenis/3");
        var file = await stranger.GetAsync($"{Sample}/downloads/x.json?versie=3");

        Assert.Contains("Geheim van Ria", own.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("Geheim", head.Text + old.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Secretary", head.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, theirs.Status);
        Assert.Equal(HttpStatusCode.NotFound, file.Status);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Any_other_project_stays_closed(string kind)
    {
        await using var database = await Databases.NewAsync(kind);
        await using var site = new TestSite(database.Connection) { HasOpenSample = true };
        await site.InsideAsync(async services =>
        {
            var projects = services.GetRequiredService<ProjectStore>();
            var head = (await projects.HeadAsync(FirstStart.SampleProject, default))!;
            var act = new Act(Author.Tijdpad, RevisionKind.Import, "test");
            return await projects.CreateAsync("eigen", head.Plan, act, default);
        });
        var outsider = await site.SignedInAsync(role: null);

        var asStranger = await site.Open().GetAsync("/p/eigen/planning");
        var asOutsider = await outsider.GetAsync("/p/eigen/planning");
        var sample = await outsider.GetAsync($"{Sample}/planning");
        var members = await outsider.GetAsync($"{Sample}/deelnemers");

        Assert.Equal(HttpStatusCode.Redirect, asStranger.Status);
        Assert.StartsWith("/inloggen", asStranger.Location, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, asOutsider.Status);
        Assert.Contains("Voorbeeld: u leest mee", sample.Words, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, members.Status);
    }

    [Fact]
    public async Task A_site_without_a_sample_closes_one_that_is_there()
    {
        await using var site = new TestSite(
            settings: new Dictionary<string, string> { ["Tijdpad:Sample"] = "false" }
        )
        {
            HasOpenSample = true,
        };
        await site.InsideAsync(services =>
            services
                .GetRequiredService<FirstProjects>()
                .AddAsync(SampleHistories.All(), CancellationToken.None)
        );

        var answer = await site.Open().GetAsync($"{Sample}/planning");

        Assert.StartsWith("/inloggen", answer.Location, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_for_strangers_are_counted_by_where_they_come_from_and_not_in_the_database()
    {
        await using var site = new TestSite { HasOpenSample = true };
        var one = site.OpenAt("203.0.113.1");
        var other = site.OpenAt("203.0.113.2");
        var statuses = new List<HttpStatusCode>();
        for (var time = 0; time < 11; time++)
            statuses.Add((await one.GetAsync($"{Sample}/downloads/x.csv")).Status);
        var elsewhere = await other.GetAsync($"{Sample}/downloads/x.csv");

        Assert.All(statuses[..10], status => Assert.Equal(HttpStatusCode.OK, status));
        Assert.Equal(HttpStatusCode.TooManyRequests, statuses[10]);
        Assert.Equal(HttpStatusCode.OK, elsewhere.Status);
        Assert.Equal(
            0,
            await site.InsideAsync(services =>
                services.GetRequiredService<TijdpadDb>().CountedActs.CountAsync()
            )
        );
    }

    private static IEnumerable<string> WrongWith(Browser.Answer answer)
    {
        if (answer.Status is not (HttpStatusCode.OK or HttpStatusCode.TooManyRequests))
            yield return $"{answer.Status} {answer.Location}";
        if (answer.Headers.Contains("Set-Cookie"))
            yield return "sets a cookie";
        if (!answer.IsPage)
            yield break;
        foreach (var form in answer.Page.QuerySelectorAll("form[method=post]"))
            if (form.GetAttribute("action") != "/taal")
                yield return $"a form to {form.GetAttribute("action")}";
        if (answer.Text.Contains("Secretary", StringComparison.Ordinal))
            yield return "names somebody";
        if (!answer.Words.Contains("Voorbeeld: u leest mee", StringComparison.Ordinal))
            yield return "does not say that it is a sample";
    }

    /// <summary>Links within the project, but for those that offer to sign in.</summary>
    private static IEnumerable<string> LinksOf(Browser.Answer page) =>
        page
            .Page.QuerySelectorAll("a[href]")
            .Select(link => link.GetAttribute("href")!)
            .Where(href => href.StartsWith(Sample, StringComparison.Ordinal));
}
