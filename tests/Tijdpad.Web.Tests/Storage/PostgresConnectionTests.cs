using Npgsql;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.Tests.Storage;

public sealed class PostgresConnectionTests
{
    [Fact]
    public void What_is_left_open_makes_a_lost_database_noticed_soon()
    {
        var text = new NpgsqlConnectionStringBuilder(
            PostgresConnection.Of("Host=a,b;Target Session Attributes=primary;Database=tijdpad")
        );

        Assert.Equal(1, text.HostRecheckSeconds);
        Assert.InRange(text.Timeout, 1, 5);
        Assert.InRange(text.CommandTimeout, 1, 10);
        Assert.InRange(text.CancellationTimeout, 1, 2000);
        Assert.InRange(text.KeepAlive, 1, 15);
        Assert.True(text.TcpKeepAlive);
        Assert.InRange(text.MaxPoolSize, 10, 48);
        Assert.Equal("a,b", text.Host);
    }

    [Fact]
    public void What_whoever_runs_the_site_set_stands()
    {
        var text = new NpgsqlConnectionStringBuilder(
            PostgresConnection.Of(
                "Host=a;Host Recheck Seconds=7;Timeout=11;CommandTimeout=12;Keepalive=13;Cancellation Timeout=14;"
                    + "Tcp Keepalive=false;Maximum Pool Size=15"
            )
        );

        Assert.Equal(7, text.HostRecheckSeconds);
        Assert.Equal(11, text.Timeout);
        Assert.Equal(12, text.CommandTimeout);
        Assert.Equal(13, text.KeepAlive);
        Assert.Equal(14, text.CancellationTimeout);
        Assert.False(text.TcpKeepAlive);
        Assert.Equal(15, text.MaxPoolSize);
    }

    [Theory]
    [InlineData("Host=a", 1)]
    [InlineData("Host=a,b,c", 3)]
    public void Machines_are_counted(string database, int hosts) =>
        Assert.Equal(hosts, PostgresConnection.Hosts(database));
}
