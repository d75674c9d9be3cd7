using Tijdpad.Web.Gate;

namespace Tijdpad.Web.Access;

/// <summary>What an endpoint asks; read by <see cref="AccessGate"/>.</summary>
/// <param name="Right">The right.</param>
/// <param name="IsDangerous">Who they are must have been proved a short while ago.</param>
public sealed record NeedsRight(Right Right, bool IsDangerous = false);

/// <summary>How routes say what they ask.</summary>
public static class RouteRights
{
    public static TBuilder Needs<TBuilder>(this TBuilder route, Right right)
        where TBuilder : IEndpointConventionBuilder => route.WithMetadata(new NeedsRight(right));

    /// <summary>For acts that are dangerous or go outward: who they are is asked again after a while.</summary>
    public static TBuilder NeedsFreshly<TBuilder>(this TBuilder route, Right right)
        where TBuilder : IEndpointConventionBuilder =>
        route.WithMetadata(new NeedsRight(right, IsDangerous: true));
}
