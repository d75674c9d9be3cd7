using Tijdpad.Calendars;
using Tijdpad.Dates;
using Tijdpad.Plans;

namespace Tijdpad.Proposals;

/// <summary>A stretch of days by number, with what working days and lead times make of each.</summary>
internal sealed class NumberedDays
{
    private readonly int[] _working;
    private readonly Dictionary<(int, LagUnit), int[]> _before = [];
    private readonly Dictionary<(PaperDays, bool), int[]> _papers = [];

    public NumberedDays(DateOnly first, int days)
    {
        (First, Days, _working) = (first, days, new int[days]);
        for (var (day, count) = (0, 0); day < days; day++)
            _working[day] = count += WorkingDays.IsWorkingDay(DayOf(day)) ? 1 : 0;
    }

    public DateOnly First { get; }

    public int Days { get; }

    public DateOnly DayOf(int number) => First.AddDays(number);

    /// <summary>Its number, moved to the nearest end when it lies outside.</summary>
    public int NumberOf(DateOnly day) => Math.Clamp(day.DayNumber - First.DayNumber, 0, Days - 1);

    public bool IsWorking(int day) => _working[day] > (day == 0 ? 0 : _working[day - 1]);

    public bool[] Where(Func<DateOnly, bool> allows)
    {
        var found = new bool[Days];
        for (var day = 0; day < Days; day++)
            found[day] = allows(DayOf(day));
        return found;
    }

    public bool[] All() => Enumerable.Repeat(true, Days).ToArray();

    /// <summary>
    /// For each day the last day that lies at least so many days or working days before it; below zero when that is before
    /// the first.
    /// </summary>
    public int[] Before(int count, LagUnit unit)
    {
        if (!_before.TryGetValue((count, unit), out var found))
            _before[(count, unit)] = found =
                unit == LagUnit.WorkingDays && count > 0 ? WorkingBefore(count) : DaysBefore(count);
        return found;
    }

    /// <summary>For each day of a meeting the last day on which its papers can be sent.</summary>
    public int[] Dispatch(PaperDays papers) => Papers(papers, false, papers.LastDispatch);

    /// <summary>For each day of a meeting the last day on which its papers can be done: for the body that treats them first, or to be sent.</summary>
    public int[] Ready(PaperDays papers) =>
        Papers(
            papers,
            true,
            meeting => papers.LastMeetingBefore(meeting) ?? papers.LastDispatch(meeting)
        );

    private int[] Papers(PaperDays papers, bool isReady, Func<DateOnly, DateOnly> last)
    {
        if (!_papers.TryGetValue((papers, isReady), out var found))
            _papers[(papers, isReady)] = found = [
                .. Enumerable
                    .Range(0, Days)
                    .Select(day => last(DayOf(day)).DayNumber - First.DayNumber),
            ];
        return found;
    }

    /// <summary>
    /// For each day the meeting that lies so many meetings before the last one on or before it; -1 when there are not so
    /// many.
    /// </summary>
    public static int[] MeetingsBefore(IReadOnlyList<int> meetings, int count, int days)
    {
        var latest = new int[days];
        for (var (day, met) = (0, 0); day < days; day++)
        {
            while (met < meetings.Count && meetings[met] <= day)
                met++;
            latest[day] = met - 1 - count >= 0 ? meetings[met - 1 - count] : -1;
        }
        return latest;
    }

    /// <summary>
    /// Joins two such tables: for each day what the inner table has for what the outer has; -1 where the outer has no day.
    /// </summary>
    public static int[] Then(int[] outer, int[] inner) =>
        [.. outer.Select(day => day < 0 ? -1 : inner[day])];

    private int[] DaysBefore(int count) => [.. Enumerable.Range(-count, Days)];

    private int[] WorkingBefore(int count)
    {
        var latest = new int[Days];
        for (var (day, from) = (0, -1); day < Days; day++)
        {
            while (from + 1 <= day && _working[day] - _working[from + 1] >= count)
                from++;
            latest[day] = from;
        }
        return latest;
    }
}
