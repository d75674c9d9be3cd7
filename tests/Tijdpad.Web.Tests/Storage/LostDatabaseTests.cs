using System.Diagnostics;
using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Tijdpad.Edits;
using Tijdpad.Web.SampleProjects;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.Tests.Storage;

/// <summary>A database that goes away: broken off, silent, and back.</summary>
public sealed class LostDatabaseTests
{
    private static readonly string Plan = $"/p/{FirstStart.SampleProject}/planning";

    [Fact]
    public async Task Connections_that_break_cost_one_answer_each_and_then_all_goes_on()
    {
        await using var stage = await Stage.NewAsync();
        var reader = await stage.Site.SignedInAsync();
        Assert.Equal(HttpStatusCode.OK, (await reader.GetAsync(Plan)).Status);

        stage.Relay.Cut();

        var statuses = new List<HttpStatusCode>();
        for (var times = 0; times < 12; times++)
            statuses.Add((await reader.GetAsync(Plan)).Status);
        Assert.Subset(
            new HashSet<HttpStatusCode> { HttpStatusCode.OK, HttpStatusCode.ServiceUnavailable },
            statuses.ToHashSet()
        );
        Assert.Equal(HttpStatusCode.OK, statuses[^1]);
    }

    [Fact]
    public async Task A_machine_that_falls_silent_is_told_with_when_to_try_again()
    {
        await using var stage = await Stage.NewAsync();
        var reader = await stage.Site.SignedInAsync();
        await reader.GetAsync(Plan);

        stage.Relay.FallSilent();
        var clock = Stopwatch.StartNew();
        var answer = await reader.GetAsync(Plan);
        clock.Stop();
        stage.Relay.ComeBack();

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.Status);
        Assert.NotNull(answer.Headers.RetryAfter);
        Assert.Contains("even niet bereikbaar", answer.Text, StringComparison.Ordinal);
        // the guard of the promise in docs/reliability.md; without our time-outs it was 32
        Assert.InRange(clock.Elapsed.TotalSeconds, 0, 15);
        Assert.Equal(HttpStatusCode.OK, (await reader.GetAsync(Plan)).Status);
    }

    [Fact]
    public async Task Who_follows_a_plan_hears_what_changed_while_the_database_was_silent()
    {
        await using var stage = await Stage.NewAsync();
        // the site starts to listen
        await stage.Site.SignedInAsync();
        var changes = stage.Site.Services.GetRequiredService<Changes>();
        using var watched = changes.Watch(FirstStart.SampleProject);

        stage.Relay.FallSilent();
        var number = await stage.AddRevisionBesidesAsync();
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        var hearing = watched.NextAsync(patience.Token).AsTask();
        // the silence is noticed without anybody closing the connection
        await stage.NoticedAsync(patience.Token);
        stage.Relay.ComeBack();

        Assert.Equal(number, await hearing);
    }

    [Fact]
    public async Task A_visitor_who_leaves_takes_the_question_back()
    {
        await using var stage = await Stage.NewAsync();
        await stage.Site.SignedInAsync();
        await using var scope = stage.Site.Services.CreateAsyncScope();
        var projects = scope.ServiceProvider.GetRequiredService<ProjectStore>();
        await using var locked = await stage.LockAsync();
        using var leaves = new CancellationTokenSource(TimeSpan.FromMilliseconds(300));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            projects.HeadAsync(FirstStart.SampleProject, leaves.Token)
        );
    }

    /// <summary>A site whose database is behind a relay.</summary>
    private sealed class Stage(FreshDatabase database, TcpRelay relay, TestSite site)
        : IAsyncDisposable
    {
        public TcpRelay Relay => relay;

        public TestSite Site => site;

        public static async Task<Stage> NewAsync()
        {
            var database = await Databases.NewAsync("postgres");
            var text = new NpgsqlConnectionStringBuilder(database.Connection);
            var relay = new TcpRelay(text.Port);
            text.Port = relay.Port;
            return new(database, relay, new TestSite(text.ConnectionString));
        }

        /// <summary>What another process on the same database does; the number of its revision.</summary>
        public async Task<long> AddRevisionBesidesAsync()
        {
            await using var services = Databases.Services(new() { Database = database.Connection });
            await using var scope = services.CreateAsyncScope();
            var projects = scope.ServiceProvider.GetRequiredService<ProjectStore>();
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
        }

        /// <summary>Waits until the site has given up the connection on which it listened.</summary>
        public async Task NoticedAsync(CancellationToken stop)
        {
            while (!relay.WasGivenUp)
                await Task.Delay(50, stop);
        }

        public async Task<NpgsqlConnection> LockAsync()
        {
            var connection = new NpgsqlConnection($"{database.Connection};Pooling=false");
            await connection.OpenAsync();
            await using var command = new NpgsqlCommand(
                "begin; lock table project in access exclusive mode",
                connection
            );
            await command.ExecuteNonQueryAsync();
            return connection;
        }

        public async ValueTask DisposeAsync()
        {
            await site.DisposeAsync();
            relay.Dispose();
            await database.DisposeAsync();
        }
    }
}
