using Tijdpad.Dates;
using Tijdpad.Findings;
using Tijdpad.Rows;

namespace Tijdpad.Checks.Dates;

/// <summary>TP002: in a planning that runs forward, a row stands before rows that are earlier.</summary>
public sealed class RowsOutOfOrderCheck : ICheck
{
    private const int FewestRows = 4;

    public string Code => "TP002";

    public string Title => "Rijen staan niet in volgorde van datum";

    public CheckFamily Family => CheckFamily.Dates;

    public bool IsAboutPlaces => true;

    public IEnumerable<Finding> Run(CheckContext context)
    {
        // each phase may be a track of its own, so rows are compared within their phase only
        var tracks = Tracks(context.Rows.All).ToList();
        var rows = tracks.Sum(track => track.Count);
        var misplaced = tracks
            .SelectMany(track =>
                Misplaced(track.FindAll(row => row.IsSharp())).Concat(VagueTooLate(track))
            )
            .OrderBy(found => found.Step.Number)
            .ToList();
        // a list that goes back and forth, or puts the newest first, has another order
        if (rows < FewestRows || misplaced.Count > Math.Max(1, rows / 8))
            yield break;
        foreach (var (row, passed) in misplaced)
            yield return Report(row, passed);
    }

    private static IEnumerable<List<PlanRow>> Tracks(IReadOnlyList<PlanRow> steps)
    {
        var track = new List<PlanRow>();
        string? phase = null;
        foreach (var row in steps.Where(row => row.IsSharp() || IsVague(row)))
        {
            if (row.Activity.PhaseId != phase && track.Count > 0)
            {
                yield return track;
                track = [];
            }
            phase = row.Activity.PhaseId;
            track.Add(row);
        }
        if (track.Count > 0)
            yield return track;
    }

    private static bool IsVague(PlanRow row) =>
        row.HasOwnDate()
        && row is { Earliest: not null, Latest: not null }
        && row.Activity.Date.Kind
            is DateKind.Part
                or DateKind.Month
                or DateKind.Week
                or DateKind.Around
                or DateKind.Quarter;

    // a stretch of time is in order unless it is over before the row above it begins
    private static IEnumerable<(PlanRow Step, List<PlanRow> Passed)> VagueTooLate(
        List<PlanRow> track
    )
    {
        PlanRow? before = null;
        foreach (var row in track)
        {
            var isVague = IsVague(row);
            if (isVague && before is not null && row.Latest < before.Earliest)
                yield return (row, [before]);
            else if (before is null || row.Earliest >= before.Earliest)
                before = row;
        }
    }

    /// <summary>The fewest rows that must move, each with the rows that it should stand after or before.</summary>
    private static IEnumerable<(PlanRow Step, List<PlanRow> Passed)> Misplaced(List<PlanRow> track)
    {
        var kept = LongestRun(track);
        for (var index = 0; index < track.Count; index++)
        {
            if (kept[index])
                continue;
            var row = track[index];
            var passed = track
                .Skip(index + 1)
                .TakeWhile(later => later.Earliest < row.Earliest)
                .ToList();
            if (passed.Count == 0)
                passed = Enumerable
                    .Range(0, index)
                    .Reverse()
                    .Select(at => track[at])
                    .TakeWhile(earlier => earlier.Earliest > row.Earliest)
                    .Reverse()
                    .ToList();
            if (passed.Count > 0)
                yield return (row, passed);
        }
    }

    // patience sorting: which rows form the longest run that never goes back
    private static bool[] LongestRun(List<PlanRow> track)
    {
        var (ends, before) = (new List<int>(), new int[track.Count]);
        for (var index = 0; index < track.Count; index++)
        {
            var (low, high) = (0, ends.Count);
            while (low < high)
            {
                var middle = (low + high) / 2;
                if (track[ends[middle]].Earliest <= track[index].Earliest)
                    low = middle + 1;
                else
                    high = middle;
            }
            before[index] = low > 0 ? ends[low - 1] : -1;
            if (low == ends.Count)
                ends.Add(index);
            else
                ends[low] = index;
        }
        var kept = new bool[track.Count];
        for (var index = ends.Count > 0 ? ends[^1] : -1; index >= 0; index = before[index])
            kept[index] = true;
        return kept;
    }

    private Finding Report(PlanRow row, List<PlanRow> passed)
    {
        var isLater = passed[0].Number > row.Number;
        var overlaps =
            passed.TrueForAll(other => other.Activity.Date.Kind == DateKind.Period)
            && passed.Exists(other => other.Latest >= row.Earliest);
        var others =
            passed.Count == 1
                ? Wording.Row(passed[0])
                : $"{Wording.Rows(passed.Select(other => other.Number))} ({passed[0].Activity.Date.Words})";
        return this.Found(
            overlaps ? Severity.Advice : Severity.Warning,
            passed.Take(4).Select(other => other.Number).Append(row.Number),
            [
                new About.Row(row.Activity.Id),
                new About.Days(row),
                .. passed.Select(other => new About.Days(other)),
            ],
            isLater
                ? $"{Wording.RowFirst(row)} staat vóór {others}, maar is later."
                : $"{Wording.RowFirst(row)} staat na {others}, maar is eerder.",
            "De rest van de planning loopt op datum; een rij op de verkeerde plaats wordt overgeslagen.",
            isLater
                ? $"Zet rij {row.Number} na rij {passed[^1].Number}, of verbeter de datum."
                : $"Zet rij {row.Number} vóór rij {passed[0].Number}, of verbeter de datum."
        );
    }
}
