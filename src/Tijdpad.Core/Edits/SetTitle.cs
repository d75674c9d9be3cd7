using Tijdpad.Activities;
using Tijdpad.Dutch;
using Tijdpad.Words;

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

/// <summary>Changes paragraphs and items.</summary>
internal static class Items
{
    public static ActivityChange Change(
        ActivityPlace place,
        string field,
        string name,
        ValueList<TextItem> old,
        string text,
        Func<ValueList<TextItem>, Activity> change
    )
    {
        if (Typed.TooLong(field, text, Typed.Text) is { } problem)
            return ActivityChange.Refused(place.Activity, problem);
        var (was, items) = (TypedItems.Write(old), TypedItems.Read(text));
        // a text that is sent back as it was shown is no change, however odd what stood there
        return items.Equals(TypedItems.Read(was))
            ? ActivityChange.None(place.Activity)
            : place.Now(name, was, TypedItems.Write(items), change(items));
    }
}
