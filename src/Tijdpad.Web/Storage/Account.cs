using Microsoft.AspNetCore.Identity;

namespace Tijdpad.Web.Storage;

/// <summary>Somebody who can sign in.</summary>
public sealed class Account : IdentityUser
{
    public required string Name { get; set; }

    /// <summary>May manage accounts and the site; sees no plan by that alone.</summary>
    public bool MayManageSite { get; set; }

    public required DateTimeOffset CreatedAt { get; init; }
}

/// <summary>Somebody who is signed in; ended by removing it.</summary>
public sealed class Session
{
    /// <summary>SHA-256 of the key in the cookie.</summary>
    public required byte[] IdHash { get; init; }

    public required string AccountId { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required DateTimeOffset SeenAt { get; set; }

    /// <summary>The moment from which it is over, whatever happens.</summary>
    public required DateTimeOffset EndsAt { get; init; }

    /// <summary>When who it is was last proved by passkey or password.</summary>
    public required DateTimeOffset ConfirmedAt { get; set; }

    /// <summary>The browser, in a few words.</summary>
    public required string Device { get; init; }

    public static readonly TimeSpan IdleFor = TimeSpan.FromMinutes(30);

    /// <summary>How exactly <see cref="SeenAt"/> is kept: a write for every request would be a waste.</summary>
    public static readonly TimeSpan SeenEvery = TimeSpan.FromMinutes(1);

    public bool IsOpen(DateTimeOffset now) => now < EndsAt && now - SeenAt <= IdleFor + SeenEvery;
}

/// <summary>What a passkey was asked to sign; taken away when it is used.</summary>
public sealed class Challenge
{
    /// <summary>SHA-256 of the key in the cookie.</summary>
    public required byte[] IdHash { get; init; }

    /// <summary>What must be known again to judge the answer.</summary>
    public required string State { get; init; }

    public required DateTimeOffset EndsAt { get; init; }
}
