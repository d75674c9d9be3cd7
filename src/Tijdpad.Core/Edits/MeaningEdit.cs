using Tijdpad.Activities;
using Tijdpad.Dutch;

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

/// <summary>Says what sort of step a row is.</summary>
public sealed record SetKind(string ActivityId, ActivityKind Kind) : MeaningEdit(ActivityId)
{
    internal override ActivityChange Change(ActivityPlace place)
    {
        var meaning = place.Activity.Meaning;
        return Corrected(
            place,
            FieldNames.Kind,
            DutchNames.Of(meaning.Kind),
            DutchNames.Of(Kind),
            meaning with
            {
                Kind = Kind,
            }
        );
    }
}

/// <summary>Says whether it is still open that a row takes place.</summary>
public sealed record SetOptional(string ActivityId, bool IsOptional) : MeaningEdit(ActivityId)
{
    internal override ActivityChange Change(ActivityPlace place)
    {
        var meaning = place.Activity.Meaning;
        return Corrected(
            place,
            FieldNames.Optional,
            YesNo(meaning.IsOptional),
            YesNo(IsOptional),
            meaning with
            {
                IsOptional = IsOptional,
            }
        );
    }
}

/// <summary>Says whether a row takes place in each municipality by itself.</summary>
public sealed record SetPerMunicipality(string ActivityId, bool IsPerMunicipality)
    : MeaningEdit(ActivityId)
{
    internal override ActivityChange Change(ActivityPlace place)
    {
        var meaning = place.Activity.Meaning;
        return Corrected(
            place,
            FieldNames.PerMunicipality,
            YesNo(meaning.IsPerMunicipality),
            YesNo(IsPerMunicipality),
            meaning with
            {
                IsPerMunicipality = IsPerMunicipality,
            }
        );
    }
}

/// <summary>Says whether a row is fit for everybody to see.</summary>
public sealed record SetPublic(string ActivityId, bool IsPublic) : MeaningEdit(ActivityId)
{
    internal override ActivityChange Change(ActivityPlace place)
    {
        var meaning = place.Activity.Meaning;
        return Corrected(
            place,
            FieldNames.Public,
            YesNo(meaning.IsPublic),
            YesNo(IsPublic),
            meaning with
            {
                IsPublic = IsPublic,
            }
        );
    }
}

/// <summary>Says who meets, receives or acts.</summary>
public sealed record SetBodies(string ActivityId, ValueList<Body> Bodies) : MeaningEdit(ActivityId)
{
    internal override ActivityChange Change(ActivityPlace place)
    {
        var meaning = place.Activity.Meaning;
        if (Bodies.Equals(meaning.Bodies))
            return ActivityChange.None(place.Activity);
        var bodies = Bodies
            .Select(body => body with { Name = CleanText.Of(body.Name) })
            .Distinct()
            .ToValueList();
        return Names.Problem(nameof(Bodies), bodies.Select(body => body.Name)) is { } problem
            ? ActivityChange.Refused(place.Activity, problem)
            : Corrected(
                place,
                FieldNames.Bodies,
                Names.Listed(meaning.Bodies, Name),
                Names.Listed(bodies, Name),
                meaning with
                {
                    Bodies = bodies,
                }
            );
    }

    private static string Name(Body body) =>
        body.Municipality is null ? body.Name : $"{body.Name} {body.Municipality}";
}

/// <summary>Says which municipalities a row names.</summary>
public sealed record SetMunicipalities(string ActivityId, ValueList<string> Municipalities)
    : MeaningEdit(ActivityId)
{
    internal override ActivityChange Change(ActivityPlace place)
    {
        var meaning = place.Activity.Meaning;
        if (Municipalities.Equals(meaning.Municipalities))
            return ActivityChange.None(place.Activity);
        var names = Names.Cleaned(Municipalities);
        return Names.Problem(nameof(Municipalities), names) is { } problem
            ? ActivityChange.Refused(place.Activity, problem)
            : Corrected(
                place,
                FieldNames.Municipalities,
                Names.Listed(meaning.Municipalities, name => name),
                Names.Listed(names, name => name),
                meaning with
                {
                    Municipalities = names,
                }
            );
    }
}
