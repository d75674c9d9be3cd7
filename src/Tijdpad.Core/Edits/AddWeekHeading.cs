using Tijdpad.Activities;
using Tijdpad.Dates;
using Tijdpad.Dutch;
using Tijdpad.Plans;

namespace Tijdpad.Edits;

/// <summary>Adds a heading by time.</summary>
/// <param name="WeekHeadingId">Its id.</param>
/// <param name="Words">Its words ("Week 14 – 16").</param>
/// <param name="AfterId">The heading that it comes behind; null for the end.</param>
public sealed record AddWeekHeading(string WeekHeadingId, string Words, string? AfterId = null)
    : PlanEdit
{
    public override EditResult ApplyTo(Plan plan, EditContext context)
    {
        var words = CleanText.Of(Words);
        if (WeekHeadings.PlaceOf(plan, WeekHeadingId) is not null)
            return EditResult.Refused("", "Deze weekkop is al toegevoegd.");
        if (
            (
                Typed.NoName(nameof(Words), words)
                ?? Typed.TooMany("weekkoppen", plan.WeekHeadings.Count, Typed.Parts)
            ) is
            { } problem
        )
            return EditResult.Refused(problem);
        var at = AfterId is null
            ? plan.WeekHeadings.Count - 1
            : WeekHeadings.PlaceOf(plan, AfterId);
        if (at is not { } after)
            return WeekHeadings.Gone;
        var span = WeekHeadings.Read(plan, after + 1, null, words, context);
        return EditResult.Applied(
            plan.WithStructure(
                plan.Phases,
                plan.WeekHeadings.Insert(after + 1, new(WeekHeadingId, words, span)),
                plan.Activities
            ),
            $"Weekkop {Summaries.Quote(words)} toegevoegd"
        );
    }
}

/// <summary>Gives a heading by time other words; rows that have their date from it go along.</summary>
public sealed record RenameWeekHeading(string WeekHeadingId, string Words) : PlanEdit
{
    public override EditResult ApplyTo(Plan plan, EditContext context)
    {
        if (WeekHeadings.PlaceOf(plan, WeekHeadingId) is not { } at)
            return WeekHeadings.Gone;
        var (heading, words) = (plan.WeekHeadings[at], CleanText.Of(Words));
        if (words == heading.Words)
            return EditResult.Unchanged(plan);
        if (Typed.NoName(nameof(Words), words) is { } problem)
            return EditResult.Refused(problem);
        var span = WeekHeadings.Read(plan, at, WeekHeadingId, words, context);
        var now = heading with { Words = words, Span = span };
        return EditResult.Applied(
            plan.WithStructure(
                plan.Phases,
                plan.WeekHeadings.SetItem(at, now),
                plan.Activities.Select(row => WithDateOf(heading, now, row)).ToValueList()
            ),
            Summaries.Of("Weekkop", heading.Words, words)
        );
    }

    private static Activity WithDateOf(WeekHeading old, WeekHeading now, Activity row) =>
        row.WeekHeadingId == old.Id && row.Date.Equals(WeekHeadings.Lent(old))
            ? row with
            {
                Date = WeekHeadings.Lent(now),
            }
            : row;
}

/// <summary>Takes a heading by time away; its rows stay, under no heading.</summary>
public sealed record RemoveWeekHeading(string WeekHeadingId) : PlanEdit
{
    public override EditResult ApplyTo(Plan plan, EditContext context)
    {
        if (WeekHeadings.PlaceOf(plan, WeekHeadingId) is not { } at)
            return WeekHeadings.Gone;
        var rows = plan.Activities.Select(row =>
            row.WeekHeadingId == WeekHeadingId ? row with { WeekHeadingId = null } : row
        );
        return EditResult.Applied(
            plan.WithStructure(plan.Phases, plan.WeekHeadings.RemoveAt(at), rows.ToValueList()),
            $"Weekkop {Summaries.Quote(plan.WeekHeadings[at].Words)} verwijderd"
        );
    }
}

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
