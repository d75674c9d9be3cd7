using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Npgsql;
using Tijdpad.Web.Configuration;

namespace Tijdpad.Web.Upkeep;

/// <summary>
/// Copies everything there is (plans, documents, accounts) to one file while the site goes on working, and puts it back.
/// A copy is a state as it was at one moment: whatever was acknowledged before the copy began is in it.
/// </summary>
internal static class Backup
{
    /// <exception cref="UpkeepException">It cannot be done; the message says why, in Dutch.</exception>
    public static void Make(Settings settings, string file)
    {
        if (File.Exists(file))
            throw new UpkeepException($"{file} bestaat al; kies een andere naam.");
        if (settings.UsesPostgres)
            Run(settings, "pg_dump", "--format=custom", "--no-owner", $"--file={file}");
        else
            CopySqlite(settings, file);
    }

    /// <exception cref="UpkeepException">It cannot be done; the message says why, in Dutch.</exception>
    public static void Restore(Settings settings, string file, DateTimeOffset now)
    {
        if (!File.Exists(file))
            throw new UpkeepException($"{file} is er niet.");
        if (settings.UsesPostgres)
            Run(
                settings,
                "pg_restore",
                "--exit-on-error",
                "--single-transaction",
                "--no-owner",
                $"--dbname={new NpgsqlConnectionStringBuilder(settings.Database).Database}",
                file
            );
        else
            RestoreSqlite(settings, file, now);
    }

    private static void CopySqlite(Settings settings, string file)
    {
        if (!File.Exists(settings.SqliteFile))
            throw new UpkeepException($"In {settings.Data} staat geen database.");
        // written under another name first: a copy that was cut off must not look like one
        var part = file + ".deel";
        File.Delete(part);
        using (var source = Open(settings.SqliteFile, SqliteOpenMode.ReadWrite))
        using (var command = source.CreateCommand())
        {
            command.CommandText = "vacuum into $file";
            command.Parameters.AddWithValue("$file", part);
            command.ExecuteNonQuery();
        }
        Flush(part);
        File.Move(part, file);
    }

    private static void RestoreSqlite(Settings settings, string file, DateTimeOffset now)
    {
        using var held =
            DataLock.TryTake(settings.Data)
            ?? throw new UpkeepException("De site draait nog op deze map; stop die eerst.");
        if (IntegrityOf(file) is var integrity and not "ok")
            throw new UpkeepException(
                $"{file} is beschadigd ({integrity}); er is niets veranderd."
            );
        var incoming = settings.SqliteFile + ".nieuw";
        File.Copy(file, incoming, overwrite: true);
        Flush(incoming);
        var stamp = now.UtcDateTime.ToString("yyyyMMdd-HHmmss", CultureInfo.InvariantCulture);
        foreach (var suffix in new[] { "", "-wal", "-shm" })
            if (File.Exists(settings.SqliteFile + suffix))
                File.Move(
                    settings.SqliteFile + suffix,
                    $"{settings.SqliteFile}.voor-{stamp}{suffix}"
                );
        File.Move(incoming, settings.SqliteFile);
    }

    /// <summary>"ok", or what SQLite says is wrong.</summary>
    private static string IntegrityOf(string file)
    {
        try
        {
            using var connection = Open(file, SqliteOpenMode.ReadOnly);
            using var command = connection.CreateCommand();
            command.CommandText = "pragma integrity_check";
            return $"{command.ExecuteScalar()}";
        }
        catch (SqliteException wrong)
        {
            return wrong.Message;
        }
    }

    private static SqliteConnection Open(string file, SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(
            new SqliteConnectionStringBuilder
            {
                DataSource = file,
                Mode = mode,
                Pooling = false,
                DefaultTimeout = 60,
            }.ToString()
        );
        connection.Open();
        return connection;
    }

    private static void Flush(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.ReadWrite);
        stream.Flush(flushToDisk: true);
    }

    /// <summary>Runs a program of PostgreSQL on our database; the password goes by the surroundings, where no list of processes shows it.</summary>
    private static void Run(Settings settings, string program, params string[] arguments)
    {
        var database = new NpgsqlConnectionStringBuilder(settings.Database);
        var start = new ProcessStartInfo(program, arguments)
        {
            UseShellExecute = false,
            RedirectStandardError = true,
            Environment =
            {
                ["PGHOST"] = database.Host,
                ["PGPORT"] = database.Port.ToString(CultureInfo.InvariantCulture),
                ["PGUSER"] = database.Username,
                ["PGPASSWORD"] = database.Password,
                ["PGDATABASE"] = database.Database,
            },
        };
        try
        {
            using var process = Process.Start(start)!;
            var said = process.StandardError.ReadToEnd();
            process.WaitForExit();
            if (process.ExitCode != 0)
                throw new UpkeepException($"{program} lukte niet: {said.Trim()}");
        }
        catch (System.ComponentModel.Win32Exception)
        {
            throw new UpkeepException(
                $"{program} is hier niet; installeer de programma's van PostgreSQL."
            );
        }
    }
}

/// <summary>Upkeep that cannot be done, with the reason in Dutch.</summary>
internal sealed class UpkeepException(string message) : Exception(message);
