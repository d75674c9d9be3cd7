using Tijdpad.Web.Gate;

namespace Tijdpad.Web.Access;

/// <summary>How often something may be done by one caller within a time.</summary>
/// <param name="Most">So many times are allowed, the next is not.</param>
/// <param name="Within">Counted over the time that ends now.</param>
public sealed record Limit(string Name, int Most, TimeSpan Within)
{
    /// <summary>Passwords tried for one mail address from one place.</summary>
    public static Limit PasswordsOfPair { get; } = new("sign-in-pair", 5, Minutes(15));

    /// <summary>Wrong passwords from one place. Only failures count: a town hall may share one address.</summary>
    public static Limit WrongPasswordsOfPlace { get; } = new("sign-in-place", 30, Minutes(15));

    /// <summary>Wrong passwords for one mail address from all places together, apart from browsers that it is known in.</summary>
    public static Limit WrongPasswordsOfAddress { get; } =
        new("sign-in-address", 100, TimeSpan.FromDays(1));

    /// <summary>Passwords tried for one account in one browser in which it signed in before.</summary>
    public static Limit PasswordsOfBrowser { get; } = new("sign-in-browser", 5, Minutes(15));

    /// <summary>Passwords tried to confirm in one session.</summary>
    public static Limit ConfirmationsOfSession { get; } = new("confirm-session", 5, Minutes(15));

    /// <summary>Questions for a passkey asked from one place by whoever is not signed in.</summary>
    public static Limit PasskeyQuestionsOfPlace { get; } = new("passkey-place", 200, Minutes(1));

    /// <summary>Mail addresses tried with an invitation that is for another.</summary>
    public static Limit WrongAddressesOfLink { get; } = new("invitation-address", 10, Minutes(60));

    /// <summary>Secret addresses that do not exist, from one place.</summary>
    public static Limit WrongLinksOfPlace { get; } = new("link-place", 20, Minutes(1));

    /// <summary>Answers given with one personal link.</summary>
    public static Limit Answers { get; } = new("answers", 60, Minutes(60));

    /// <summary>Fetching one calendar by its secret address.</summary>
    public static Limit Feed { get; } = new("feed", 60, Minutes(60));

    /// <summary>Files sent in by one account.</summary>
    public static Limit Upload { get; } = new("upload", 30, Minutes(60));

    /// <summary>Files made for one account.</summary>
    public static Limit Export { get; } = new("export", 10, Minutes(60));

    private static TimeSpan Minutes(int number) => TimeSpan.FromMinutes(number);
}

/// <summary>How routes say how often one account may use them; read by <see cref="AccessGate"/>.</summary>
public static class RouteLimits
{
    public static TBuilder Limited<TBuilder>(this TBuilder route, Limit limit)
        where TBuilder : IEndpointConventionBuilder => route.WithMetadata(limit);
}
