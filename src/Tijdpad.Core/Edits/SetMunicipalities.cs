using Tijdpad.Dutch;

namespace Tijdpad.Edits;

/// <summary>Says which municipalities a row names.</summary>
public sealed record SetMunicipalities(string ActivityId, ValueList<string> Municipalities)
    : MeaningEdit(ActivityId)
{
    internal override ActivityChange Change(ActivityPlace place)
    {
        var meaning = place.Activity.Meaning;
        if (Municipalities.Equals(meaning.Municipalities))
            return ActivityChange.None(place.Activity);
        var names = Names.Cleaned(Municipalities);
        return Names.Problem(nameof(Municipalities), names) is { } problem
            ? ActivityChange.Refused(place.Activity, problem)
            : Corrected(
                place,
                FieldNames.Municipalities,
                Names.Listed(meaning.Municipalities, name => name),
                Names.Listed(names, name => name),
                meaning with
                {
                    Municipalities = names,
                }
            );
    }
}
