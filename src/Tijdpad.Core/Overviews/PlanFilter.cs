using Tijdpad.Activities;
using Tijdpad.Comparing;
using Tijdpad.Plans;
using Tijdpad.Rows;

namespace Tijdpad.Overviews;

/// <summary>Which rows of a plan one wants to see; what is null or empty asks nothing.</summary>
public sealed record PlanFilter
{
    /// <summary>
    /// The rows of this municipality: those that name it, those that each municipality does by itself, and those of all
    /// together (of a joint body, or that name no municipality at all).
    /// </summary>
    public string? Municipality { get; init; }

    /// <summary>The name of a body ("college").</summary>
    public string? Body { get; init; }

    public string? PhaseId { get; init; }

    /// <summary>One of the names of a document.</summary>
    public string? Document { get; init; }

    public RowState? State { get; init; }

    /// <summary>Words that all stand somewhere in the row; capitals and accents make no difference.</summary>
    public string? Text { get; init; }

    /// <summary>The first day, included; rows that may still be on it or later.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day, included; rows that may be on it or earlier.</summary>
    public DateOnly? UntilIncluded { get; init; }

    public bool IsEmpty =>
        string.IsNullOrEmpty(Municipality)
        && string.IsNullOrEmpty(Body)
        && string.IsNullOrEmpty(PhaseId)
        && string.IsNullOrEmpty(Document)
        && State is null
        && string.IsNullOrWhiteSpace(Text)
        && From is null
        && UntilIncluded is null;

    /// <summary>The rows that are wanted, in the order of the plan.</summary>
    public ValueList<Activity> Of(Plan plan) =>
        Rows(plan).Select(row => row.Activity).ToValueList();

    /// <summary>The rows that are wanted, with their row numbers.</summary>
    public ValueList<PlanRow> Rows(Plan plan) =>
        PlanRow.Of(plan).Where(row => Matches(plan, row.Activity)).ToValueList();

    public bool Matches(Plan plan, Activity activity) =>
        (string.IsNullOrEmpty(Municipality) || IsOf(activity, Municipality))
        && (string.IsNullOrEmpty(Body) || activity.Meaning.Bodies.Any(body => body.Name == Body))
        && (string.IsNullOrEmpty(PhaseId) || activity.PhaseId == PhaseId)
        && (string.IsNullOrEmpty(Document) || Uses(plan, activity, Document))
        && (State is null || RowStates.Of(activity) == State)
        && (string.IsNullOrWhiteSpace(Text) || RowSearch.HasAll(activity, Text))
        && (From is null && UntilIncluded is null || IsInTime(activity));

    private static bool IsOf(Activity activity, string municipality)
    {
        var meaning = activity.Meaning;
        var named = meaning
            .Municipalities.Concat(activity.Occurrences.Select(one => one.Municipality))
            .Concat(meaning.Bodies.Select(body => body.Municipality).OfType<string>())
            .ToList();
        return named.Count == 0
            || named.Contains(municipality, StringComparer.Ordinal)
            || meaning.IsPerMunicipality
            || meaning.Bodies.Any(body => body.Municipality is null);
    }

    private static bool Uses(Plan plan, Activity activity, string document)
    {
        var name = DocumentNames.Of(plan, document);
        return activity.Meaning.Documents.Any(use => DocumentNames.Of(plan, use.Name) == name);
    }

    // "uiterlijk 17/3" counts on its day, and so does "vanaf 1 april"
    private bool IsInTime(Activity activity) =>
        activity
            .Occurrences.Select(one => one.Date)
            .Prepend(activity.Date)
            .Any(date =>
                (date.Earliest ?? date.Latest) is { } first
                && (date.Latest ?? first) is var last
                && (From is null || last >= From)
                && (UntilIncluded is null || first <= UntilIncluded)
            );
}
