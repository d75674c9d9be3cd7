using Tijdpad.Activities;
using Tijdpad.Dates;
using Tijdpad.Plans;

namespace Tijdpad.Edits;

/// <summary>Finds and reads headings by time.</summary>
internal static class WeekHeadings
{
    public static EditResult Gone { get; } =
        EditResult.Refused(
            "",
            "Deze weekkop bestaat niet meer: iemand heeft hem intussen verwijderd."
        );

    public static int? PlaceOf(Plan plan, string id) =>
        EditedRows.Find(plan.WeekHeadings, h => h.Id, id);

    /// <summary>What the words mean: near the row before the first one under it, else near the heading before it.</summary>
    public static FuzzyDate Read(Plan plan, int at, string? id, string words, EditContext context)
    {
        var first = id is null
            ? null
            : EditedRows.Find(plan.Activities, row => row.WeekHeadingId ?? "", id);
        var after = first is { } row
            ? RowDates.DayBefore(plan, row)
            : plan
                .WeekHeadings.Take(at)
                .Select(h => h.Span.Earliest)
                .LastOrDefault(d => d is not null);
        return FuzzyDate.Read(words, new(RowDates.DayOf(plan, context.Today), after, plan.Region));
    }

    /// <summary>The date of a row that has none of its own.</summary>
    public static FuzzyDate Lent(WeekHeading heading) =>
        heading.Span.IsUnknown ? FuzzyDate.Empty : heading.Span.InferredFrom(Inference.Heading);
}
