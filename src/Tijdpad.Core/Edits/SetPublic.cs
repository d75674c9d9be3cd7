using Tijdpad.Dutch;

namespace Tijdpad.Edits;

/// <summary>Says whether a row is fit for everybody to see.</summary>
public sealed record SetPublic(string ActivityId, bool IsPublic) : MeaningEdit(ActivityId)
{
    internal override ActivityChange Change(ActivityPlace place)
    {
        var meaning = place.Activity.Meaning;
        return Corrected(
            place,
            FieldNames.Public,
            YesNo(meaning.IsPublic),
            YesNo(IsPublic),
            meaning with
            {
                IsPublic = IsPublic,
            }
        );
    }
}
