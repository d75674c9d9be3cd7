using Tijdpad.Dutch;

namespace Tijdpad.Edits;

/// <summary>Takes the own date of one municipality away.</summary>
/// <param name="ActivityId">The row.</param>
/// <param name="Municipality">The municipality.</param>
/// <param name="Number">Which of its dates, counted from 0.</param>
public sealed record RemoveOccurrence(string ActivityId, string Municipality, int Number = 0)
    : FieldEdit(ActivityId)
{
    internal override ActivityChange Change(ActivityPlace place)
    {
        var occurrences = place.Activity.Occurrences;
        return Occurrences.PlaceOf(occurrences, Municipality, Number) is { } at
            ? place.Now(
                FieldNames.DateIn(Municipality),
                occurrences[at].Date.Words,
                "",
                place.Activity with
                {
                    Occurrences = occurrences.RemoveAt(at),
                }
            )
            : place.Refused(
                nameof(Municipality),
                $"{Municipality} heeft in deze rij geen eigen datum meer."
            );
    }
}
