namespace Tijdpad.Plans;

/// <summary>What a person said of the order of two rows, over what follows from the plan.</summary>
/// <param name="FromId">The row that comes first.</param>
/// <param name="ToId">The row that waits for it; another one.</param>
/// <param name="Kind">How strong it is, or that there is none.</param>
/// <param name="Lag">How long after, at least; 0 to 400, in <paramref name="Unit"/>.</param>
/// <param name="Unit">What the lag counts.</param>
/// <param name="Remark">Why; may be "".</param>
public sealed record Dependency(
    string FromId,
    string ToId,
    DependencyKind Kind = DependencyKind.Must,
    int Lag = 0,
    LagUnit Unit = LagUnit.Days,
    string Remark = ""
)
{
    public const int MostLag = 400;

    public string Key => $"{FromId} → {ToId}";
}

/// <summary>How strong a dependency is.</summary>
public enum DependencyKind
{
    /// <summary>The one cannot be without the other.</summary>
    Must,

    /// <summary>Wished ("idealiter vóór"); a forecast does not wait for it.</summary>
    Ideally,

    /// <summary>There is none, though the plan seems to say so.</summary>
    None,
}

/// <summary>What the time between two steps is counted in.</summary>
public enum LagUnit
{
    /// <summary>Calendar days; 0 is the same day.</summary>
    Days,

    /// <summary>Working days; 0 is the same day.</summary>
    WorkingDays,

    /// <summary>Meetings of the body that waits: 0 is its first meeting on or after, 1 the one after that.</summary>
    Meetings,
}
