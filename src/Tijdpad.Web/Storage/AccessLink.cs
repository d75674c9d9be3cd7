namespace Tijdpad.Web.Storage;

/// <summary>A secret address: a feed, a personal link, an invitation. Only the hash of the secret is kept.</summary>
public sealed class AccessLink
{
    /// <summary>How the scope of a calendar begins that is of one account.</summary>
    public const string PersonalScope = "account:";

    /// <summary>The project that the link gives access to; "" when it is of the site as a whole.</summary>
    public required string ProjectId { get; init; }

    public required string Id { get; init; }

    /// <summary>SHA-256 of the secret.</summary>
    public required byte[] TokenHash { get; init; }

    public required LinkKind Kind { get; init; }

    /// <summary>What it gives: a municipality, a body, an account; depends on the kind.</summary>
    public required string Scope { get; init; }

    /// <summary>For whom or what, in the words of who made it.</summary>
    public required string Label { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Who answers for it: who made it, or took it over. It works as long as they may give it.</summary>
    public required string CreatedBy { get; init; }

    public DateTimeOffset? ExpiresAt { get; init; }

    public DateTimeOffset? RevokedAt { get; set; }

    public DateTimeOffset? UsedAt { get; set; }

    /// <summary>Whether it serves only who made it: their own calendar, or a key of theirs.</summary>
    public bool IsForMakerOnly =>
        Kind is LinkKind.ApiKey
        || (Kind is LinkKind.Feed && Scope.StartsWith(PersonalScope, StringComparison.Ordinal));

    /// <summary>Whether others have come to rely on it: a municipality that answers, programs that show a calendar.</summary>
    public bool IsReliedOn => Kind is LinkKind.MunicipalDates or LinkKind.Feed && !IsForMakerOnly;

    public bool IsOpenAt(DateTimeOffset now) =>
        RevokedAt is null && (ExpiresAt is null || now < ExpiresAt);
}

/// <summary>What a secret address is for.</summary>
public enum LinkKind
{
    /// <summary>Making the first administrator of the site.</summary>
    SetUp,

    /// <summary>Making one's own account.</summary>
    Invitation,

    /// <summary>Filling in the dates of one municipality.</summary>
    MunicipalDates,

    /// <summary>A calendar that other programs subscribe to.</summary>
    Feed,

    /// <summary>A key with which a program acts for an account.</summary>
    ApiKey,
}
