using Tijdpad.Activities;
using Tijdpad.Dutch;
using Tijdpad.Plans;

namespace Tijdpad.Edits;

/// <summary>Says which documents a row uses, and how.</summary>
public sealed record SetDocuments(string ActivityId, ValueList<DocumentUse> Documents)
    : MeaningEdit(ActivityId)
{
    internal override ActivityChange Change(ActivityPlace place)
    {
        var meaning = place.Activity.Meaning;
        if (Documents.Equals(meaning.Documents))
            return ActivityChange.None(place.Activity);
        var uses = Documents.Select(use => Cleaned(place.Plan, use)).Distinct().ToValueList();
        return Names.Problem(nameof(Documents), uses.Select(use => use.Name)) is { } problem
            ? ActivityChange.Refused(place.Activity, problem)
            : Corrected(
                place,
                FieldNames.Documents,
                Names.Listed(meaning.Documents, Name),
                Names.Listed(uses, Name),
                meaning with
                {
                    Documents = uses,
                }
            );
    }

    internal static string Name(DocumentUse use) =>
        string.Join(' ', new[] { use.Name, use.Version, use.Variant }.OfType<string>());

    internal static DocumentUse Cleaned(Plan plan, DocumentUse use) =>
        use with
        {
            Name = DocumentNames.Of(plan, CleanText.Of(use.Name)),
            Version = OrNull(use.Version),
            Variant = OrNull(use.Variant),
        };

    private static string? OrNull(string? text) =>
        CleanText.Of(text ?? "") is { Length: > 0 } clean ? clean : null;
}

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
