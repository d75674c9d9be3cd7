using Tijdpad.Dutch;

namespace Tijdpad.Edits;

/// <summary>Says whether a row takes place in each municipality by itself.</summary>
public sealed record SetPerMunicipality(string ActivityId, bool IsPerMunicipality)
    : MeaningEdit(ActivityId)
{
    internal override ActivityChange Change(ActivityPlace place)
    {
        var meaning = place.Activity.Meaning;
        return Corrected(
            place,
            FieldNames.PerMunicipality,
            YesNo(meaning.IsPerMunicipality),
            YesNo(IsPerMunicipality),
            meaning with
            {
                IsPerMunicipality = IsPerMunicipality,
            }
        );
    }
}
