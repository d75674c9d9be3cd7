using Npgsql;

namespace Tijdpad.Web.Storage;

/// <summary>
/// The connection text as we use it: what whoever runs the site set stands; what they left open gets a value with which a
/// database that goes away is noticed soon, and the next one found at once (measured in <c>docs/reliability.md</c>).
/// </summary>
internal static class PostgresConnection
{
    /// <summary>For everything but listening: seconds, unless the name says otherwise.</summary>
    private static readonly (string Name, object Value)[] Defaults =
    [
        // a host that failed is tried again after this, not after ten seconds; 0 would try one that is silent for each connection
        ("Host Recheck Seconds", 1),
        ("Timeout", 2),
        // waited for twice when a machine does not answer: for the answer, and for that to the request to stop
        ("Command Timeout", 5),
        // milliseconds
        ("Cancellation Timeout", 1000),
        ("Keepalive", 10),
        ("Tcp Keepalive", true),
        ("Tcp Keepalive Time", 5),
        ("Tcp Keepalive Interval", 2),
        // two processes stay below what PostgreSQL takes by itself, which is 100
        ("Maximum Pool Size", 40),
    ];

    /// <exception cref="ArgumentException">It is no connection text.</exception>
    public static string Of(string database)
    {
        var text = new NpgsqlConnectionStringBuilder(database);
        foreach (var (name, value) in Defaults)
            if (!IsSet(text, name))
                text[name] = value;
        return text.ConnectionString;
    }

    /// <summary>
    /// A connection that only waits: one of its own, which asks every few seconds whether the other end is still there,
    /// and takes no answer for no.
    /// </summary>
    public static string ForListening(string database) =>
        new NpgsqlConnectionStringBuilder(Of(database))
        {
            Pooling = false,
            KeepAlive = 3,
            CommandTimeout = 4,
        }.ConnectionString;

    /// <summary>What is wrong with a connection text; null when nothing is.</summary>
    public static string? WrongIn(string database)
    {
        try
        {
            Of(database);
            return null;
        }
        catch (ArgumentException wrong)
        {
            return wrong.Message.Split('\n')[0].TrimEnd('\r');
        }
    }

    /// <summary>How many machines the text names.</summary>
    public static int Hosts(string database) =>
        (new NpgsqlConnectionStringBuilder(database).Host ?? "").Split(',').Length;

    private static bool IsSet(NpgsqlConnectionStringBuilder text, string name) =>
        text.ShouldSerialize(name);
}
