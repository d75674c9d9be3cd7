using System.Diagnostics;
using System.Net;
using Microsoft.Data.Sqlite;
using Tijdpad.Web.SampleProjects;

namespace Tijdpad.Web.Tests.Storage;

/// <summary>Another process holds the file of SQLite to write in it.</summary>
public sealed class LockedFileTests
{
    private const string Structure = $"/p/{FirstStart.SampleProject}/indeling";

    [Fact]
    public async Task Edits_are_refused_soon_with_when_to_try_again_and_reading_goes_on()
    {
        await using var site = new TestSite();
        var editor = await site.SignedInAsync();
        var basis = (await editor.GetAsync(Structure)).FieldsOf("form:has([name=tekst])")["basis"];
        // so long that each request would note that somebody was seen
        site.Clock.Forward(TimeSpan.FromMinutes(2));
        await using var other = await LockAsync(site);
        var clock = Stopwatch.StartNew();

        var edits = await Task.WhenAll(
            Enumerable.Range(0, 4).Select(number => EditAsync(editor, basis, $"punt {number}"))
        );
        clock.Stop();
        var page = await editor.GetAsync(Structure);

        Assert.All(
            edits,
            edit =>
            {
                Assert.Equal(HttpStatusCode.ServiceUnavailable, edit.Status);
                Assert.NotNull(edit.Headers.RetryAfter);
                Assert.Contains("Lezen kan wel", edit.Words, StringComparison.Ordinal);
            }
        );
        // the guard of the promise in docs/reliability.md; without a limit on waiting for each other it was 48
        Assert.InRange(clock.Elapsed.TotalSeconds, 0, 12);
        Assert.Equal(HttpStatusCode.OK, page.Status);
    }

    [Fact]
    public async Task Afterwards_all_goes_on()
    {
        await using var site = new TestSite();
        var editor = await site.SignedInAsync();
        var basis = (await editor.GetAsync(Structure)).FieldsOf("form:has([name=tekst])")["basis"];
        await using (await LockAsync(site))
            await EditAsync(editor, basis, "punt");

        var edit = await EditAsync(editor, basis, "punt");

        Assert.Equal(HttpStatusCode.Redirect, edit.Status);
        Assert.Contains(
            "Open punt",
            (await editor.GetAsync(Structure)).One("[data-done]").TextContent
        );
    }

    private static Task<Browser.Answer> EditAsync(Browser editor, string basis, string words) =>
        editor.SubmitAsync(
            $"{Structure}/open-punt-erbij",
            new Dictionary<string, string> { ["basis"] = basis, ["tekst"] = words }
        );

    private static async Task<SqliteConnection> LockAsync(TestSite site)
    {
        var connection = new SqliteConnection(
            $"Data Source={Path.Combine(site.DataFolder, "tijdpad.db")};Pooling=false"
        );
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "begin immediate";
        await command.ExecuteNonQueryAsync();
        return connection;
    }
}
