using Tijdpad.Activities;

namespace Tijdpad.Edits;

/// <summary>Corrects what the words of a row mean; from then on that part no longer follows the words.</summary>
public abstract record MeaningEdit : FieldEdit
{
    private protected MeaningEdit(string activityId)
        : base(activityId) { }

    internal sealed override bool IsMeaning => true;

    private protected static ActivityChange Corrected(
        ActivityPlace place,
        string name,
        string old,
        string now,
        ActivityMeaning meaning
    ) => place.Now(name, old, now, place.Activity with { Meaning = meaning });

    private protected static string YesNo(bool yes) => yes ? "ja" : "nee";
}
