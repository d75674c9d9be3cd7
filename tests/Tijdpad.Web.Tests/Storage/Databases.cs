using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Tijdpad.Web.Configuration;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.Tests.Storage;

/// <summary>
/// A fresh database for each test, on both kinds. On PostgreSQL it is a copy of a template that has the tables;
/// the template is named after the scripts that made it, and stays for the next run.
/// </summary>
public static class Databases
{
    private const string Variable = "TIJDPAD_POSTGRES";

    private static readonly Lazy<Task<string>> Template = new(MakeTemplateAsync);

    public static TheoryData<string> Both => ["sqlite", "postgres"];

    public static bool HasPostgres => Server is { Length: > 0 };

    private static string? Server => Environment.GetEnvironmentVariable(Variable);

    /// <summary>A connection string; "" for the SQLite file that a site makes by itself.</summary>
    public static async Task<FreshDatabase> NewAsync(string kind)
    {
        if (kind == "sqlite")
            return new("", null);
        Assert.SkipUnless(
            Server is { Length: > 0 },
            $"{Variable} is not set. Run: export {Variable}=\"$(tests/postgres.sh start)\""
        );
        var name = $"tijdpad_{Guid.NewGuid():n}";
        await ExecuteAsync($"create database {name} template {await Template.Value}");
        return new(In(name), name);
    }

    internal static async Task ExecuteAsync(string sql)
    {
        await using var connection = new NpgsqlConnection($"{Server};Pooling=false");
        await connection.OpenAsync();
        // names that we made ourselves
#pragma warning disable CA2100
        await using var command = new NpgsqlCommand(sql, connection);
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync();
    }

    private static string In(string name) =>
        new NpgsqlConnectionStringBuilder(Server) { Database = name }.ConnectionString;

    private static async Task<string> MakeTemplateAsync()
    {
        var scripts = string.Concat(Migrator.Scripts().Select(script => script.Hash));
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(scripts)));
        var name = $"tijdpad_template_{hash[..12]}";
        await using var connection = new NpgsqlConnection($"{Server};Pooling=false");
        await connection.OpenAsync();
        // test programs may start at the same moment
        await using var turn = new NpgsqlCommand("select pg_advisory_lock(7115)", connection);
        await turn.ExecuteNonQueryAsync();
        await using var ask = new NpgsqlCommand(
            "select 1 from pg_database where datname = @name",
            connection
        );
        ask.Parameters.AddWithValue("name", name);
        if (await ask.ExecuteScalarAsync() is not null)
            return name;
        var making = $"{name}_{Guid.NewGuid():n}"[..60];
        await ExecuteAsync($"create database {making}");
        await PrepareAsync(new() { Database = $"{In(making)};Pooling=false" });
        await ExecuteAsync($"alter database {making} rename to {name}");
        return name;
    }

    /// <summary>Makes or updates the tables, as a program does that starts.</summary>
    internal static async Task PrepareAsync(Settings settings)
    {
        await using var services = Services(settings);
        await using var scope = services.CreateAsyncScope();
        await Database.PrepareAsync(
            scope.ServiceProvider.GetRequiredService<TijdpadDb>(),
            settings,
            TimeProvider.System,
            default
        );
    }

    /// <summary>What is needed for a database without a site.</summary>
    internal static ServiceProvider Services(Settings settings) =>
        new ServiceCollection()
            .AddSingleton(settings)
            .AddSingleton(TimeProvider.System)
            .AddLogging()
            .Configure<IdentityOptions>(options =>
                options.Stores.SchemaVersion = IdentitySchemaVersions.Version3
            )
            .AddStorage(settings)
            .BuildServiceProvider();
}

/// <summary>A database that is gone after the test.</summary>
public sealed class FreshDatabase(string connection, string? name) : IAsyncDisposable
{
    public string Connection => connection;

    public async ValueTask DisposeAsync()
    {
        if (name is not null)
            await Databases.ExecuteAsync($"drop database if exists {name} with (force)");
    }
}
