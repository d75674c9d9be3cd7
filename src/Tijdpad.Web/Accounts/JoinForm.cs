namespace Tijdpad.Web.Accounts;

/// <summary>What somebody types who makes an account.</summary>
public sealed record JoinForm
{
    public string? Naam { get; init; }

    public string? Email { get; init; }

    public string? Wachtwoord { get; init; }

    /// <summary>The answer of a passkey, as JSON; empty for a password.</summary>
    public string? Sleutel { get; init; }

    /// <summary>"ja" to sign in at the organisation, which has told who it is.</summary>
    public string? Organisatie { get; init; }
}
