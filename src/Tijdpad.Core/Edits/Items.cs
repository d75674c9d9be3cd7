using Tijdpad.Activities;

namespace Tijdpad.Edits;

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
