using Microsoft.Data.Sqlite;
using Npgsql;

namespace Tijdpad.Web.SiteWide;

/// <summary>What a database that cannot do its work means for who waits for it.</summary>
internal enum DatabaseTrouble
{
    /// <summary>It is not the database, or it is a mistake of ours.</summary>
    None,

    /// <summary>Nothing can be read or written for a while: it is away, starting, moving, or has no connection left.</summary>
    Away,

    /// <summary>Reading goes on, writing does not.</summary>
    ReadOnly,

    /// <summary>Two visitors wanted the same at the same moment; again will do.</summary>
    Collision,

    /// <summary>There is no room left on the disk.</summary>
    Full,
}

/// <summary>
/// Tells it from the exception. Sources: appendix A of the manual of PostgreSQL (error codes), "Result codes" of SQLite.
/// </summary>
internal static class DatabaseTroubles
{
    public static DatabaseTrouble Of(Exception wrong) =>
        wrong switch
        {
            SqliteException sqlite => Of(sqlite.SqliteErrorCode),
            PostgresException told => Of(told.SqlState),
            // it said nothing at all: no connection, an answer that did not come, no host that is the primary
            NpgsqlException => DatabaseTrouble.Away,
            _ => DatabaseTrouble.None,
        };

    private static DatabaseTrouble Of(int code) =>
        code switch
        {
            // FULL
            13 => DatabaseTrouble.Full,
            // BUSY, LOCKED, NOMEM, READONLY, IOERR, CANTOPEN, PROTOCOL
            5 or 6 or 7 or 8 or 10 or 14 or 15 => DatabaseTrouble.ReadOnly,
            _ => DatabaseTrouble.None,
        };

    private static DatabaseTrouble Of(string state) =>
        state switch
        {
            PostgresErrorCodes.DiskFull => DatabaseTrouble.Full,
            // a primary that became a standby
            PostgresErrorCodes.ReadOnlySqlTransaction => DatabaseTrouble.ReadOnly,
            PostgresErrorCodes.SerializationFailure
            or PostgresErrorCodes.DeadlockDetected
            or PostgresErrorCodes.LockNotAvailable => DatabaseTrouble.Collision,
            // a statement that was broken off because it took too long
            PostgresErrorCodes.QueryCanceled => DatabaseTrouble.Away,
            _ => AwayClasses.Any(start => state.StartsWith(start, StringComparison.Ordinal))
                ? DatabaseTrouble.Away
                : DatabaseTrouble.None,
        };

    /// <summary>Connection, sign-in refused, no such database, out of something, told to stop, the machine itself.</summary>
    private static readonly string[] AwayClasses = ["08", "28", "3D", "53", "57P", "58"];
}
