namespace Tijdpad.Comparing;

/// <summary>A clash: two people changed the same thing differently.</summary>
/// <param name="ActivityId">The activity; null when it is about something else.</param>
/// <param name="Label">What it is about, in Dutch ("Activiteit a3", "Planning").</param>
/// <param name="Field">The field, in Dutch; "" when the whole is meant.</param>
/// <param name="Ours">What we made of it, and what stands now; "" when we removed it.</param>
/// <param name="Theirs">What they made of it; "" when they removed it.</param>
public sealed record MergeConflict(
    string? ActivityId,
    string Label,
    string Field,
    string Ours,
    string Theirs
);
