using Tijdpad.Dutch;
using Tijdpad.Findings;
using Tijdpad.Rows;

namespace Tijdpad.Checks.Dates;

/// <summary>TP003: two headings that follow each other both hold the same week.</summary>
public sealed class OverlappingHeadingsCheck : ICheck
{
    public string Code => "TP003";

    public string Title => "Weekkoppen overlappen elkaar";

    public CheckFamily Family => CheckFamily.Dates;

    public bool IsAboutPlaces => true;

    public IEnumerable<Finding> Run(CheckContext context)
    {
        var headings = context.Facts.Headings;
        var pairs = headings
            .Zip(headings.Skip(1))
            .Where(pair => Overlap(pair.First, pair.Second))
            .ToList();
        // headings that always share a week are a habit of this planning
        if (pairs.Count == 0 || (pairs.Count > 3 && pairs.Count * 3 > headings.Count * 2))
            yield break;
        yield return this.Found(
            Severity.Advice,
            pairs.SelectMany(pair => RowsOf(pair.First, pair.Second)),
            [
                .. pairs
                    .SelectMany(pair => new[] { pair.First, pair.Second })
                    .Distinct()
                    .Select(one => new About.Heading(one.Heading)),
            ],
            $"Weekkoppen overlappen: {WordList.Some(pairs.ConvertAll(Words))}.",
            "Een activiteit in zo'n week kan onder twee koppen staan, en wordt dan onder de verkeerde gezocht.",
            "Laat elke kop beginnen in de week na de vorige, of voeg de twee blokken samen."
        );
    }

    private static bool Overlap(HeadingRows one, HeadingRows next) =>
        one.IsWeeks
        && next.IsWeeks
        && (one.First, one.Last) != (next.First, next.Last)
        && next.First >= one.First
        && next.First <= one.Last
        && InOnePhase(one, next);

    // phases that run side by side each have their own weeks
    private static bool InOnePhase(HeadingRows one, HeadingRows next) =>
        one.Rows.Count == 0
        || next.Rows.Count == 0
        || one.Rows[^1].Activity.PhaseId == next.Rows[0].Activity.PhaseId;

    private static string Words((HeadingRows First, HeadingRows Second) pair)
    {
        var last = pair.First.Last < pair.Second.Last ? pair.First.Last : pair.Second.Last;
        var shared = HeadingRows.WordsFor(pair.Second.First, last);
        return $"{Wording.Quote(pair.First.Heading.Words)} met {Wording.Quote(pair.Second.Heading.Words)} ({shared.ToLowerInvariant()})";
    }

    private static IEnumerable<int> RowsOf(HeadingRows one, HeadingRows next) =>
        one.Rows.TakeLast(1).Concat(next.Rows.Take(1)).Select(row => row.Number);
}
