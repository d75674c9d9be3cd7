namespace Tijdpad.Dates;

/// <summary>A public holiday in the Netherlands.</summary>
/// <remarks>
/// Recognised is what the Algemene termijnenwet (article 3) says. A day off is when most offices are closed: not
/// everywhere on Good Friday, and on 5 May mostly once in five years. The name is Dutch.
/// </remarks>
public sealed record PublicHoliday(DateOnly Day, string Name, bool IsRecognised, bool IsDayOff);
