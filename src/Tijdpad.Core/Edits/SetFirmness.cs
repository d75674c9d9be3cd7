using Tijdpad.Activities;
using Tijdpad.Dates;
using Tijdpad.Dutch;

namespace Tijdpad.Edits;

/// <summary>Says how firm the date of a row is, and leaves its words as they are.</summary>
public sealed record SetFirmness(string ActivityId, Firmness Firmness) : FieldEdit(ActivityId)
{
    internal override ActivityChange Change(ActivityPlace place) =>
        place.Now(
            FieldNames.DateFirmness,
            DutchNames.Of(place.Activity.Date.Firmness),
            DutchNames.Of(Firmness),
            place.Activity with
            {
                Date = place.Activity.Date with { Firmness = Firmness },
            }
        );
}
