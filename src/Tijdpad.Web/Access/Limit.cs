using Tijdpad.Web.Gate;

namespace Tijdpad.Web.Access;

/// <summary>How often something may be done by one caller within a time.</summary>
/// <param name="Most">So many times are allowed, the next is not.</param>
/// <param name="Within">Counted over the time that ends now.</param>
public sealed record Limit(string Name, int Most, TimeSpan Within)
{
    /// <summary>Passwords tried for one mail address.</summary>
    public static Limit SignInOfAddress { get; } = new("sign-in-address", 5, Minutes(15));

    /// <summary>Wrong passwords from one place. Only failures count: a town hall may share one address.</summary>
    public static Limit WrongPasswordsOfPlace { get; } = new("sign-in-place", 30, Minutes(15));

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
