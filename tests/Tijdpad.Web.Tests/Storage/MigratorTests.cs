using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Tijdpad.Web.Configuration;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.Tests.Storage;

public sealed class MigratorTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("tijdpad-test-").FullName;

    public static TheoryData<string> Both => Databases.Both;

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Running_twice_changes_nothing(string kind)
    {
        await using var database = await Databases.NewAsync(kind);

        await RunAsync(database);
        var first = await VersionsAsync(database);
        await RunAsync(database);

        Assert.Equal(Migrator.Scripts().Count, first);
        Assert.Equal(first, await VersionsAsync(database));
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Several_processes_may_start_at_once(string kind)
    {
        await using var database = await Databases.NewAsync(kind);
        if (kind == "postgres")
            await EmptyAsync(database);

        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => RunAsync(database))));

        Assert.Equal(Migrator.Scripts().Count, await VersionsAsync(database));
    }

    private Settings SettingsFor(FreshDatabase database) =>
        new() { Data = _folder, Database = database.Connection };

    private Task RunAsync(FreshDatabase database) => Databases.PrepareAsync(SettingsFor(database));

    private async Task<int> VersionsAsync(FreshDatabase database)
    {
        await using var services = Databases.Services(SettingsFor(database));
        await using var scope = services.CreateAsyncScope();
        return await scope
            .ServiceProvider.GetRequiredService<TijdpadDb>()
            .Database.SqlQuery<int>($"select number as \"Value\" from schema_version")
            .CountAsync();
    }

    private async Task EmptyAsync(FreshDatabase database)
    {
        await using var services = Databases.Services(SettingsFor(database));
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<TijdpadDb>();
        await db.Database.ExecuteSqlAsync($"drop schema public cascade");
        await db.Database.ExecuteSqlAsync($"create schema public");
    }
}
