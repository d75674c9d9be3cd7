using Tijdpad.Activities;
using Tijdpad.Dates;

namespace Tijdpad.Plans;

/// <summary>
/// One immutable state of a planning: what the document says, word for word, and what it means.
/// It cannot be made wrong: ids are unique, and every activity points at a phase and a week heading that exist.
/// Plans with the same content are equal.
/// </summary>
public sealed record Plan
{
    public Plan(string title, DateOnly? asOf = null) => (Title, AsOf) = (title, asOf);

    public string Title { get; private init; }

    /// <summary>The day whose state the plan shows ("update d.d. 14 maart 2017"); null when the document has no date.</summary>
    public DateOnly? AsOf { get; private init; }

    /// <summary>What the plan says it still lacks ("nog niet geheel opgenomen").</summary>
    public ValueList<OpenPoint> OpenPoints { get; private init; } = [];

    /// <summary>In document order; may overlap with the week headings, and may be empty of activities.</summary>
    public ValueList<Phase> Phases { get; private init; } = [];

    /// <summary>In document order; may overlap each other, and may be empty of activities.</summary>
    public ValueList<WeekHeading> WeekHeadings { get; private init; } = [];

    /// <summary>In document order, which need not be the order of the dates. The row number counts from 1.</summary>
    public ValueList<Activity> Activities { get; private init; } = [];

    public ValueList<Footnote> Footnotes { get; private init; } = [];

    /// <summary>The columns of the source table, with their headings as written.</summary>
    public ValueList<ColumnHeading> Columns { get; private init; } = [];

    /// <summary>Paragraphs around the table that are not title, open points or footnotes.</summary>
    public ValueList<string> OutsideTable { get; private init; } = [];

    /// <summary>The municipalities that take part, as far as the document names them.</summary>
    public ValueList<Municipality> Municipalities { get; private init; } = [];

    /// <summary>Documents with more than one name; the first name of each is the one to use.</summary>
    public ValueList<DocumentAlias> Aliases { get; private init; } = [];

    /// <summary>The school-holiday region of the municipalities; null when it is not known.</summary>
    public SchoolRegion? Region { get; private init; }

    /// <summary>What people told about time beside the document.</summary>
    public Timing Timing { get; private init; } = Timing.None;

    public Plan WithTitle(string title, DateOnly? asOf) => this with { Title = title, AsOf = asOf };

    public Plan WithOpenPoints(ValueList<OpenPoint> openPoints) =>
        this with
        {
            OpenPoints = openPoints,
        };

    public Plan WithActivities(ValueList<Activity> activities) =>
        WithStructure(Phases, WeekHeadings, activities);

    /// <summary>
    /// Replaces phases, week headings and activities in one act, since they point at each other. A row that is taken away
    /// takes its dependencies and wishes along.
    /// </summary>
    /// <exception cref="ArgumentException">An id occurs twice, or an activity points at what is not there.</exception>
    public Plan WithStructure(
        ValueList<Phase> phases,
        ValueList<WeekHeading> weekHeadings,
        ValueList<Activity> activities
    )
    {
        var phaseIds = Unique(phases.Select(phase => phase.Id), nameof(phases));
        var headingIds = Unique(weekHeadings.Select(heading => heading.Id), nameof(weekHeadings));
        var activityIds = Unique(activities.Select(activity => activity.Id), nameof(activities));
        foreach (var activity in activities)
        {
            if (activity.PhaseId is { } phase && !phaseIds.Contains(phase))
                throw new ArgumentException(
                    $"Activity {activity.Id} is in a phase that does not exist: {phase}.",
                    nameof(activities)
                );
            if (activity.WeekHeadingId is { } heading && !headingIds.Contains(heading))
                throw new ArgumentException(
                    $"Activity {activity.Id} is under a week heading that does not exist: {heading}.",
                    nameof(activities)
                );
        }
        return this with
        {
            Phases = phases,
            WeekHeadings = weekHeadings,
            Activities = activities,
            Timing = Timing.Within(activityIds),
        };
    }

    public Plan WithFootnotes(ValueList<Footnote> footnotes) => this with { Footnotes = footnotes };

    public Plan WithColumns(ValueList<ColumnHeading> columns) => this with { Columns = columns };

    public Plan WithOutsideTable(ValueList<string> outsideTable) =>
        this with
        {
            OutsideTable = outsideTable,
        };

    /// <exception cref="ArgumentException">A municipality occurs twice.</exception>
    public Plan WithMunicipalities(ValueList<Municipality> municipalities, SchoolRegion? region)
    {
        Unique(municipalities.Select(municipality => municipality.Name), nameof(municipalities));
        return this with { Municipalities = municipalities, Region = region };
    }

    public Plan WithAliases(ValueList<DocumentAlias> aliases) => this with { Aliases = aliases };

    /// <exception cref="ArgumentException">Something occurs twice, or points at a row that is not there.</exception>
    public Plan WithTiming(Timing timing)
    {
        if (timing.Doubled() is { } twice)
            throw new ArgumentException($"{twice} occurs twice.", nameof(timing));
        return timing.Within(Ids(Activities)) == timing
            ? this with
            {
                Timing = timing,
            }
            : throw new ArgumentException("It points at a row that is not there.", nameof(timing));
    }

    /// <summary>With what was told about time in another plan of the same process, as far as its rows are here too.</summary>
    internal Plan WithTimingWithin(Timing timing) => WithTiming(timing.Within(Ids(Activities)));

    private static HashSet<string> Ids(ValueList<Activity> activities) =>
        activities.Select(activity => activity.Id).ToHashSet(StringComparer.Ordinal);

    public Phase? PhaseOf(Activity activity) =>
        Phases.FirstOrDefault(phase => phase.Id == activity.PhaseId);

    public WeekHeading? HeadingOf(Activity activity) =>
        WeekHeadings.FirstOrDefault(heading => heading.Id == activity.WeekHeadingId);

    private static HashSet<string> Unique(IEnumerable<string> ids, string parameter)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var id in ids)
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(id, parameter);
            if (!seen.Add(id))
                throw new ArgumentException($"The id {id} occurs twice.", parameter);
        }
        return seen;
    }
}
