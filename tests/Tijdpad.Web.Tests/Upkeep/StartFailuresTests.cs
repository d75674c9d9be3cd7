using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Microsoft.Data.Sqlite;
using Npgsql;
using Tijdpad.Web.Tests.Storage;

namespace Tijdpad.Web.Tests.Upkeep;

/// <summary>A site that cannot start says why in one sentence, and ends with 2.</summary>
public sealed class StartFailuresTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("tijdpad-start-").FullName;

    private string Data => Path.Combine(_folder, "data");

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task A_second_site_on_a_folder_is_refused()
    {
        Directory.CreateDirectory(Data);
        await using var held = new FileStream(
            Path.Combine(Data, "tijdpad.lock"),
            FileMode.OpenOrCreate,
            FileAccess.ReadWrite,
            FileShare.None
        );

        Assert.Contains("al een site aan het werk", await FailAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_port_that_is_taken_is_told()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port;

        var said = await FailAsync($"--Tijdpad:Address=http://127.0.0.1:{port}");

        Assert.Contains("luistert al een ander programma", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_is_none_is_told()
    {
        await File.WriteAllTextAsync(Data, "", TestContext.Current.CancellationToken);

        Assert.Contains("De map", await FailAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_told()
    {
        Directory.CreateDirectory(Data);
        await File.WriteAllTextAsync(
            Path.Combine(Data, "tijdpad.db"),
            new string('x', 9000),
            TestContext.Current.CancellationToken
        );

        Assert.Contains("geen database", await FailAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task A_database_of_a_newer_release_is_told(string kind)
    {
        await using var database = await Databases.NewAsync(kind);
        await Databases.PrepareAsync(new() { Data = Data, Database = database.Connection });
        const string newer =
            "insert into schema_version (number, name, hash, at) values (9999, 'x', 'x', 0)";
        if (kind == "sqlite")
            await ExecuteAsync(
                new SqliteConnection($"Data Source={Path.Combine(Data, "tijdpad.db")}"),
                newer
            );
        else
            await ExecuteAsync(new NpgsqlConnection(database.Connection), newer);

        var said = await FailAsync($"--Tijdpad:Database={database.Connection}");

        Assert.Contains("nieuwere versie", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Host=127.0.0.1;Port=1;Username=x;Database=x", "niet bereikbaar")]
    [InlineData("Host=127.0.0.1;Prot=1", "verbindingstekst")]
    [InlineData("onzin", "verbindingstekst")]
    public async Task A_database_that_cannot_be_reached_is_told(string database, string words) =>
        Assert.Contains(
            words,
            await FailAsync($"--Tijdpad:Database={database}"),
            StringComparison.Ordinal
        );

    [Fact]
    public async Task An_address_that_is_none_is_told() =>
        Assert.Contains(
            "geen webadres",
            await FailAsync("--Tijdpad:Address=onzin"),
            StringComparison.Ordinal
        );

    /// <summary>What the program says on the stream of errors.</summary>
    private async Task<string> FailAsync(params string[] more)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            WorkingDirectory = _folder,
        };
        string[] arguments =
        [
            Path.Combine(AppContext.BaseDirectory, "tijdpad-web.dll"),
            $"--Tijdpad:Data={Data}",
            "--Tijdpad:Address=http://127.0.0.1:0",
            .. more,
        ];
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var stop = TestContext.Current.CancellationToken;
        var output = process.StandardOutput.ReadToEndAsync(stop);
        var error = await process.StandardError.ReadToEndAsync(stop);
        await process.WaitForExitAsync(stop);
        Assert.Equal(2, process.ExitCode);
        Assert.Single(error.TrimEnd().Split('\n'));
        Assert.DoesNotContain("   at ", error + await output, StringComparison.Ordinal);
        return error;
    }

    private static async Task ExecuteAsync(System.Data.Common.DbConnection connection, string sql)
    {
        await using var own = connection;
        await own.OpenAsync();
        await using var command = own.CreateCommand();
        // a sentence of the test
#pragma warning disable CA2100
        command.CommandText = sql;
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync();
    }
}
