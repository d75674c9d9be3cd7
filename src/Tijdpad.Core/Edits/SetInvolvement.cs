using Tijdpad.Dutch;
using Tijdpad.Words;

namespace Tijdpad.Edits;

/// <summary>Changes the mark in the column "In college/raad".</summary>
public sealed record SetInvolvement(string ActivityId, string Involvement) : FieldEdit(ActivityId)
{
    internal override ActivityChange Change(ActivityPlace place) =>
        place.Line(
            nameof(Involvement),
            FieldNames.Involvement,
            place.Activity.Involvement?.Words ?? "",
            Involvement,
            Typed.Short,
            words => place.Activity with { Involvement = InvolvementPhrases.Read(words) }
        );
}
