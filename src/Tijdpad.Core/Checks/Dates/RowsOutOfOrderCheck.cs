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
        var tracks = Tracks(context.Steps.All).ToList();
        var rows = tracks.Sum(track => track.Count);
        var misplaced = tracks
            .SelectMany(track =>
                Misplaced(track.FindAll(step => step.IsSharp())).Concat(VagueTooLate(track))
            )
            .OrderBy(found => found.Step.Row)
            .ToList();
        // a list that goes back and forth, or puts the newest first, has another order
        if (rows < FewestRows || misplaced.Count > Math.Max(1, rows / 8))
            yield break;
        foreach (var (step, passed) in misplaced)
            yield return Report(step, passed);
    }

    private static IEnumerable<List<Step>> Tracks(IReadOnlyList<Step> steps)
    {
        var track = new List<Step>();
        string? phase = null;
        foreach (var step in steps.Where(step => step.IsSharp() || IsVague(step)))
        {
            if (step.Activity.PhaseId != phase && track.Count > 0)
            {
                yield return track;
                track = [];
            }
            phase = step.Activity.PhaseId;
            track.Add(step);
        }
        if (track.Count > 0)
            yield return track;
    }

    private static bool IsVague(Step step) =>
        step.HasOwnDate()
        && step is { Earliest: not null, Latest: not null }
        && step.Activity.Date.Kind
            is DateKind.Part
                or DateKind.Month
                or DateKind.Week
                or DateKind.Around
                or DateKind.Quarter;

    // a stretch of time is in order unless it is over before the row above it begins
    private static IEnumerable<(Step Step, List<Step> Passed)> VagueTooLate(List<Step> track)
    {
        Step? before = null;
        foreach (var step in track)
        {
            var isVague = IsVague(step);
            if (isVague && before is not null && step.Latest < before.Earliest)
                yield return (step, [before]);
            else if (before is null || step.Earliest >= before.Earliest)
                before = step;
        }
    }

    /// <summary>The fewest rows that must move, each with the rows that it should stand after or before.</summary>
    private static IEnumerable<(Step Step, List<Step> Passed)> Misplaced(List<Step> track)
    {
        var kept = LongestRun(track);
        for (var index = 0; index < track.Count; index++)
        {
            if (kept[index])
                continue;
            var step = track[index];
            var passed = track
                .Skip(index + 1)
                .TakeWhile(later => later.Earliest < step.Earliest)
                .ToList();
            if (passed.Count == 0)
                passed = Enumerable
                    .Range(0, index)
                    .Reverse()
                    .Select(at => track[at])
                    .TakeWhile(earlier => earlier.Earliest > step.Earliest)
                    .Reverse()
                    .ToList();
            if (passed.Count > 0)
                yield return (step, passed);
        }
    }

    // patience sorting: which rows form the longest run that never goes back
    private static bool[] LongestRun(List<Step> track)
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

    private Finding Report(Step step, List<Step> passed)
    {
        var isLater = passed[0].Row > step.Row;
        var overlaps =
            passed.TrueForAll(other => other.Activity.Date.Kind == DateKind.Period)
            && passed.Exists(other => other.Latest >= step.Earliest);
        var others =
            passed.Count == 1
                ? Wording.Row(passed[0])
                : $"{Wording.Rows(passed.Select(other => other.Row))} ({passed[0].Activity.Date.Words})";
        return this.Found(
            overlaps ? Severity.Advice : Severity.Warning,
            passed.Take(4).Select(other => other.Row).Append(step.Row),
            [
                new About.Row(step.Activity.Id),
                new About.Days(step),
                .. passed.Select(other => new About.Days(other)),
            ],
            isLater
                ? $"{Wording.RowFirst(step)} staat vóór {others}, maar is later."
                : $"{Wording.RowFirst(step)} staat na {others}, maar is eerder.",
            "De rest van de planning loopt op datum; een rij op de verkeerde plaats wordt overgeslagen.",
            isLater
                ? $"Zet rij {step.Row} na rij {passed[^1].Row}, of verbeter de datum."
                : $"Zet rij {step.Row} vóór rij {passed[0].Row}, of verbeter de datum."
        );
    }
}
