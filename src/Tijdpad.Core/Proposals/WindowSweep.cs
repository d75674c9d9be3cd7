namespace Tijdpad.Proposals;

/// <summary>Finds spans in days of several bodies with one walk along all meetings.</summary>
internal static class WindowSweep
{
    private const int MostMisses = 3;

    /// <summary>
    /// Every span of at most so many days in which each list has a day and that holds no smaller one, in order.
    /// </summary>
    public static List<(DateOnly First, DateOnly Last)> Spans(
        IReadOnlyList<ValueList<DateOnly>> lists,
        int within
    )
    {
        var spans = new List<(DateOnly First, DateOnly Last)>();
        var last = new DateOnly?[lists.Count];
        // in order of their last meeting so far: who met longest ago stands in front
        var order = new LinkedList<int>();
        var places = new LinkedListNode<int>?[lists.Count];
        foreach (var (day, met) in Meetings(lists))
        {
            foreach (var list in met)
            {
                if (places[list] is { } place)
                    order.Remove(place);
                places[list] = order.AddLast(list);
                last[list] = day;
            }
            if (order.Count < lists.Count)
                continue;
            var first = last[order.First!.Value]!.Value;
            var isNew = spans.Count == 0 || spans[^1].First < first;
            if (isNew && day.DayNumber - first.DayNumber < within)
                spans.Add((first, day));
        }
        return spans;
    }

    /// <summary>The spans of so many days in which most bodies meet, at most three, no two overlapping.</summary>
    public static ValueList<NearMiss> NearMisses(IReadOnlyList<BodyMeetings> bodies, int within)
    {
        var meetings = Meetings([.. bodies.Select(one => one.Days)]).ToList();
        var found = new List<(DateOnly First, DateOnly Last, int Count)>();
        var counts = new int[bodies.Count];
        var (present, start) = (0, 0);
        foreach (var (day, met) in meetings)
        {
            foreach (var body in met)
                present += counts[body]++ == 0 ? 1 : 0;
            for (; day.DayNumber - meetings[start].Day.DayNumber >= within; start++)
            {
                foreach (var body in meetings[start].Met)
                    present -= --counts[body] == 0 ? 1 : 0;
            }
            found.Add((meetings[start].Day, day, present));
        }
        var chosen = new List<(DateOnly First, DateOnly Last, int Count)>();
        foreach (var span in found.OrderByDescending(one => one.Count).ThenBy(one => one.Last))
        {
            if (chosen.Count < MostMisses && !chosen.Exists(one => Overlap(one, span)))
                chosen.Add(span);
        }
        return chosen.Select(span => Miss(span.First, span.Last, bodies)).ToValueList();
    }

    private static bool Overlap(
        (DateOnly First, DateOnly Last, int Count) one,
        (DateOnly First, DateOnly Last, int Count) other
    ) => one.First <= other.Last && other.First <= one.Last;

    private static NearMiss Miss(
        DateOnly first,
        DateOnly last,
        IReadOnlyList<BodyMeetings> bodies
    ) =>
        new(
            first,
            last,
            bodies.Count,
            bodies
                .Where(one => !one.Days.Any(day => day >= first && day <= last))
                .Select(one => new MissingBody(
                    one.Body,
                    one.Days.Select(day => (DateOnly?)day).LastOrDefault(day => day < first),
                    one.Days.Select(day => (DateOnly?)day).FirstOrDefault(day => day > last)
                ))
                .ToValueList()
        );

    private static IEnumerable<(DateOnly Day, List<int> Met)> Meetings(
        IReadOnlyList<ValueList<DateOnly>> lists
    ) =>
        lists
            .SelectMany((days, list) => days.Select(day => (Day: day, List: list)))
            .GroupBy(one => one.Day, one => one.List)
            .OrderBy(group => group.Key)
            .Select(group => (group.Key, group.ToList()));
}
