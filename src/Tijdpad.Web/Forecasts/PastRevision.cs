using Tijdpad.Web.Storage;

namespace Tijdpad.Web.Forecasts;

/// <summary>A revision with what it promised when it was made.</summary>
public sealed record PastRevision(Revision Revision, PastChance Chance);
