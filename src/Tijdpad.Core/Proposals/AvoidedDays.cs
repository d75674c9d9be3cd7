namespace Tijdpad.Proposals;

/// <summary>Days on which a row would bring a finding of the checks that is not there now.</summary>
/// <param name="ActivityId">The row.</param>
/// <param name="Days">Those days, in order.</param>
/// <param name="Why">The finding, in Dutch.</param>
public sealed record AvoidedDays(string ActivityId, ValueList<DateOnly> Days, string Why);
