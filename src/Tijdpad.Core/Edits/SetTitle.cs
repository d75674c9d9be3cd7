using Tijdpad.Dutch;

namespace Tijdpad.Edits;

/// <summary>Words a row otherwise.</summary>
public sealed record SetTitle(string ActivityId, string Title) : FieldEdit(ActivityId)
{
    internal override ActivityChange Change(ActivityPlace place) =>
        place.Line(
            nameof(Title),
            FieldNames.Activity,
            place.Activity.Title,
            Title,
            Typed.Line,
            title => place.Activity with { Title = title }
        );
}
