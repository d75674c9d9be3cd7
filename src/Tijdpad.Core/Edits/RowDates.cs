using Tijdpad.Dates;
using Tijdpad.Plans;

namespace Tijdpad.Edits;

/// <summary>What is known, at one row of a plan, about a date without a year.</summary>
public static class RowDates
{
    /// <summary>The context in which the date words of the row at this place, counted from 0, are read.</summary>
    public static DateContext ContextOf(Plan plan, int index, DateOnly today) =>
        YearOfHeading(plan, index) is { } year
            ? new(year, Region: plan.Region)
            : new(DayOf(plan, today), DayBefore(plan, index), plan.Region);

    /// <summary>The day near which dates without a year lie: that of the plan, else of its first dated row, else today.</summary>
    public static DateOnly DayOf(Plan plan, DateOnly today) =>
        plan.AsOf
        ?? plan.Activities.Select(activity => activity.Date.Earliest)
            .FirstOrDefault(d => d is not null)
        ?? today;

    /// <summary>The date that words mean at this row, kept as words when they mean none.</summary>
    public static FuzzyDate Read(string words, DateContext context)
    {
        var date = FuzzyDate.Read(words, context);
        if (!date.IsUnknown || date.Firmness != Firmness.Planned || words.Length == 0)
            return date;
        // "juni 2024, Polderland 24 juni": one date among other words
        var among = FuzzyDate.Find(words, context);
        return among.IsUnknown ? date : among;
    }

    internal static DateOnly? DayBefore(Plan plan, int index)
    {
        for (var at = Math.Min(index, plan.Activities.Count) - 1; at >= 0; at--)
        {
            if (plan.Activities[at].Date is { Words.Length: > 0, Earliest: { } day })
                return day;
        }
        return null;
    }

    // under "2019" or "mei 2019" a bare "14 mei" is of that year: the first one from the start of the heading on
    private static DateOnly? YearOfHeading(Plan plan, int index) =>
        index < plan.Activities.Count
        && plan.HeadingOf(plan.Activities[index])
            is { Span: { Earliest: { } first, Latest: not null } span }
        && !span.Inferred.Contains(Inference.Year)
            ? first.AddDays(DateConventions.Default.LookBack)
            : null;
}
