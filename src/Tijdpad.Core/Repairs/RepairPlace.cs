using Tijdpad.Dates;
using Tijdpad.Dutch;
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

    public RowIndex Steps => _context.Rows;

    public IReadOnlyList<HeadingRows> Headings => _context.Facts.Headings;

    /// <summary>The rows that the finding names.</summary>
    public IEnumerable<PlanRow> Rows => finding.Rows.Select(row => Steps.All[row - 1]);

    /// <summary>The row that is wrong: the one that it is about, or the only one; null when there are more.</summary>
    public PlanRow? Subject =>
        Parts<About.Row>().FirstOrDefault() is { } about
            ? Rows.FirstOrDefault(row => row.Activity.Id == about.Id)
            : OnlyRow;

    /// <summary>The parts of one kind that the finding is about.</summary>
    public IEnumerable<T> Parts<T>()
        where T : About => finding.About.OfType<T>();

    /// <summary>Is the finding about these words of the plan?</summary>
    public bool Quotes(string words) => finding.About.Contains(new About.Words(words));

    private PlanRow? OnlyRow => finding.Rows is [var row] ? Steps.At(row) : null;

    /// <summary>Reads words as they would be read in the date of the row.</summary>
    public FuzzyDate Read(PlanRow row, string words) =>
        RowDates.Read(words, RowDates.ContextOf(plan, row.Number - 1, today));

    /// <summary>Words for a day at a row: short when they will do, with the year when they must.</summary>
    public string WordsFor(PlanRow row, DateOnly day)
    {
        var words = DutchDay.Brief(day);
        return Read(row, words) is { IsExact: true, Earliest: { } read } && read == day
            ? words
            : string.Create(
                System.Globalization.CultureInfo.InvariantCulture,
                $"{words}/{day.Year}"
            );
    }
}
