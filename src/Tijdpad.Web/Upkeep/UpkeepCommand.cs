using Microsoft.AspNetCore.Identity;
using Microsoft.Data.Sqlite;
using Tijdpad.Web.Configuration;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.Upkeep;

/// <summary>
/// "backup FILE", "restore FILE" and "verify": the same program as the site, with the same settings, so that it works on the same data.
/// Exit codes: 0 all is well, 1 something is not as it was written, 2 it cannot be done.
/// </summary>
internal static class UpkeepCommand
{
    private static readonly string[] Names = ["backup", "restore", "verify"];

    public static bool IsMeant(string[] args) => args is [var name, ..] && Names.Contains(name);

    public static async Task<int> RunAsync(
        string[] args,
        TextWriter output,
        TextWriter error,
        CancellationToken stop
    )
    {
        var settings = SettingsOf(args);
        try
        {
            switch (args)
            {
                case ["backup", var file, ..]:
                    Backup.Make(settings, file);
                    await output.WriteLineAsync($"Alles staat in {file}.");
                    return 0;
                case ["restore", var file, ..]:
                    Backup.Restore(settings, file, TimeProvider.System.GetUtcNow());
                    await output.WriteLineAsync($"{file} is teruggezet.");
                    return await VerifyAsync(settings, output, error, stop);
                case ["verify", ..]:
                    return await VerifyAsync(settings, output, error, stop);
                default:
                    throw new UpkeepException($"Noem een bestand: {args[0]} BESTAND.");
            }
        }
        catch (UpkeepException refused)
        {
            await error.WriteLineAsync(refused.Message);
            return 2;
        }
    }

    /// <summary>The settings in the surroundings and on the command line.</summary>
    public static Settings SettingsOf(string[] args)
    {
        string[] rest = [.. args.Where(arg => arg.StartsWith("--", StringComparison.Ordinal))];
        return WebApplication
                .CreateEmptyBuilder(new() { Args = rest })
                .Configuration.AddEnvironmentVariables()
                .AddCommandLine(rest)
                .Build()
                .GetSection("Tijdpad")
                .Get<Settings>()
            ?? new Settings();
    }

    private static async Task<int> VerifyAsync(
        Settings settings,
        TextWriter output,
        TextWriter error,
        CancellationToken stop
    )
    {
        if (!settings.UsesPostgres && !File.Exists(settings.SqliteFile))
            throw new UpkeepException($"In {settings.Data} staat geen database.");
        await using var services = new ServiceCollection()
            .Configure<IdentityOptions>(Database.Tables)
            .AddDbContext<TijdpadDb>(options => Database.Use(options, settings))
            .BuildServiceProvider();
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<TijdpadDb>();
        try
        {
            var report = await new Verification(db).RunAsync(stop);
            foreach (var wrong in report.Wrongs)
                await error.WriteLineAsync(wrong);
            await output.WriteLineAsync(
                $"{report.Projects} projecten, {report.Revisions} versies en {report.LogLines} regels van het logboek nagekeken: "
                    + (report.Wrongs.IsEmpty ? "alles klopt." : $"{report.Wrongs.Count} fouten.")
            );
            return report.Wrongs.IsEmpty ? 0 : 1;
        }
        catch (SqliteException damaged)
        {
            await error.WriteLineAsync($"De database is beschadigd: {damaged.Message}");
            return 1;
        }
    }
}
