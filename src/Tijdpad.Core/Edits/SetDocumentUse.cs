using Tijdpad.Activities;

namespace Tijdpad.Edits;

/// <summary>Changes one use of a document: its version, its variant, what is done with it.</summary>
/// <param name="ActivityId">The row.</param>
/// <param name="From">The use as it is.</param>
/// <param name="Use">The use as it should be.</param>
public sealed record SetDocumentUse(string ActivityId, DocumentUse From, DocumentUse Use)
    : MeaningEdit(ActivityId)
{
    internal override ActivityChange Change(ActivityPlace place)
    {
        var meaning = place.Activity.Meaning;
        if (
            EditedRows.Find(meaning.Documents, SetDocuments.Name, SetDocuments.Name(From))
            is not { } at
        )
            return place.Refused(nameof(From), "Dit stuk staat niet meer in deze rij.");
        var use = SetDocuments.Cleaned(place.Plan, Use);
        if (Typed.NoName(nameof(Use), use.Name) is { } problem)
            return ActivityChange.Refused(place.Activity, problem);
        return Corrected(
            place,
            "document",
            SetDocuments.Name(meaning.Documents[at]),
            SetDocuments.Name(use),
            meaning with
            {
                Documents = meaning.Documents.SetItem(at, use).Distinct().ToValueList(),
            }
        );
    }
}
