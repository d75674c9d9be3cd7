using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Tijdpad.Overviews;
using Tijdpad.Plans;
using Tijdpad.Web.SampleProjects;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.Tests.ChaseList;

public sealed class AnswerTests : IAsyncDisposable
{
    private const string List = "/p/duinstreek/opvraaglijst";

    private readonly TestSite _site = new(
        settings: new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Tijdpad:Today"] = "2017-03-14",
        }
    );

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task The_list_says_what_each_municipality_still_has_to_tell()
    {
        var missing = await MissingAsync();
        var reader = await _site.SignedInAsync(Role.Reader);

        var page = await reader.GetAsync(List);

        Assert.NotEmpty(missing);
        Assert.All(
            missing,
            one => Assert.Contains(one.Dates[0].Sentence, page.Words, StringComparison.Ordinal)
        );
        Assert.DoesNotContain("Persoonlijke link maken", page.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_personal_link_is_shown_once_and_opens_the_page_of_one_municipality()
    {
        var (municipality, row) = await FirstMissingAsync();
        var secretary = await _site.SignedInAsync();
        var link = await LinkAsync(secretary, municipality);
        var clerk = _site.Open();

        var opened = await clerk.GetAsync(link);
        var page = await clerk.GetAsync(opened.Location!);
        var later = await secretary.GetAsync(List);

        Assert.Equal((HttpStatusCode.SeeOther, "/opgave"), (opened.Status, opened.Location));
        Assert.Contains(row.Activity.Title, page.Words, StringComparison.Ordinal);
        Assert.Equal("no-referrer", page.Headers.GetValues("Referrer-Policy").Single());
        Assert.DoesNotContain(link, later.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_day_is_kept_at_once_as_a_revision_with_who_typed_it()
    {
        var (municipality, row) = await FirstMissingAsync();
        var (clerk, fields) = await OpenedAsync(municipality);
        fields[$"datum-{row.Activity.Id}-0"] = "20 juni 2017";

        var kept = await clerk.SubmitAsync("/opgave", fields);
        var head = await HeadAsync();

        Assert.Equal("/opgave", kept.Location);
        Assert.Equal(RevisionKind.Answer, head.Revision.Kind);
        Assert.Equal($"Gea ({municipality}), via opgavelink", head.Revision.Author.Name);
        Assert.Equal(new DateOnly(2017, 6, 20), DateOf(head.Plan, row, municipality));
        Assert.Contains("Gea", (await clerk.GetAsync("/opgave")).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_one_day_is_shown_before_it_is_kept()
    {
        var (municipality, row) = await FirstMissingAsync();
        var (clerk, fields) = await OpenedAsync(municipality);
        fields[$"datum-{row.Activity.Id}-0"] = "medio juni";

        var asked = await clerk.SubmitAsync("/opgave", fields);
        var between = await HeadAsync();
        fields[$"gezien-{row.Activity.Id}-0"] = "medio juni";
        var kept = await clerk.SubmitAsync("/opgave", fields);

        Assert.Equal(HttpStatusCode.OK, asked.Status);
        Assert.Contains("U bedoelt:", asked.Words, StringComparison.Ordinal);
        Assert.Equal(1, between.Number);
        Assert.Equal("/opgave", kept.Location);
        Assert.Equal(2, (await HeadAsync()).Number);
    }

    [Fact]
    public async Task Without_a_name_nothing_is_kept_and_nothing_is_lost()
    {
        var (municipality, row) = await FirstMissingAsync();
        var (clerk, fields) = await OpenedAsync(municipality);
        fields["naam"] = "";
        fields[$"datum-{row.Activity.Id}-0"] = "20 juni 2017";

        var refused = await clerk.SubmitAsync("/opgave", fields);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("20 juni 2017", refused.Text, StringComparison.Ordinal);
        Assert.Equal(1, (await HeadAsync()).Number);
    }

    [Fact]
    public async Task Two_municipalities_at_the_same_moment_are_both_kept()
    {
        var both = (await MissingAsync()).Take(2).Select(one => one.Municipality).ToList();
        var row = (await MissingAsync())[0].Dates[0];
        var (first, typed) = await OpenedAsync(both[0]);
        var (second, other) = await OpenedAsync(both[1]);
        typed[$"datum-{row.Activity.Id}-0"] = "20 juni 2017";
        other[$"datum-{row.Activity.Id}-0"] = "21 juni 2017";

        await first.SubmitAsync("/opgave", typed);
        await second.SubmitAsync("/opgave", other);
        var plan = (await HeadAsync()).Plan;

        Assert.Equal(new DateOnly(2017, 6, 20), DateOf(plan, row, both[0]));
        Assert.Equal(new DateOnly(2017, 6, 21), DateOf(plan, row, both[1]));
    }

    [Fact]
    public async Task Two_people_of_one_municipality_do_not_overwrite_each_other()
    {
        var (municipality, row) = await FirstMissingAsync();
        var (first, typed) = await OpenedAsync(municipality);
        var second = await _site.SignedInAsync(Role.Clerk, municipality);
        var path = $"/p/duinstreek/opgave/{Uri.EscapeDataString(municipality)}";
        await second.GetAsync(path);
        typed[$"datum-{row.Activity.Id}-0"] = "20 juni 2017";
        await first.SubmitAsync("/opgave", typed);

        typed[$"datum-{row.Activity.Id}-0"] = "22 juni 2017";
        var clash = await second.SubmitAsync(path, typed);

        Assert.Equal(HttpStatusCode.Conflict, clash.Status);
        Assert.Contains("20 juni 2017", clash.Words, StringComparison.Ordinal);
        Assert.Contains("22 juni 2017", clash.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_that_is_taken_back_or_over_no_longer_works()
    {
        var (municipality, _) = await FirstMissingAsync();
        var secretary = await _site.SignedInAsync();
        var first = await LinkAsync(secretary, municipality);
        var second = await LinkAsync(secretary, municipality);
        var replaced = await _site.Open().GetAsync(first);
        var works = await _site.Open().GetAsync(second);
        _site.Clock.Forward(TimeSpan.FromDays(30));
        var over = await _site.Open().GetAsync(second);

        Assert.Equal(HttpStatusCode.NotFound, replaced.Status);
        Assert.Equal(HttpStatusCode.SeeOther, works.Status);
        Assert.Equal(HttpStatusCode.NotFound, over.Status);
    }

    [Fact]
    public async Task A_clerk_gives_the_dates_of_the_own_municipality_only()
    {
        var names = (await MissingAsync()).Select(one => one.Municipality).ToList();
        var clerk = await _site.SignedInAsync(Role.Clerk, names[0]);

        var own = await clerk.GetAsync($"/p/duinstreek/opgave/{Uri.EscapeDataString(names[0])}");
        var other = await clerk.GetAsync($"/p/duinstreek/opgave/{Uri.EscapeDataString(names[1])}");

        Assert.Equal(HttpStatusCode.OK, own.Status);
        Assert.Equal(HttpStatusCode.Forbidden, other.Status);
    }

    [Fact]
    public async Task By_a_link_nothing_is_seen_of_other_municipalities()
    {
        var (municipality, _) = await FirstMissingAsync();
        var (clerk, _) = await OpenedAsync(municipality);
        var others = (await HeadAsync())
            .Plan.Municipalities.Select(one => one.Name)
            .Where(name => name != municipality);
        var asked = Tijdpad.Web.ChaseList.AskedRow.Of(
            (await HeadAsync()).Plan,
            municipality,
            new DateOnly(2017, 3, 14)
        );
        var shown = string.Join(
            ' ',
            asked
                .SelectMany(row =>
                    new[] { row.Activity, row.Before?.Activity, row.After?.Activity }
                )
                .Select(row => $"{row?.Title} {row?.Date.Words}")
        );

        var words = (await clerk.GetAsync("/opgave")).Words;

        Assert.All(
            others.Where(name => !shown.Contains(name, StringComparison.Ordinal)),
            name => Assert.DoesNotContain(name, words, StringComparison.Ordinal)
        );
        Assert.Equal(
            HttpStatusCode.Redirect,
            (await clerk.GetAsync("/p/duinstreek/planning")).Status
        );
    }

    private async Task<(Browser Clerk, Dictionary<string, string> Fields)> OpenedAsync(
        string municipality
    )
    {
        var link = await LinkAsync(await _site.SignedInAsync(), municipality);
        var clerk = _site.Open();
        await clerk.GetAsync(link);
        var page = await clerk.GetAsync("/opgave");
        return (
            clerk,
            new(StringComparer.Ordinal)
            {
                ["basis"] = page.One("input[name=basis]").GetAttribute("value")!,
                ["naam"] = "Gea",
            }
        );
    }

    private static async Task<string> LinkAsync(Browser secretary, string municipality)
    {
        await secretary.GetAsync(List);
        var made = await secretary.SubmitAsync(
            $"{List}/link",
            new Dictionary<string, string>(StringComparer.Ordinal) { ["gemeente"] = municipality }
        );
        return new Uri(made.One(".copy input").GetAttribute("value")!).PathAndQuery;
    }

    private async Task<(string Municipality, MissingDate Row)> FirstMissingAsync()
    {
        var missing = (await MissingAsync())[0];
        return (missing.Municipality, missing.Dates[0]);
    }

    private async Task<ValueList<MissingDates>> MissingAsync()
    {
        var plan = (await HeadAsync()).Plan;
        return MunicipalDates.Of(plan).Missing(plan, new DateOnly(2017, 3, 14));
    }

    private async Task<OpenRevision> HeadAsync() =>
        (
            await _site.InsideAsync(services =>
                services
                    .GetRequiredService<ProjectStore>()
                    .HeadAsync(FirstStart.SampleProject, default)
            )
        )!;

    private static DateOnly? DateOf(Plan plan, MissingDate row, string municipality) =>
        plan
            .Activities.Single(one => one.Id == row.Activity.Id)
            .Occurrences.Single(one => one.Municipality == municipality)
            .Date.Earliest;
}
