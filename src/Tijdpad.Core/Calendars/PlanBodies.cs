using Tijdpad.Activities;
using Tijdpad.Plans;
using Tijdpad.Rhythms;

namespace Tijdpad.Calendars;

/// <summary>The bodies of a plan that meet, and whose calendar is worth knowing.</summary>
public static class PlanBodies
{
    /// <summary>
    /// Per municipality its college, its council and its committees, then the joint groups, then those of municipalities
    /// that the plan does not name. A committee that rows name without a municipality is one of each municipality.
    /// </summary>
    public static ValueList<Body> Of(Plan plan)
    {
        var named = plan
            .Activities.SelectMany(row => row.Meaning.Bodies)
            .Concat(plan.Timing.Calendars.Select(BodyOf))
            .Where(body => Meets(body.Kind))
            .Select(Unnamed)
            .Distinct()
            .ToList();
        var municipalities = MunicipalitiesOf(plan);
        return municipalities
            .SelectMany(one => OfMunicipality(one, named))
            .Concat(named.Where(body => body.Municipality is null && IsJoint(body.Kind)))
            .Concat(named.Where(body => body.Municipality is null && IsLoose(body, plan)))
            .DistinctBy(
                body => BodyCalendar.KeyOf(body.Kind, body.Name, body.Municipality),
                StringComparer.Ordinal
            )
            .ToValueList();
    }

    /// <summary>Those that take part, then those that only rows or calendars name.</summary>
    public static ValueList<string> MunicipalitiesOf(Plan plan) =>
        PlanChoices
            .Of(plan)
            .Municipalities.Concat(
                plan.Timing.Calendars.Select(one => one.Municipality).OfType<string>()
            )
            .Distinct(StringComparer.Ordinal)
            .ToValueList();

    /// <summary>Does this sort of body meet as such, on days that papers must wait for?</summary>
    public static bool Meets(BodyKind kind) =>
        kind
            is BodyKind.College
                or BodyKind.Council
                or BodyKind.Committee
                or BodyKind.SteeringGroup
                or BodyKind.SoundingBoard
                or BodyKind.WorkingGroup
                or BodyKind.ProjectTeam
                or BodyKind.Joint;

    private static IEnumerable<Body> OfMunicipality(string municipality, List<Body> named)
    {
        yield return new(BodyKind.College, "college", municipality);
        yield return new(BodyKind.Council, "raad", municipality);
        foreach (var body in named.Where(one => one.Municipality == municipality))
            yield return body;
        foreach (var body in named)
        {
            if (body is { Kind: BodyKind.Committee, Municipality: null })
                yield return body with
                {
                    Municipality = municipality,
                };
        }
    }

    private static Body BodyOf(BodyCalendar calendar) =>
        new(calendar.Kind, calendar.Name, calendar.Municipality);

    // "gemeenteraad" and "raad" are one: there is one of each in a municipality
    private static Body Unnamed(Body body) =>
        body.Kind switch
        {
            BodyKind.College => body with { Name = "college" },
            BodyKind.Council => body with { Name = "raad" },
            _ => body,
        };

    private static bool IsJoint(BodyKind kind) =>
        kind is not (BodyKind.College or BodyKind.Council or BodyKind.Committee);

    // where the plan names no municipality, its college and council are all there is
    private static bool IsLoose(Body body, Plan plan) =>
        !IsJoint(body.Kind)
        && (
            plan.Timing.Calendars.Any(one =>
                one.Key == BodyCalendar.KeyOf(body.Kind, body.Name, null)
            ) || MunicipalitiesOf(plan).IsEmpty
        );
}
