using System.Net.Sockets;
using Microsoft.AspNetCore.Http;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;
using Tijdpad.Web.Http;
using Tijdpad.Web.SiteWide;

namespace Tijdpad.Web.Tests.SiteWide;

public sealed class FailuresTests
{
    /// <summary>What each wrong is, bare and in the ways that storage wraps it.</summary>
    public static TheoryData<string, string> Wrongs =>
        new()
        {
            { "57P01", "Away" },
            { "57P02", "Away" },
            { "57P03", "Away" },
            { "53300", "Away" },
            { "53200", "Away" },
            { "08006", "Away" },
            { "58030", "Away" },
            { "57014", "Away" },
            { "28P01", "Away" },
            { "3D000", "Away" },
            { "53100", "Full" },
            { "25006", "ReadOnly" },
            { "40001", "Collision" },
            { "40P01", "Collision" },
            { "55P03", "Collision" },
            { "23505", "None" },
            { "42601", "None" },
            { "22021", "None" },
        };

    [Theory]
    [MemberData(nameof(Wrongs))]
    public void What_PostgreSQL_says_is_understood_however_it_is_wrapped(
        string state,
        string expected
    )
    {
        var told = new PostgresException("words", "FATAL", "FATAL", state);

        Assert.Equal(expected, $"{DatabaseTroubles.Of(told)}");
        Assert.All(Wrapped(told), wrong => Assert.Equal(StatusOf(told), StatusOf(wrong)));
        Assert.Equal(
            expected is "None" ? 500
                : expected is "Full" ? 507
                : 503,
            StatusOf(told)
        );
    }

    public static TheoryData<string, Exception> Silences =>
        new()
        {
            { "no connection", new NpgsqlException("x", new SocketException(111)) },
            { "broken", new NpgsqlException("x", new IOException("y", new SocketException(104))) },
            { "no answer in time", new NpgsqlException("x", new TimeoutException()) },
            { "no connection left", new NpgsqlException("The connection pool has been exhausted") },
            { "no primary", new NpgsqlException("No suitable host was found.") },
        };

    [Theory]
    [MemberData(nameof(Silences))]
    public void A_database_that_says_nothing_is_away(string what, Exception wrong)
    {
        Assert.NotEmpty(what);
        Assert.All(Wrapped(wrong).Append(wrong), one => Assert.Equal(503, StatusOf(one)));
    }

    [Theory]
    [InlineData(5, 503)]
    [InlineData(6, 503)]
    [InlineData(8, 503)]
    [InlineData(10, 503)]
    [InlineData(14, 503)]
    [InlineData(13, 507)]
    [InlineData(1, 500)]
    [InlineData(19, 500)]
    [InlineData(11, 500)]
    public void What_SQLite_says_is_understood(int code, int status) =>
        Assert.Equal(status, StatusOf(new SqliteException("words", code)));

    [Theory]
    [InlineData(typeof(InvalidOperationException))]
    [InlineData(typeof(TimeoutException))]
    [InlineData(typeof(IOException))]
    public void A_mistake_of_ours_is_one(Type wrong) =>
        Assert.Equal(500, StatusOf((Exception)Activator.CreateInstance(wrong)!));

    [Fact]
    public void Too_much_at_once_is_told_in_its_own_words() =>
        Assert.Equal(503, StatusOf(new TooBusyException("a", "b", 7)));

    private static IEnumerable<Exception> Wrapped(Exception wrong) =>
        [
            new DbUpdateException("x", wrong),
            new InvalidOperationException("likely a transient failure", wrong),
            new InvalidOperationException("x", new DbUpdateException("y", wrong)),
            new RetryLimitExceededException("x", new DbUpdateException("y", wrong)),
            new AggregateException(new InvalidOperationException("other"), wrong),
        ];

    private static int? StatusOf(Exception wrong) =>
        Assert
            .IsType<IStatusCodeHttpResult>(
                Failures.AnswerTo(wrong) ?? ErrorPage.Failed("1"),
                exactMatch: false
            )
            .StatusCode;
}
