using Tijdpad.Dutch;

namespace Tijdpad.Edits;

/// <summary>Changes what a row is for and should yield.</summary>
/// <param name="ActivityId">The row.</param>
/// <param name="Purpose">A line for each paragraph or item, as <see cref="TypedItems"/> has it.</param>
public sealed record SetPurpose(string ActivityId, string Purpose) : FieldEdit(ActivityId)
{
    internal override ActivityChange Change(ActivityPlace place) =>
        Items.Change(
            place,
            nameof(Purpose),
            FieldNames.Purpose,
            place.Activity.Purpose,
            Purpose,
            items => place.Activity with { Purpose = items }
        );
}
