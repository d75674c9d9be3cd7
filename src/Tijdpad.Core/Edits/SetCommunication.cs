using Tijdpad.Dutch;

namespace Tijdpad.Edits;

/// <summary>Changes who is told about a row, and how.</summary>
/// <param name="ActivityId">The row.</param>
/// <param name="Communication">A line for each paragraph or item, as <see cref="TypedItems"/> has it.</param>
public sealed record SetCommunication(string ActivityId, string Communication)
    : FieldEdit(ActivityId)
{
    internal override ActivityChange Change(ActivityPlace place) =>
        Items.Change(
            place,
            nameof(Communication),
            FieldNames.Communication,
            place.Activity.Communication,
            Communication,
            items => place.Activity with { Communication = items }
        );
}
