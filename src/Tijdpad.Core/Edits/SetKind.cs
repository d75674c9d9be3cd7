using Tijdpad.Activities;
using Tijdpad.Dutch;

namespace Tijdpad.Edits;

/// <summary>Says what sort of step a row is.</summary>
public sealed record SetKind(string ActivityId, ActivityKind Kind) : MeaningEdit(ActivityId)
{
    internal override ActivityChange Change(ActivityPlace place)
    {
        var meaning = place.Activity.Meaning;
        return Corrected(
            place,
            FieldNames.Kind,
            DutchNames.Of(meaning.Kind),
            DutchNames.Of(Kind),
            meaning with
            {
                Kind = Kind,
            }
        );
    }
}
