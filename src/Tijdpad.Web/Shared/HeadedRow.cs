using Tijdpad.Activities;
using Tijdpad.Plans;

namespace Tijdpad.Web.Shared;

/// <summary>
/// A row of a plan with the headings that stand above it. Worked out from the rows themselves, so that a page may be
/// rendered any number of times.
/// </summary>
/// <param name="Row">The row.</param>
/// <param name="Place">Its place in the plan, counted from 0.</param>
/// <param name="Phase">The phase that begins with this row; null when it goes on.</param>
/// <param name="Heading">The week heading that begins with this row; null when it goes on.</param>
public sealed record HeadedRow(Activity Row, int Place, Phase? Phase, WeekHeading? Heading)
{
    /// <summary>All rows, in the order of the plan.</summary>
    public static ValueList<HeadedRow> Of(Plan plan) => Of(plan, plan.Activities.Index());

    /// <summary>Some rows; the first has the headings that it stands under, wherever they begin.</summary>
    public static ValueList<HeadedRow> Of(Plan plan, IEnumerable<(int Place, Activity Row)> shown)
    {
        var rows = new List<HeadedRow>();
        Activity? before = null;
        foreach (var (place, row) in shown)
        {
            rows.Add(
                new(
                    row,
                    place,
                    row.PhaseId == before?.PhaseId ? null : plan.PhaseOf(row),
                    row.WeekHeadingId == before?.WeekHeadingId ? null : plan.HeadingOf(row)
                )
            );
            before = row;
        }
        return rows.ToValueList();
    }
}
