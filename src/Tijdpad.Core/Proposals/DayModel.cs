namespace Tijdpad.Proposals;

/// <summary>
/// The question which day each step gets, in numbers: days counted from <see cref="First"/>. Everything that can give way
/// is a condition with a number; what remains without conditions (lengths, days that have been) always holds.
/// </summary>
/// <remarks>
/// All links say that one day is no later than a function of another that never falls. Such systems have an earliest and a
/// latest solution (solutions are closed under taking the lesser or the greater of each day), so that without limits on
/// how much fits on a day the question whether anything fits needs no search: <see cref="DayBounds"/> is exact.
/// </remarks>
public sealed class DayModel
{
    internal DayModel(
        DateOnly first,
        int days,
        IReadOnlyList<DayNode> nodes,
        IReadOnlyList<DayEdge> edges,
        IReadOnlyList<DayLimit> limits
    ) => (First, Days, Nodes, Edges, Limits) = (first, days, nodes, edges, limits);

    /// <summary>The day with number 0.</summary>
    public DateOnly First { get; }

    /// <summary>How many days there are.</summary>
    public int Days { get; }

    /// <summary>The steps of the network in its order, then helpers.</summary>
    public IReadOnlyList<DayNode> Nodes { get; }

    public IReadOnlyList<DayEdge> Edges { get; }

    public IReadOnlyList<DayLimit> Limits { get; }

    public DateOnly DayOf(int number) => First.AddDays(number);

    /// <summary>The same question with only these conditions.</summary>
    public DayModel Only(Func<int, bool> holds) =>
        new(
            First,
            Days,
            [.. Nodes.Select(node => node.Only(holds))],
            [.. Edges.Where(edge => holds(edge.Condition))],
            [.. Limits.Where(limit => holds(limit.Condition))]
        );

    /// <summary>The same question with some steps after a day.</summary>
    public DayModel After(int day, IReadOnlySet<int> steps) =>
        With((node, at) => steps.Contains(at) ? node.After(day) : node);

    internal DayModel With(Func<DayNode, int, DayNode> change) =>
        new(First, Days, [.. Nodes.Select(change)], Edges, Limits);

    internal DayModel With(Func<DayEdge, DayEdge> change) =>
        new(First, Days, Nodes, [.. Edges.Select(change)], Limits);

    internal DayModel With(Func<DayLimit, DayLimit> change) =>
        new(First, Days, Nodes, Edges, [.. Limits.Select(change)]);
}

/// <summary>The days that a step can have.</summary>
public sealed class DayNode
{
    private readonly bool[] _possible;
    private int[]? _next;
    private int[]? _previous;
    private DayNode? _bare;

    internal DayNode(bool[] possible, IReadOnlyList<DayRule> rules) =>
        (_possible, Rules) = (possible, rules);

    /// <summary>What narrows its days.</summary>
    internal IReadOnlyList<DayRule> Rules { get; }

    /// <summary>The conditions that narrow its days, each once.</summary>
    public IEnumerable<int> Conditions => Rules.Select(rule => rule.Condition).Distinct();

    public bool Allows(int day) => _possible[day] && Rules.All(rule => rule.Days[day]);

    /// <summary>The first day on or after this one; the number of days when there is none.</summary>
    public int OnOrAfter(int day) =>
        day >= _possible.Length ? _possible.Length : (_next ??= Next())[Math.Max(0, day)];

    /// <summary>The last day on or before this one; -1 when there is none.</summary>
    public int OnOrBefore(int day) =>
        day < 0 ? -1 : (_previous ??= Previous())[Math.Min(day, _possible.Length - 1)];

    /// <summary>The days from the first through the last, both included.</summary>
    public IEnumerable<int> Between(int first, int last)
    {
        for (
            var day = OnOrAfter(first);
            day <= last && day < _possible.Length;
            day = OnOrAfter(day + 1)
        )
            yield return day;
    }

    internal DayNode After(int last) =>
        new([.. _possible.Select((can, day) => can && day > last)], Rules);

    public DayNode Only(Func<int, bool> holds) =>
        Rules.All(rule => holds(rule.Condition)) ? this
        : Rules.Any(rule => holds(rule.Condition))
            ? new(_possible, [.. Rules.Where(rule => holds(rule.Condition))])
        : _bare ??= new(_possible, []);

    /// <summary>The conditions that do not allow a day.</summary>
    internal IEnumerable<int> Breaks(int day) =>
        _possible[day]
            ? Rules.Where(rule => !rule.Days[day]).Select(rule => rule.Condition)
            : throw new InvalidOperationException($"Day {day} is no day for the step.");

    /// <summary>With other days for a condition.</summary>
    internal DayNode With(int condition, Func<bool[], bool[]> change) =>
        new(
            _possible,
            [
                .. Rules.Select(rule =>
                    rule.Condition == condition ? rule with { Days = change(rule.Days) } : rule
                ),
            ]
        );

    internal bool[]? DaysOf(int condition) =>
        Rules.FirstOrDefault(rule => rule.Condition == condition)?.Days;

    private int[] Next()
    {
        var next = new int[_possible.Length];
        var after = _possible.Length;
        for (var day = _possible.Length - 1; day >= 0; day--)
            next[day] = after = Allows(day) ? day : after;
        return next;
    }

    private int[] Previous()
    {
        var previous = new int[_possible.Length];
        var before = -1;
        for (var day = 0; day < _possible.Length; day++)
            previous[day] = before = Allows(day) ? day : before;
        return previous;
    }
}

/// <summary>Days that a condition allows a step.</summary>
internal sealed record DayRule(int Condition, bool[] Days);

/// <summary>One step lies no later than a function of the day of another.</summary>
/// <param name="From">The node that comes first.</param>
/// <param name="To">The node that waits.</param>
/// <param name="Latest">For each day of the one that waits the last day of the other; never falls; negative when there is none.</param>
/// <param name="Condition">The condition that it belongs to.</param>
/// <param name="Slack">So many days later will do as well.</param>
public sealed record DayEdge(int From, int To, int[] Latest, int Condition, int Slack = 0)
{
    public int LatestFor(int day) => Latest[day] + Slack;

    /// <summary>Days of the second step by how many days the first must lie before them: mostly one group.</summary>
    public IEnumerable<IGrouping<int, int>> ByGap(IEnumerable<int> days) =>
        days.GroupBy(day => day - LatestFor(day));
}

/// <summary>At most so many of some steps in any stretch of so many days.</summary>
/// <param name="Nodes">The steps that are counted.</param>
/// <param name="Stretch">The number of days in which they are counted.</param>
/// <param name="Most">At most so many.</param>
/// <param name="Condition">The condition that it belongs to.</param>
public sealed record DayLimit(IReadOnlyList<int> Nodes, int Stretch, int Most, int Condition)
{
    public bool IsKept(IReadOnlyList<int> days) =>
        Nodes.All(first =>
            Nodes.Count(node => days[node] >= days[first] && days[node] < days[first] + Stretch)
            <= Most
        );
}
