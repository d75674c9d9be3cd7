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
            Name = DocumentNames.Of(plan, TextCleaner.Of(use.Name)),
            Version = OrNull(use.Version),
            Variant = OrNull(use.Variant),
        };

    private static string? OrNull(string? text) =>
        TextCleaner.Of(text ?? "") is { Length: > 0 } clean ? clean : null;
}
