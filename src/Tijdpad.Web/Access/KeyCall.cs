namespace Tijdpad.Web.Access;

/// <summary>That a request came with a key of a program instead of a session.</summary>
/// <param name="ProjectId">The one project that the key opens.</param>
/// <param name="Label">What the key is for, in the words of who made it.</param>
public sealed record KeyCall(string ProjectId, string Label);
