using Tijdpad.Activities;
using Tijdpad.Dutch;

namespace Tijdpad.Edits;

/// <summary>Says who meets, receives or acts.</summary>
public sealed record SetBodies(string ActivityId, ValueList<Body> Bodies) : MeaningEdit(ActivityId)
{
    internal override ActivityChange Change(ActivityPlace place)
    {
        var meaning = place.Activity.Meaning;
        if (Bodies.Equals(meaning.Bodies))
            return ActivityChange.None(place.Activity);
        var bodies = Bodies
            .Select(body => body with { Name = TextCleaner.Of(body.Name) })
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
