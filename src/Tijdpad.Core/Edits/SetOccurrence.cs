using Tijdpad.Activities;
using Tijdpad.Dates;
using Tijdpad.Dutch;

namespace Tijdpad.Edits;

/// <summary>Says when a row is there in one municipality.</summary>
/// <param name="ActivityId">The row.</param>
/// <param name="Municipality">The municipality.</param>
/// <param name="Date">When, in words.</param>
/// <param name="Remark">What else is to be said of it.</param>
/// <param name="Number">Which of the dates of this municipality, counted from 0; one past the last adds one.</param>
public sealed record SetOccurrence(
    string ActivityId,
    string Municipality,
    string Date,
    string Remark = "",
    int Number = 0
) : FieldEdit(ActivityId)
{
    internal override ActivityChange Change(ActivityPlace place)
    {
        var words = TextCleaner.Of(Date);
        var remark = TextCleaner.Of(Remark);
        if (Problem(place, words, remark) is { } problem)
            return ActivityChange.Refused(place.Activity, problem);
        var occurrences = place.Activity.Occurrences;
        var at = Occurrences.PlaceOf(occurrences, Municipality, Number);
        var old = at is { } index ? occurrences[index] : null;
        if (
            old is not null
            && old.Date.Words == words
            && (remark.Length == 0 || old.Words == remark)
        )
            return ActivityChange.None(place.Activity);
        var date = SetDate.Read(words, old?.Date ?? FuzzyDate.Empty, place.Dates);
        var now = new Occurrence(Municipality, date, remark);
        return place.Now(
            FieldNames.DateIn(Municipality),
            old?.Date.Words ?? "",
            words,
            place.Activity with
            {
                Occurrences = at is { } found
                    ? occurrences.SetItem(found, now)
                    : occurrences.Add(now),
            }
        );
    }

    private EditProblem? Problem(ActivityPlace place, string words, string remark) =>
        !Occurrences.IsKnown(place, Municipality)
            ? new(
                nameof(Municipality),
                $"{Municipality} doet niet mee in deze planning. Voeg de gemeente eerst toe."
            )
        : words.Length == 0
            ? new(nameof(Date), "Vul een datum in, of “n.t.b.” als die nog niet bekend is.")
        : Typed.TooLong(nameof(Date), words, Typed.Short)
            ?? Typed.TooLong(nameof(Remark), remark, Typed.Line);
}
