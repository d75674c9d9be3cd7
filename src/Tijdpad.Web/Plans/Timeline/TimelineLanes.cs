using Tijdpad.Activities;
using Tijdpad.Dates;
using Tijdpad.Plans;
using Tijdpad.Web.Http;

namespace Tijdpad.Web.Plans.Timeline;

/// <summary>Which lanes a timeline can have, and which activity goes in which.</summary>
internal sealed class TimelineLanes
{
    private const string Documents = "Documenten";

    private static readonly string[] BodyLanes =
    [
        "Stuurgroep",
        "Colleges",
        "Klankbordgroep",
        "Raden",
        "Inwoners",
        "Werkgroepen",
        Documents,
        "Communicatie",
        "Overig",
        "Vakantie, reces",
    ];

    private readonly Func<Activity, IEnumerable<LanePlace>> _placesOf;

    private TimelineLanes(
        ValueList<string> names,
        Func<Activity, IEnumerable<LanePlace>> placesOf,
        int? documents = null,
        bool showsEmpty = false
    ) => (Names, _placesOf, DocumentLane, ShowsEmpty) = (names, placesOf, documents, showsEmpty);

    /// <summary>The names of the lanes, from top to bottom.</summary>
    public ValueList<string> Names { get; }

    /// <summary>The lane of documents and their versions; null when there is none.</summary>
    public int? DocumentLane { get; }

    /// <summary>Is a lane shown also when nothing is in it, because that says something too?</summary>
    public bool ShowsEmpty { get; }

    public IEnumerable<LanePlace> PlacesOf(Activity activity) => _placesOf(activity);

    public static TimelineLanes Of(Plan plan, LaneChoice choice, Texts texts) =>
        choice switch
        {
            LaneChoice.Municipalities => OfMunicipalities(plan, texts),
            LaneChoice.Phases => OfPhases(plan, texts),
            _ => OfBodies(plan, texts),
        };

    private static TimelineLanes OfBodies(Plan plan, Texts texts)
    {
        var times = plan.Municipalities.Count > 1 ? $" ×{plan.Municipalities.Count}" : "";
        return new(
            BodyLanes
                .Select(name => texts[name] + (name is "Colleges" or "Raden" ? times : ""))
                .ToValueList(),
            activity => [Whole(activity, Array.IndexOf(BodyLanes, BodyLaneOf(activity)))],
            Array.IndexOf(BodyLanes, Documents)
        );
    }

    private static TimelineLanes OfPhases(Plan plan, Texts texts) =>
        new(
            plan.Phases.Select(phase => phase.Name).Append(texts["Geen fase"]).ToValueList(),
            activity =>
                [
                    Whole(
                        activity,
                        plan.Phases.TakeWhile(phase => phase.Id != activity.PhaseId).Count()
                    ),
                ]
        );

    private static TimelineLanes OfMunicipalities(Plan plan, Texts texts)
    {
        var names = plan.Municipalities.Select(municipality => municipality.Name).ToList();
        return new(
            names.Prepend(texts["Gezamenlijk"]).ToValueList(),
            activity => OfMunicipality(activity, names),
            showsEmpty: true
        );
    }

    /// <summary>In the lane of its one municipality, else in the joint one; what has a date of its own somewhere stands there as well.</summary>
    private static IEnumerable<LanePlace> OfMunicipality(Activity activity, List<string> names)
    {
        yield return Whole(
            activity,
            OnlyMunicipalityOf(activity) is { } only ? names.IndexOf(only) + 1 : 0
        );
        foreach (var occurrence in activity.Occurrences)
            if (names.IndexOf(occurrence.Municipality) is >= 0 and var place)
                yield return new(activity, place + 1, occurrence.Date, occurrence.Municipality);
    }

    private static string? OnlyMunicipalityOf(Activity activity)
    {
        var named = activity
            .Meaning.Bodies.Select(body => body.Municipality)
            .OfType<string>()
            .Concat(activity.Meaning.Municipalities)
            .Distinct(StringComparer.Ordinal)
            .ToList();
        return
            named is [var only]
            && !activity.Meaning.IsPerMunicipality
            && activity.Occurrences.IsEmpty
            ? only
            : null;
    }

    private static LanePlace Whole(Activity activity, int lane) =>
        new(activity, lane, activity.Date, null);

    private static string BodyLaneOf(Activity activity) =>
        activity.Meaning.Kind switch
        {
            ActivityKind.Holiday => "Vakantie, reces",
            ActivityKind.Publication => "Communicatie",
            ActivityKind.Dispatch or ActivityKind.Drafting => Documents,
            _ when activity.Meaning.Bodies is [var body, ..] => LaneOf(body.Kind),
            _ when activity.Title.Length == 0 && !activity.Communication.IsEmpty => "Communicatie",
            ActivityKind.Survey or ActivityKind.Participation => "Inwoners",
            _ => "Overig",
        };

    private static string LaneOf(BodyKind kind) =>
        kind switch
        {
            BodyKind.SteeringGroup => "Stuurgroep",
            BodyKind.College => "Colleges",
            BodyKind.SoundingBoard => "Klankbordgroep",
            BodyKind.Council or BodyKind.Committee => "Raden",
            BodyKind.Residents or BodyKind.Panel => "Inwoners",
            BodyKind.WorkingGroup or BodyKind.ProjectTeam => "Werkgroepen",
            BodyKind.Press => "Communicatie",
            _ => "Overig",
        };
}

/// <summary>An activity, or its occurrence in one municipality, in the lane where it belongs.</summary>
/// <param name="Lane">The place of the lane among all that there could be.</param>
/// <param name="Municipality">Whose occurrence it is; null for the activity itself.</param>
public sealed record LanePlace(Activity Activity, int Lane, FuzzyDate Date, string? Municipality);
