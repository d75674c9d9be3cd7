namespace Tijdpad.Web.People;

/// <summary>Somebody with their part in a project.</summary>
public sealed record Member(string AccountId, string Name, string Email, Part Part);
