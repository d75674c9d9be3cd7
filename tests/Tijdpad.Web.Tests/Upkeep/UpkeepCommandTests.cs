using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Tijdpad.Web.Storage;
using Tijdpad.Web.Upkeep;

namespace Tijdpad.Web.Tests.Upkeep;

public sealed class UpkeepCommandTests : IAsyncDisposable
{
    private readonly TestSite _site = new();
    private readonly string _folder = Directory.CreateTempSubdirectory("tijdpad-backup-").FullName;

    public async ValueTask DisposeAsync()
    {
        await _site.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task Backups_made_while_people_write_restore_to_everything_acknowledged_before()
    {
        using var stop = new CancellationTokenSource();
        var acknowledged = await AppendAsync("Titel 0");
        var writing = Task.Run(async () =>
        {
            for (var n = 1; !stop.IsCancellationRequested; n++)
                Volatile.Write(ref acknowledged, await AppendAsync($"Titel {n}"));
        });
        for (var round = 0; round < 8; round++)
        {
            await Task.Delay(20);
            var before = Volatile.Read(ref acknowledged);
            var file = Path.Combine(_folder, $"kopie-{round}.db");
            Assert.Equal(0, (await RunAsync(_site.DataFolder, "backup", file)).Code);

            var (code, said) = await RunAsync(Fresh(round), "restore", file);

            Assert.Equal(0, code);
            Assert.Contains("alles klopt", said, StringComparison.Ordinal);
            Assert.True(HeadIn(Fresh(round)) >= before);
        }
        await stop.CancelAsync();
        await writing;
        Assert.True(acknowledged > 8, "the load was too light to prove anything");
    }

    [Fact]
    public async Task Nothing_is_restored_over_a_site_that_runs()
    {
        await _site.SignedInAsync();
        var file = Path.Combine(_folder, "kopie.db");
        await RunAsync(_site.DataFolder, "backup", file);

        var (code, said) = await RunAsync(_site.DataFolder, "restore", file);

        Assert.Equal(2, code);
        Assert.Contains("stop die eerst", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("update revision set reason = 'iets anders' where number = 2")]
    [InlineData("update revision set author_name = 'Iemand anders' where number = 1")]
    [InlineData("update revision set at = at + 1 where number = 2")]
    [InlineData(
        "update revision set plan = (select plan from revision where project_id = 'duinstreek' and number = 1)"
    )]
    [InlineData("update revision set hash = previous_hash where number = 3")]
    [InlineData("delete from revision where number = 2")]
    [InlineData("delete from revision where number = 3")]
    [InlineData("update revision set number = number + 10 where number = 3")]
    public async Task What_was_tampered_with_shows(string tampering)
    {
        await AppendAsync("Twee");
        await AppendAsync("Drie");
        var file = Path.Combine(_folder, "kopie.db");
        await RunAsync(_site.DataFolder, "backup", file);
        await RunAsync(Fresh(0), "restore", file);

        Tamper(Fresh(0), tampering);
        var (code, said) = await RunAsync(Fresh(0), "verify");

        Assert.Equal(1, code);
        Assert.Contains("Project duinstreek", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_damaged_copy_is_refused_and_changes_nothing()
    {
        await AppendAsync("Twee");
        var file = Path.Combine(_folder, "kopie.db");
        await RunAsync(_site.DataFolder, "backup", file);
        await RunAsync(Fresh(0), "restore", file);
        var bytes = await File.ReadAllBytesAsync(file);
        Array.Clear(bytes, 0, 4096);
        await File.WriteAllBytesAsync(file, bytes);

        var (code, said) = await RunAsync(Fresh(0), "restore", file);

        Assert.Equal(2, code);
        Assert.Contains("beschadigd", said, StringComparison.Ordinal);
        Assert.Equal(0, (await RunAsync(Fresh(0), "verify")).Code);
    }

    private string Fresh(int round) => Path.Combine(_folder, $"terug-{round}");

    private static void Tamper(string folder, string sql)
    {
        using var connection = new SqliteConnection(
            $"Data Source={Path.Combine(folder, "tijdpad.db")};Pooling=False"
        );
        connection.Open();
        using var command = connection.CreateCommand();
        // there is another sample project with revisions of the same numbers
        command.CommandText =
            $"pragma foreign_keys = off; {sql}{(sql.EndsWith(')') ? " where" : " and")} project_id = 'duinstreek'";
        Assert.True(command.ExecuteNonQuery() > 0);
    }

    private static long HeadIn(string folder)
    {
        using var connection = new SqliteConnection(
            $"Data Source={Path.Combine(folder, "tijdpad.db")};Pooling=False"
        );
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "select head from project where id = 'duinstreek'";
        return (long)command.ExecuteScalar()!;
    }

    private Task<long> AppendAsync(string title) =>
        _site.InsideAsync(async services =>
        {
            var projects = services.GetRequiredService<ProjectStore>();
            var head = (await projects.HeadAsync("duinstreek", default))!;
            var done = await projects.AppendAsync(
                "duinstreek",
                head.Number,
                head.Plan.WithTitle(title, head.Plan.AsOf),
                new(new("test", "Test"), RevisionKind.Edit, title),
                default
            );
            return Assert.IsType<AppendResult.Appended>(done).Head.Number;
        });

    private static async Task<(int Code, string Said)> RunAsync(
        string folder,
        params string[] words
    )
    {
        using var said = new StringWriter();
        var code = await UpkeepCommand.RunAsync(
            [.. words, $"--Tijdpad:Data={folder}"],
            said,
            said,
            default
        );
        return (code, said.ToString());
    }
}
