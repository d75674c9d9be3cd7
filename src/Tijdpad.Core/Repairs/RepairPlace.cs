using Tijdpad.Dates;
using Tijdpad.Edits;
using Tijdpad.Findings;
using Tijdpad.Plans;
using Tijdpad.Rows;

namespace Tijdpad.Repairs;

/// <summary>A finding with the plan that it is of, for which a way out is sought.</summary>
internal sealed class RepairPlace(Finding finding, Plan plan, DateOnly today)
{
    private readonly CheckContext _context = new(plan, today);

    public Finding Finding => finding;

    public Plan Plan => plan;

    public PlanSteps Steps => _context.Steps;

    public IReadOnlyList<HeadingRows> Headings => _context.Facts.Headings;

    /// <summary>The rows that the finding names.</summary>
    public IEnumerable<Step> Rows => finding.Rows.Select(row => Steps.All[row - 1]);

    /// <summary>The row that the message begins with; null when it begins otherwise.</summary>
    public Step? Subject =>
        Rows.FirstOrDefault(step =>
            finding.Message.StartsWith($"Rij {step.Row} ", StringComparison.Ordinal)
            || finding.Message.StartsWith($"Rij {step.Row}:", StringComparison.Ordinal)
        );

    /// <summary>What words would mean as the date of a row.</summary>
    public FuzzyDate Read(Step step, string words) =>
        RowDates.Read(words, RowDates.ContextOf(plan, step.Row - 1, today));

    /// <summary>Words for a day at a row: short when they will do, with the year when they must.</summary>
    public string WordsFor(Step step, DateOnly day)
    {
        var words = Wording.ShortDay(day);
        return Read(step, words) is { IsExact: true, Earliest: { } read } && read == day
            ? words
            : string.Create(
                System.Globalization.CultureInfo.InvariantCulture,
                $"{words}/{day.Year}"
            );
    }
}
