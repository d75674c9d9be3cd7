namespace Tijdpad.Web.Storage;

/// <summary>A line of the log as it stands in the database; never changed once written.</summary>
public sealed class LogLine
{
    public required LogBookName Book { get; init; }

    /// <summary>Counted from 1 within its book.</summary>
    public required long Number { get; init; }

    public required DateTimeOffset At { get; init; }

    public required LogKind Kind { get; init; }

    /// <summary>Who did it or was refused; "" when nobody was signed in.</summary>
    public required string AccountId { get; init; }

    /// <summary>Their name at that moment.</summary>
    public required string AccountName { get; init; }

    /// <summary>"" when it was about no project.</summary>
    public required string ProjectId { get; init; }

    /// <summary>The act, the address as a pattern, or to whom it happened. Never a secret, and never the title of a project.</summary>
    public required string Detail { get; init; }

    /// <summary>From where, as <c>Places.Shortened</c> gives it.</summary>
    public required string Place { get; init; }

    /// <summary>How many times within a minute; 1 for what is written each time.</summary>
    public required int Times { get; init; }

    public required byte[] PreviousHash { get; init; }

    /// <summary>Over all of the above; set when the line is made.</summary>
    public byte[] Hash { get; set; } = [];
}

/// <summary>A book of the log: what is still kept of it.</summary>
public sealed class LogBook
{
    public required LogBookName Book { get; init; }

    /// <summary>The number of the newest line; 0 when there is none.</summary>
    public required long Head { get; init; }

    /// <summary>The hash of that line; null when there is none.</summary>
    public byte[]? HeadHash { get; init; }

    /// <summary>The number of the last line that was removed for its age; 0 when none was.</summary>
    public required long Removed { get; init; }

    /// <summary>The hash of that line, so that the chain goes on from it.</summary>
    public byte[]? RemovedHash { get; init; }
}

/// <summary>The books of the log. They are apart so that a flood of the one cannot wash out the other.</summary>
public enum LogBookName
{
    /// <summary>What changed who may do what, or went outward.</summary>
    Acts,

    /// <summary>Who signed in, who was refused, which files were taken along.</summary>
    Traffic,
}

/// <summary>What a line of the log tells.</summary>
public enum LogKind
{
    /// <summary>An act of the list in the access policy.</summary>
    Act,

    /// <summary>Somebody accepted an invitation.</summary>
    Joined,

    /// <summary>Somebody gave a project another name.</summary>
    Renamed,

    SignedIn,

    /// <summary>Somebody who is signed in was told 403, or 404 for a project in which they take no part.</summary>
    Refused,

    /// <summary>Somebody who is signed in could not confirm who they are.</summary>
    NotConfirmed,

    /// <summary>No password was looked at, because too many had been tried.</summary>
    LockedOut,

    /// <summary>Somebody tried so many secret addresses that do not exist that they were told to wait.</summary>
    GuessedLinks,

    /// <summary>A file of a plan.</summary>
    Exported,
}
