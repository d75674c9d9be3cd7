using Tijdpad.Activities;
using Tijdpad.Rhythms;

namespace Tijdpad.Plans;

/// <summary>
/// What people told about time that no document says: when bodies meet, what depends on what, what is wished, how often
/// things run late. It is part of the plan, so that it has the same history.
/// </summary>
public sealed record Timing
{
    public static Timing None { get; } = new();

    /// <summary>One for each body, by <see cref="BodyCalendar.Key"/>.</summary>
    public ValueList<BodyCalendar> Calendars { get; init; } = [];

    /// <summary>What people added to, or took out of, the dependencies that follow from the plan; one for each pair of rows.</summary>
    public ValueList<Dependency> Dependencies { get; init; } = [];

    /// <summary>What a proposal must keep to; at most one of a kind for each row and municipality.</summary>
    public ValueList<DateWish> Wishes { get; init; } = [];

    /// <summary>Where the project reckons otherwise than <see cref="StepAssumptions.Default"/>; one for each kind.</summary>
    public ValueList<StepAssumption> StepAssumptions { get; init; } = [];

    public bool IsEmpty => this == None;

    /// <summary>Without what points at rows that are not in the plan.</summary>
    internal Timing Within(IReadOnlySet<string> activityIds) =>
        Dependencies.All(one => activityIds.Contains(one.FromId) && activityIds.Contains(one.ToId))
        && Wishes.All(wish => activityIds.Contains(wish.ActivityId))
            ? this
            : this with
            {
                Dependencies = Dependencies
                    .Where(one =>
                        activityIds.Contains(one.FromId) && activityIds.Contains(one.ToId)
                    )
                    .ToValueList(),
                Wishes = Wishes.Where(wish => activityIds.Contains(wish.ActivityId)).ToValueList(),
            };

    /// <summary>The same, with the ids of rows replaced; every row that it names must be among them.</summary>
    internal Timing WithIds(IReadOnlyDictionary<string, string> ids) =>
        this with
        {
            Dependencies = Dependencies
                .Select(one => one with { FromId = ids[one.FromId], ToId = ids[one.ToId] })
                .ToValueList(),
            Wishes = Wishes
                .Select(wish => wish with { ActivityId = ids[wish.ActivityId] })
                .ToValueList(),
        };

    /// <summary>What occurs twice, in Dutch; null when nothing does.</summary>
    internal string? Doubled() =>
        Twice(Calendars.Select(one => one.Key))
        ?? Twice(Dependencies.Select(one => one.Key))
        ?? Twice(Wishes.Select(one => one.Key))
        ?? Twice(StepAssumptions.Select(one => DutchNames.Of(one.Kind)));

    private static string? Twice(IEnumerable<string> keys)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return keys.FirstOrDefault(key => !seen.Add(key));
    }
}
