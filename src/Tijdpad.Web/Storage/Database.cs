using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Identity;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Tijdpad.Web.Configuration;

namespace Tijdpad.Web.Storage;

/// <summary>Puts storage together: which database, and who may write to it.</summary>
internal static class Database
{
    public static IServiceCollection AddStorage(this IServiceCollection services, Settings settings)
    {
        services.AddDbContextPool<TijdpadDb>(options => Use(options, settings));
        services.Configure<IdentityOptions>(Tables);
        services.AddSingleton(_ => new WriteGate(isOpen: settings.UsesPostgres));
        services.AddSingleton<PlanCache>();
        services.AddSingleton<Changes>();
        services.AddScoped<ProjectStore>();
        services.AddScoped<FirstProjects>();
        services.AddSingleton<ProtectionKeys>();
        services
            .AddOptions<KeyManagementOptions>()
            .Configure<ProtectionKeys>((options, keys) => options.XmlRepository = keys);
        services.AddDataProtection().SetApplicationName("Tijdpad");
        if (settings.UsesPostgres)
        {
            services.AddHostedService<PostgresListener>();
            services.AddHostedService<StandbyWarning>();
        }
        return services;
    }

    /// <summary>Passkeys came with the third version of the tables of Identity; the map of the tables asks for it here.</summary>
    public static void Tables(IdentityOptions options) =>
        options.Stores.SchemaVersion = IdentitySchemaVersions.Version3;

    public static void Use(DbContextOptionsBuilder options, Settings settings)
    {
        if (settings.UsesPostgres)
            options.UseNpgsql(PostgresConnection.Of(settings.Database));
        else
            options
                .UseSqlite(
                    new SqliteConnectionStringBuilder
                    {
                        DataSource = settings.SqliteFile,
                        DefaultTimeout = SqliteSafety.PatienceSeconds,
                    }.ToString()
                )
                .AddInterceptors(new SqliteSafety());
    }

    /// <summary>Makes or updates the tables, and asserts that what is written stays written.</summary>
    public static async Task PrepareAsync(
        TijdpadDb db,
        Settings settings,
        TimeProvider clock,
        CancellationToken stop
    )
    {
        if (!settings.UsesPostgres)
            Directory.CreateDirectory(settings.Data);
        await db.Database.OpenConnectionAsync(stop);
        if (db.Database.IsSqlite())
            await AssertDurableAsync(db, stop);
        await new Migrator(db, clock).RunAsync(stop);
    }

    private static async Task AssertDurableAsync(TijdpadDb db, CancellationToken stop)
    {
        var mode = await PragmaAsync(db, "pragma journal_mode = wal", stop);
        var synchronous = await PragmaAsync(db, "pragma synchronous", stop);
        if (mode != "wal" || synchronous != "2")
            throw new InvalidOperationException(
                $"SQLite would not keep what it is given: journal mode {mode}, synchronous {synchronous}."
            );
    }

    private static async Task<string> PragmaAsync(
        TijdpadDb db,
        string pragma,
        CancellationToken stop
    )
    {
        await using var command = db.Database.GetDbConnection().CreateCommand();
        // one of the two sentences above
#pragma warning disable CA2100
        command.CommandText = pragma;
#pragma warning restore CA2100
        return $"{await command.ExecuteScalarAsync(stop)}";
    }
}
