using Tijdpad.Web.Gate;

namespace Tijdpad.Web.Access;

/// <summary>What an endpoint asks; read by <see cref="AccessGate"/>.</summary>
/// <param name="Right">The right.</param>
/// <param name="Act">The act it does, when that is one for which who calls must have proved lately who they are; null for all others.</param>
public sealed record NeedsRight(Right Right, ConfirmedAct? Act = null);

/// <summary>How routes say what they ask.</summary>
public static class RouteRights
{
    public static TBuilder Needs<TBuilder>(this TBuilder route, Right right)
        where TBuilder : IEndpointConventionBuilder => route.WithMetadata(new NeedsRight(right));

    /// <summary>For acts on the list: who they are is asked again after a while, and what they did is written in the log.</summary>
    public static TBuilder Needs<TBuilder>(this TBuilder route, Right right, ConfirmedAct act)
        where TBuilder : IEndpointConventionBuilder =>
        route.WithMetadata(new NeedsRight(right, act));
}
