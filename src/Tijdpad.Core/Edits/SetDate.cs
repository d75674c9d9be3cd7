using Tijdpad.Dates;
using Tijdpad.Dutch;

namespace Tijdpad.Edits;

/// <summary>Gives a row another date, in words. Words that are no date are kept as they are.</summary>
/// <remarks>How firm the date is stays as a person set it, unless the new words say otherwise.</remarks>
public sealed record SetDate(string ActivityId, string Date) : FieldEdit(ActivityId)
{
    internal override ActivityChange Change(ActivityPlace place)
    {
        var old = place.Activity.Date;
        return place.Line(
            nameof(Date),
            FieldNames.Date,
            old.Words,
            Date,
            Typed.Short,
            words => place.Activity with { Date = Read(words, old, place.Dates) }
        );
    }

    internal static FuzzyDate Read(string words, FuzzyDate old, DateContext context)
    {
        var date = RowDates.Read(words, context);
        var said = FuzzyDate.Read(old.Words, context).Firmness;
        var wasSet = old.Firmness != said;
        return wasSet && (date.Firmness == said || date.Firmness == Firmness.Planned)
            ? date with
            {
                Firmness = old.Firmness,
            }
            : date;
    }
}
