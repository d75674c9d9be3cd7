using Tijdpad.Activities;
using Tijdpad.Dates;
using Tijdpad.Plans;

namespace Tijdpad.Rows;

/// <summary>A heading by time with the rows that stand under it.</summary>
internal sealed record HeadingRows(WeekHeading Heading, IReadOnlyList<PlanRow> Rows)
{
    public FuzzyDate Span => Heading.Span;

    /// <summary>One or more whole weeks with a first and a last day.</summary>
    public bool IsWeeks => Span is { Kind: DateKind.Week, Earliest: not null, Latest: not null };

    public DateOnly First => Span.Earliest ?? DateOnly.MinValue;

    public DateOnly Last => Span.Latest ?? DateOnly.MaxValue;

    public int Weeks => (Last.DayNumber - First.DayNumber + 1) / 7;

    public static IReadOnlyList<HeadingRows> Of(Plan plan, RowIndex rows)
    {
        var under = rows
            .All.Where(row => row.Activity.WeekHeadingId is not null)
            .ToLookup(row => row.Activity.WeekHeadingId!, StringComparer.Ordinal);
        return plan
            .WeekHeadings.Select(heading => new HeadingRows(heading, [.. under[heading.Id]]))
            .ToList();
    }

    /// <summary>How the heading would read by the days of its rows; null when none is dated.</summary>
    public string? WordsOfRows
    {
        get
        {
            var dated = Rows.Where(row => row.HasOwnDate()).ToList();
            return
                dated.Min(row => row.Earliest ?? row.Latest) is { } first
                && dated.Max(row => row.Latest ?? row.Earliest) is { } last
                ? WordsFor(first, last)
                : null;
        }
    }

    /// <summary>"Week 20 – 23", "Week 20": how a heading over these weeks would read.</summary>
    public static string WordsFor(DateOnly first, DateOnly last)
    {
        var (from, to) = (IsoWeek.Of(first).Number, IsoWeek.Of(last).Number);
        return from == to ? $"Week {from}" : $"Week {from} – {to}";
    }
}
