namespace Tijdpad.Activities;

/// <summary>A municipality that takes part.</summary>
/// <param name="Name">Its official name.</param>
/// <param name="TooiCode">"gm0546"; null when it is not in our register.</param>
public sealed record Municipality(string Name, string? TooiCode);
