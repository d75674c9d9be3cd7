using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Tijdpad.Edits;
using Tijdpad.Web.Access;
using Tijdpad.Web.SampleProjects;
using Tijdpad.Web.Storage;
using Tijdpad.Web.Tests.Storage;

namespace Tijdpad.Web.Tests.Plans.Rows;

public sealed class FollowPlanTests
{
    private static readonly Uri Address = new(
        $"/p/{FirstStart.SampleProject}/volgen",
        UriKind.Relative
    );

    public static TheoryData<string> Both => Databases.Both;

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Who_follows_hears_of_a_new_revision(string kind)
    {
        await using var database = await Databases.NewAsync(kind);
        await using var site = Site(database);
        var reader = await site.SignedInAsync(Role.Reader);
        using var stream = await OpenAsync(reader);
        await HearsAsync(stream, "data: 1");

        var number = await AddRevisionAsync(site);

        await HearsAsync(stream, "event: revisie");
        await HearsAsync(stream, $"data: {number}");
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Who_signs_out_hears_nothing_more(string kind)
    {
        await using var database = await Databases.NewAsync(kind);
        await using var site = Site(database);
        var reader = await site.SignedInAsync(Role.Reader);
        await reader.GetAsync("/");
        using var stream = await OpenAsync(reader);

        await reader.SubmitAsync("/uitloggen", new Dictionary<string, string>());

        await EndsAsync(stream);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Who_is_removed_from_the_project_hears_nothing_more(string kind)
    {
        await using var database = await Databases.NewAsync(kind);
        await using var site = Site(database);
        var reader = await site.SignedInAsync(Role.Reader);
        using var stream = await OpenAsync(reader);

        await site.InsideAsync(services =>
            services
                .GetRequiredService<TijdpadDb>()
                .Memberships.Where(member => member.Role == Role.Reader)
                .ExecuteDeleteAsync()
        );
        var number = await AddRevisionAsync(site);

        Assert.DoesNotContain($"data: {number}", await EndsAsync(stream), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task A_session_that_is_over_ends_the_stream_although_its_page_is_open(string kind)
    {
        await using var database = await Databases.NewAsync(kind);
        await using var site = Site(database);
        var reader = await site.SignedInAsync(Role.Reader);
        using var stream = await OpenAsync(reader);
        await HearsAsync(stream, "event: stil");

        site.Clock.Forward(TimeSpan.FromMinutes(40));

        await EndsAsync(stream);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Nobody_opens_more_than_their_share(string kind)
    {
        await using var database = await Databases.NewAsync(kind);
        await using var site = Site(database);
        var reader = await site.SignedInAsync(Role.Reader);
        var other = await site.SignedInAsync(Role.Reader);
        using var first = await OpenAsync(reader);
        using var second = await OpenAsync(reader);

        using var third = await AskAsync(reader);
        using var ofOther = await OpenAsync(other);
        using var ofPlace = await AskAsync(other);

        Assert.Equal(HttpStatusCode.TooManyRequests, third.StatusCode);
        Assert.NotNull(third.Headers.RetryAfter);
        Assert.Equal(HttpStatusCode.TooManyRequests, ofPlace.StatusCode);
    }

    [Fact]
    public async Task A_stream_that_ends_makes_room()
    {
        await using var site = Site(new FreshDatabase("", null));
        var reader = await site.SignedInAsync(Role.Reader);
        for (var times = 0; times < 6; times++)
        {
            using var stream = await OpenAsync(reader);
            await HearsAsync(stream, "event: revisie");
        }

        var seats = site.Services.GetRequiredService<StreamSeats>();
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (seats.Taken > 0)
            await Task.Delay(20, patience.Token);

        using var again = await OpenAsync(reader);
        Assert.Equal(1, seats.Taken);
    }

    [Fact]
    public async Task Stopping_the_site_waits_for_no_stream()
    {
        await using var site = Site(new FreshDatabase("", null), TimeSpan.FromHours(1));
        var reader = await site.SignedInAsync(Role.Reader);
        using var stream = await OpenAsync(reader);
        await HearsAsync(stream, "event: revisie");

        site.Services.GetRequiredService<IHostApplicationLifetime>().StopApplication();

        await EndsAsync(stream);
    }

    private static TestSite Site(FreshDatabase database, TimeSpan? looksAgainAfter = null) =>
        new(database.Connection)
        {
            MoreServices = services =>
                services.AddSingleton(
                    new StreamRules(
                        OfAccount: 2,
                        OfPlace: 3,
                        InAll: 10,
                        looksAgainAfter ?? TimeSpan.FromMilliseconds(200)
                    )
                ),
        };

    private static Task<HttpResponseMessage> AskAsync(Browser reader) =>
        reader.Http.GetAsync(
            Address,
            HttpCompletionOption.ResponseHeadersRead,
            TestContext.Current.CancellationToken
        );

    private static async Task<StreamReader> OpenAsync(Browser reader)
    {
        var answer = await AskAsync(reader);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("text/event-stream", answer.Content.Headers.ContentType?.MediaType);
        return new(await answer.Content.ReadAsStreamAsync());
    }

    private static async Task HearsAsync(StreamReader stream, string words)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (await stream.ReadLineAsync(patience.Token) is { } line)
            if (line == words)
                return;
        Assert.Fail($"The stream ended without {words}.");
    }

    private static async Task<string> EndsAsync(StreamReader stream)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        return await stream.ReadToEndAsync(patience.Token);
    }

    private static Task<long> AddRevisionAsync(TestSite site) =>
        site.InsideAsync(async services =>
        {
            var projects = services.GetRequiredService<ProjectStore>();
            var head = (await projects.HeadAsync(FirstStart.SampleProject, default))!;
            var edited = new SetPlanTitle("Anders").ApplyTo(head.Plan, new(default));
            var added = await projects.AppendAsync(
                FirstStart.SampleProject,
                head.Number,
                edited.Plan!,
                new(new("test", "Test"), RevisionKind.Edit, "Anders"),
                default
            );
            return Assert.IsType<AppendResult.Appended>(added).Head.Number;
        });
}
