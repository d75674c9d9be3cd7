using Tijdpad.Activities;
using Tijdpad.Plans;

namespace Tijdpad.Rows;

/// <summary>The rows of a plan, indexed for rules about order: by day, by kind, by document. Made once per plan.</summary>
internal sealed class RowIndex
{
    private readonly Lazy<DocumentTrail> _documents;
    private readonly Lazy<TitleIndex> _titles;
    private readonly Lazy<DayIndex> _dispatches;
    private readonly Lazy<DayIndex> _drafts;
    private readonly Lazy<DayIndex> _meetings;

    public RowIndex(Plan plan)
    {
        All = [.. PlanRow.Of(plan)];
        _documents = new(() => new DocumentTrail(plan, this));
        _titles = new(() => new TitleIndex(All));
        _dispatches = new(() => new DayIndex(All.Where(Dispatching.Sends)));
        _drafts = new(() => Of(ActivityKind.Drafting));
        _meetings = new(() => new DayIndex(All.Where(row => row.IsMeeting)));
        RunsForward = Forward(All);
    }

    /// <summary>In document order.</summary>
    public IReadOnlyList<PlanRow> All { get; }

    /// <summary>Do the dates of the document go up, on the whole? Some lists put the newest first.</summary>
    public bool RunsForward { get; }

    public DocumentTrail Documents => _documents.Value;

    public TitleIndex Titles => _titles.Value;

    /// <summary>Rows that send papers, by day.</summary>
    public DayIndex Dispatches => _dispatches.Value;

    /// <summary>Rows that make or change papers, by day.</summary>
    public DayIndex Drafts => _drafts.Value;

    /// <summary>Rows in which people meet, by day.</summary>
    public DayIndex Meetings => _meetings.Value;

    public PlanRow At(int row) => All[row - 1];

    /// <summary>The rows whose words hold one of these, in lower case; a cheap look before a costly one.</summary>
    public IEnumerable<PlanRow> Saying(params string[] words) =>
        All.Where(row => row.SaysAny(words));

    public DayIndex Of(ActivityKind kind) => new(All.Where(row => row.Kind == kind));

    private static bool Forward(IReadOnlyList<PlanRow> steps)
    {
        var (up, down) = (0, 0);
        DateOnly? before = null;
        foreach (var row in steps)
        {
            if (row.SortDay is not { } day)
                continue;
            if (day > before)
                up++;
            else if (day < before)
                down++;
            before = day;
        }
        return up >= down;
    }
}

/// <summary>Rows in the order of the last day on which they can be; rows without a day are left out.</summary>
internal sealed class DayIndex
{
    private readonly PlanRow[] _steps;
    private readonly DateOnly[] _days;

    public DayIndex(IEnumerable<PlanRow> steps)
    {
        _steps = steps
            .Where(row => row.SortDay is not null)
            .OrderBy(row => row.SortDay)
            .ThenBy(row => row.Number)
            .ToArray();
        _days = Array.ConvertAll(_steps, row => row.SortDay!.Value);
    }

    public int Count => _steps.Length;

    /// <summary>The steps whose last day lies in the span, both ends included, in the order of that day.</summary>
    public IEnumerable<PlanRow> Between(DateOnly from, DateOnly to)
    {
        for (var at = FirstAt(from); at < _steps.Length && _days[at] <= to; at++)
            yield return _steps[at];
    }

    /// <summary>The steps whose last day is before this day, the nearest first.</summary>
    public IEnumerable<PlanRow> Before(DateOnly day)
    {
        for (var at = FirstAt(day) - 1; at >= 0; at--)
            yield return _steps[at];
    }

    /// <summary>The steps whose last day is this day or later, the nearest first.</summary>
    public IEnumerable<PlanRow> From(DateOnly day) => Between(day, DateOnly.MaxValue);

    private int FirstAt(DateOnly day)
    {
        var (low, high) = (0, _days.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_days[middle] < day)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}
