using Tijdpad.Dutch;

namespace Tijdpad.Edits;

/// <summary>Says whether it is still open that a row takes place.</summary>
public sealed record SetOptional(string ActivityId, bool IsOptional) : MeaningEdit(ActivityId)
{
    internal override ActivityChange Change(ActivityPlace place)
    {
        var meaning = place.Activity.Meaning;
        return Corrected(
            place,
            FieldNames.Optional,
            YesNo(meaning.IsOptional),
            YesNo(IsOptional),
            meaning with
            {
                IsOptional = IsOptional,
            }
        );
    }
}
