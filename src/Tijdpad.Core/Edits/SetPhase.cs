using Tijdpad.Dutch;

namespace Tijdpad.Edits;

/// <summary>Puts a row in a phase; null takes it out of every phase.</summary>
public sealed record SetPhase(string ActivityId, string? PhaseId) : FieldEdit(ActivityId)
{
    internal override ActivityChange Change(ActivityPlace place)
    {
        var phases = place.Plan.Phases;
        var phase = phases.FirstOrDefault(one => one.Id == PhaseId);
        if (PhaseId is not null && phase is null)
            return place.Refused(nameof(PhaseId), "Deze fase bestaat niet meer. Kies een andere.");
        return place.Now(
            FieldNames.Phase,
            place.Plan.PhaseOf(place.Activity)?.Name ?? "",
            phase?.Name ?? "",
            place.Activity with
            {
                PhaseId = PhaseId,
            }
        );
    }
}
