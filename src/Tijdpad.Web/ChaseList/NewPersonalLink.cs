namespace Tijdpad.Web.ChaseList;

/// <summary>A personal link that was just made; it is shown this once.</summary>
public sealed record NewPersonalLink(string Municipality, string Address, int Days);
