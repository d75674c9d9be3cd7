using Tijdpad.Activities;
using Tijdpad.Dates;
using Tijdpad.Dutch;
using Tijdpad.Edits;
using Tijdpad.Plans;
using Tijdpad.Rows;

namespace Tijdpad.Proposals;

/// <summary>Puts rows in order within their phase and under a heading of their week, with the edits of a person.</summary>
internal sealed class RowPlacing(
    Plan plan,
    IReadOnlyList<string> moved,
    HeadingWay way,
    DateOnly today
)
{
    private readonly List<PlanEdit> _edits = [];
    private readonly HashSet<string> _waiting = moved.ToHashSet(StringComparer.Ordinal);
    private readonly HashSet<string> _filled = HeadingsOf(plan);
    private Plan _now = plan;

    public PlacedRows Make()
    {
        foreach (var id in moved.OrderBy(id => DayOf(Row(id).Date)).ThenBy(PlaceOf).ToList())
        {
            _waiting.Remove(id);
            if (DayOf(Row(id).Date) is not { } day)
                continue;
            if (!IsInOrder(id, day))
                Move(id, day);
            SetHeading(id);
        }
        ForgetEmptyHeadings();
        return new(_edits.ToValueList(), _now);
    }

    private void Move(string id, DateOnly day)
    {
        var row = Row(id);
        var track = Track(row);
        var after = track.FindLast(other => DayOf(other.Date) <= day);
        var next = track.Find(other => DayOf(other.Date) > day);
        var above =
            next is null || PlaceOf(next.Id) == 0 ? null : _now.Activities[PlaceOf(next.Id) - 1];
        if (after is null && next is null)
            return;
        Do(new MoveActivity(id, (after ?? above)?.Id));
        Do(new SetPhase(id, row.PhaseId));
    }

    // rows of its phase that have a date and stand where they stay
    private List<Activity> Track(Activity row) =>
        _now
            .Activities.Where(other =>
                other.Id != row.Id
                && other.PhaseId == row.PhaseId
                && !_waiting.Contains(other.Id)
                && HasDay(other)
            )
            .ToList();

    private bool IsInOrder(string id, DateOnly day)
    {
        var (row, place) = (Row(id), PlaceOf(id));
        var track = Track(row);
        var before = track.FindLast(other => PlaceOf(other.Id) < place);
        var after = track.Find(other => PlaceOf(other.Id) > place);
        return (before is null || DayOf(before.Date) <= day)
            && (after is null || LastOf(after.Date) >= day);
    }

    private void SetHeading(string id)
    {
        var (row, place) = (Row(id), PlaceOf(id));
        if (_now.WeekHeadings.IsEmpty || _now.HeadingOf(row) is not { } own || Holds(own, row.Date))
            return;
        var better = new[] { place - 1, place + 1 }
            .Where(at => at >= 0 && at < _now.Activities.Count)
            .Select(at => _now.HeadingOf(_now.Activities[at]))
            .Concat(_now.WeekHeadings)
            .FirstOrDefault(heading => heading is not null && Holds(heading, row.Date));
        if (better is not null)
            Do(new SetWeekHeading(id, better.Id));
        else if (_now.WeekHeadings.Any(heading => heading.Span.Kind == DateKind.Week))
            AddOrRename(own, row);
    }

    private void AddOrRename(WeekHeading own, Activity row)
    {
        var (first, last) = (row.Date.Earliest ?? row.Date.Latest!.Value, LastOf(row.Date)!.Value);
        var others = _now
            .Activities.Where(other =>
                other.WeekHeadingId == own.Id && other.Id != row.Id && HasDay(other)
            )
            .Select(other => other.Date)
            .ToList();
        if (others.Count == 0)
            Do(new RenameWeekHeading(own.Id, HeadingRows.WordsFor(first, last)));
        else if (way == HeadingWay.Renamed && own.Span.Kind == DateKind.Week)
            Do(
                new RenameWeekHeading(
                    own.Id,
                    HeadingRows.WordsFor(
                        Least(first, others.Min(date => date.Earliest ?? first)),
                        Most(last, others.Max(date => LastOf(date) ?? last))
                    )
                )
            );
        else
            Add(own, row, HeadingRows.WordsFor(first, last));
    }

    private void Add(WeekHeading own, Activity row, string words)
    {
        var id = $"kop-{StableHash.Of($"{own.Id} {words}")}";
        var above = _now
            .Activities.Take(PlaceOf(row.Id))
            .Select(_now.HeadingOf)
            .LastOrDefault(heading => heading is not null);
        if (_now.WeekHeadings.Any(heading => heading.Id == id))
            return;
        Do(new AddWeekHeading(id, words, (above ?? own).Id));
        Do(new SetWeekHeading(row.Id, id));
    }

    // a heading that lost its rows says nothing any more
    private void ForgetEmptyHeadings()
    {
        var used = HeadingsOf(_now);
        foreach (var id in _filled.Where(id => !used.Contains(id)))
            Do(new RemoveWeekHeading(id));
    }

    private static HashSet<string> HeadingsOf(Plan one) =>
        one
            .Activities.Select(row => row.WeekHeadingId)
            .OfType<string>()
            .ToHashSet(StringComparer.Ordinal);

    private void Do(PlanEdit edit)
    {
        var result = edit.ApplyTo(_now, new(today));
        if (!result.IsApplied || result.IsUnchanged)
            return;
        _now = result.Plan;
        _edits.Add(edit);
    }

    private Activity Row(string id) => _now.Activities[PlaceOf(id)];

    private int PlaceOf(string id) => EditedRows.Find(_now, id)!.Value;

    private static bool HasDay(Activity row) =>
        row.Date is { Words.Length: > 0, IsLapsed: false } date
        && !date.Inferred.Contains(Inference.Heading)
        && DayOf(date) is not null;

    private static bool Holds(WeekHeading heading, FuzzyDate date) =>
        !(date.Earliest > heading.Span.Latest || date.Latest < heading.Span.Earliest);

    private static DateOnly? DayOf(FuzzyDate date) => date.Earliest ?? date.Latest;

    private static DateOnly? LastOf(FuzzyDate date) => date.Latest ?? date.Earliest;

    private static DateOnly Least(DateOnly one, DateOnly other) => one < other ? one : other;

    private static DateOnly Most(DateOnly one, DateOnly other) => one > other ? one : other;
}
