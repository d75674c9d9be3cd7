using Tijdpad.Activities;
using Tijdpad.Dates;
using Tijdpad.Edits;
using Tijdpad.Overviews;
using Tijdpad.Plans;
using Tijdpad.Rows;

namespace Tijdpad.Web.ChaseList;

/// <summary>A date that one municipality is asked for, with nothing else of the plan but its two neighbours in time.</summary>
/// <param name="Number">Which of the dates of the municipality in this row, counted from 0.</param>
/// <param name="Now">What the plan says now; null when it says nothing.</param>
/// <param name="Around">The words of the row itself about its date ("medio juni"); "" when it has none.</param>
/// <param name="IsMissing">It is still to be told.</param>
public sealed record AskedRow(
    Activity Activity,
    int Number,
    FuzzyDate? Now,
    string Around,
    bool IsMissing,
    PlanRow? Before,
    PlanRow? After
)
{
    /// <summary>The ending of the names of its fields.</summary>
    public string Key => $"{Activity.Id}-{Number}";

    /// <summary>What a municipality is asked for: the rows in which it takes part, that are not over.</summary>
    public static ValueList<AskedRow> Of(Plan plan, string municipality, DateOnly today)
    {
        var dated = PlanRow
            .Of(plan)
            .Where(row => row.Activity.Date is { IsUnknown: false, IsLapsed: false })
            .ToList();
        return MunicipalDates
            .Of(plan)
            .Rows.Where(row => IsAsked(row, municipality, today))
            .SelectMany(row => OfRow(row, municipality, dated))
            .ToValueList();
    }

    /// <summary>The edit that puts what was typed in the plan.</summary>
    public SetOccurrence Edit(string municipality, string words, string remark) =>
        new(Activity.Id, municipality, words, remark, Number);

    /// <summary>What a plan says of this date.</summary>
    public FuzzyDate? In(Plan plan, string municipality) =>
        plan
            .Activities.FirstOrDefault(row => row.Id == Activity.Id)
            ?.Occurrences.Where(one => one.Municipality == municipality)
            .Skip(Number)
            .FirstOrDefault()
            ?.Date;

    private static bool IsAsked(MunicipalRow row, string municipality, DateOnly today) =>
        row.StateOf(municipality) is not MunicipalState.DoesNotApply
        && RowStates.Of(row.Activity) is not (RowState.Held or RowState.Lapsed)
        && !row.Activity.Date.IsPast(today);

    private static IEnumerable<AskedRow> OfRow(
        MunicipalRow row,
        string municipality,
        List<PlanRow> dated
    )
    {
        var own = row
            .Activity.Occurrences.Where(one => one.Municipality == municipality)
            .Select(one => one.Date)
            .DefaultIfEmpty(null);
        return own.Select(
            (date, number) =>
                new AskedRow(
                    row.Activity,
                    number,
                    date,
                    row.Activity.Date.Words,
                    row.StateOf(municipality) is MunicipalState.Missing,
                    dated.FindLast(one => one.Number < row.Row),
                    dated.Find(one => one.Number > row.Row)
                )
        );
    }
}
