using Tijdpad.Findings;
using Tijdpad.Rows;

namespace Tijdpad.Checks.Dates;

/// <summary>TP005: the heading of a phase stands in the middle of the rows of one week heading.</summary>
public sealed class PhaseCutsWeekBlockCheck : ICheck
{
    public string Code => "TP005";

    public string Title => "Een fasekop knipt een weekblok in tweeën";

    public CheckFamily Family => CheckFamily.Dates;

    public bool IsAboutPlaces => true;

    public IEnumerable<Finding> Run(CheckContext context)
    {
        if (PhasesAlternate(context))
            yield break;
        var headings = context.Facts.Headings.Where(heading => heading.IsWeeks).ToList();
        var cut = headings
            .Select(heading => (Heading: heading, At: FirstOfNextPhase(heading)))
            .Where(found => found.At is not null)
            .ToList();
        if (cut.Count == 0 || (cut.Count > 1 && cut.Count * 3 > headings.Count))
            yield break;
        foreach (var (heading, at) in cut)
            yield return Report(context, heading, at!);
    }

    // a phase that comes back is a column of labels, not a heading
    private static bool PhasesAlternate(CheckContext context)
    {
        var changes = 0;
        string? before = null;
        foreach (var row in context.Rows.All)
        {
            if (row.Activity.PhaseId != before)
                changes++;
            before = row.Activity.PhaseId;
        }
        return changes > context.Plan.Phases.Count + 1;
    }

    private static PlanRow? FirstOfNextPhase(HeadingRows heading) =>
        heading.Rows.FirstOrDefault(row =>
            row.Activity.PhaseId != heading.Rows[0].Activity.PhaseId
            && heading.Rows[0].Activity.PhaseId is not null
        );

    private Finding Report(CheckContext context, HeadingRows heading, PlanRow at)
    {
        var before = heading.Rows.Last(row => row.Number < at.Number);
        var phase = context.Plan.PhaseOf(at.Activity)!.Name;
        return this.Found(
            Severity.Advice,
            heading.Rows.Select(row => row.Number),
            [new About.Heading(heading.Heading), new About.Phase(at.Activity.PhaseId)],
            $"De fase {Wording.Quote(phase)} begint midden in {Wording.Quote(heading.Heading.Words)}: {Wording.Row(before)} hoort nog bij de vorige fase, {Wording.Row(at)} al bij deze.",
            "Eén weekblok hoort zo bij twee fasen; wie per fase leest, mist de kop met de weken.",
            $"Herhaal de weekkop onder de fasekop, of splits het blok (bijvoorbeeld met een eigen kop voor {SplitWords(heading, before, at)})."
        );
    }

    private static string SplitWords(HeadingRows heading, PlanRow before, PlanRow at) =>
        (before.Latest, at.Earliest) is ({ } left, { } right)
        && left >= heading.First.AddDays(-14)
        && right >= left
            ? Wording.Quote(HeadingRows.WordsFor(right, right))
            : "elke fase";
}
