namespace Tijdpad.Web.Api;

/// <summary>A part of a list.</summary>
/// <param name="Next">The address of what follows; null at the end.</param>
public sealed record ApiPage<T>(IReadOnlyList<T> Items, string? Next);
