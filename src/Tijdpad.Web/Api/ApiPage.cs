namespace Tijdpad.Web.Api;

/// <summary>A part of a list, and where the next part begins; null when this is the last.</summary>
/// <param name="Next">The address of what follows; null at the end.</param>
public sealed record ApiPage<T>(IReadOnlyList<T> Items, string? Next);
