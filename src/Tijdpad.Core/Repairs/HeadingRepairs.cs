using Tijdpad.Dutch;
using Tijdpad.Edits;
using Tijdpad.Findings;
using Tijdpad.Rows;

namespace Tijdpad.Repairs;

/// <summary>Ways out of what is wrong with headings by time.</summary>
internal static class HeadingRepairs
{
    /// <summary>Renames the heading to the weeks of its rows, or moves the rows under a heading whose weeks hold them.</summary>
    public static IEnumerable<Repair> OutsideHeading(RepairPlace place)
    {
        var rows = place.Rows.ToList();
        var id = rows.Count == 0 ? null : rows[0].Activity.WeekHeadingId;
        if (place.Headings.FirstOrDefault(one => one.Heading.Id == id) is not { } heading)
            yield break;
        if (heading.IsWeeks && Renamed(heading) is { } renamed)
            yield return renamed;
        var better = place.Headings.FirstOrDefault(other =>
            other != heading
            && !other.Span.IsUnknown
            && rows.TrueForAll(row => row.Earliest <= other.Last && row.Latest >= other.First)
        );
        if (better is not null)
            yield return Under(better, rows);
    }

    /// <summary>Renames each heading that shares a week with its neighbour to the weeks of its rows.</summary>
    public static IEnumerable<Repair> Overlapping(RepairPlace place)
    {
        var named = place
            .Parts<About.Heading>()
            .Select(part => part.Id)
            .ToHashSet(StringComparer.Ordinal);
        var headings = place.Headings.Where(one => named.Contains(one.Heading.Id));
        var edits = headings.Select(Renaming).OfType<RenameWeekHeading>().ToList();
        if (edits.Count > 0)
            yield return new(
                edits.Count == 1
                    ? $"Noem de kop {Wording.Quote(edits[0].Words)}"
                    : $"Noem de koppen naar de weken van hun rijen: {WordList.Some(edits.ConvertAll(edit => edit.Words))}",
                edits
            );
    }

    /// <summary>Renames the heading to the weeks of its rows, and takes away headings without rows.</summary>
    public static IEnumerable<Repair> Unfilled(RepairPlace place)
    {
        if (place.Finding.Rows.IsEmpty)
        {
            var empty = place
                .Headings.Where(one => one is { IsWeeks: true, Rows.Count: 0 })
                .ToList();
            return
            [
                new(
                    $"Haal {WordList.Some(empty.ConvertAll(one => Wording.Quote(one.Heading.Words)))} weg",
                    empty.Select(one => new RemoveWeekHeading(one.Heading.Id))
                ),
            ];
        }
        var id = place.Rows.First().Activity.WeekHeadingId;
        return place.Headings.Where(one => one.Heading.Id == id).Select(Renamed).OfType<Repair>();
    }

    /// <summary>Gives the rows of the next phase a heading of their own.</summary>
    public static IEnumerable<Repair> CutByPhase(RepairPlace place)
    {
        var rows = place.Rows.ToList();
        var next = rows.SkipWhile(row => row.Activity.PhaseId == rows[0].Activity.PhaseId).ToList();
        if (next.Count == 0 || rows[0].Activity.WeekHeadingId is not { } old)
            return [];
        var (first, last) = (
            next.Min(row => row.Earliest ?? row.Latest),
            next.Max(row => row.Latest ?? row.Earliest)
        );
        if (first is not { } from || last is not { } to)
            return [];
        var words = HeadingRows.WordsFor(from, to);
        var id = $"kop-{StableHash.Of($"{old} {next[0].Activity.PhaseId}")}";
        return
        [
            new(
                $"Zet {Wording.Rows(next.Select(row => row.Number))} onder een eigen kop {Wording.Quote(words)}",
                [
                    new AddWeekHeading(id, words, old),
                    .. next.Select(row => new SetWeekHeading(row.Activity.Id, id)),
                ]
            ),
        ];
    }

    private static Repair? Renamed(HeadingRows heading) =>
        Renaming(heading) is { } edit
            ? new($"Noem de kop {Wording.Quote(edit.Words)}", edit)
            : null;

    private static RenameWeekHeading? Renaming(HeadingRows heading) =>
        heading.WordsOfRows is { } words && words != heading.Heading.Words
            ? new(heading.Heading.Id, words)
            : null;

    // behind the last row of that heading, so that it is printed once
    private static Repair Under(HeadingRows heading, List<PlanRow> rows)
    {
        var edits = new List<PlanEdit>();
        var last = heading.Rows.Count == 0 ? null : heading.Rows[^1].Activity.Id;
        foreach (var row in rows)
        {
            if (last is not null)
                edits.Add(new MoveActivity(row.Activity.Id, last));
            edits.Add(new SetWeekHeading(row.Activity.Id, heading.Heading.Id));
            last = row.Activity.Id;
        }
        return new(
            $"Zet {Wording.Rows(rows.Select(row => row.Number))} onder {Wording.Quote(heading.Heading.Words)}",
            edits
        );
    }
}
