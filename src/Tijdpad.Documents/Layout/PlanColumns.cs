using Tijdpad.Activities;
using Tijdpad.Plans;

namespace Tijdpad.Documents.Layout;

/// <summary>The columns that a plan needs: those of its source, and one for whatever else its rows hold.</summary>
internal static class PlanColumns
{
    private static readonly ColumnRole[] Usual =
    [
        ColumnRole.Date,
        ColumnRole.Activity,
        ColumnRole.Purpose,
        ColumnRole.Communication,
        ColumnRole.Involvement,
        ColumnRole.Phase,
        ColumnRole.Week,
    ];

    public static List<PlanColumn> Of(Plan plan)
    {
        var columns = new List<PlanColumn>();
        foreach (var heading in plan.Columns)
            columns.Add(Next(columns, RoleOf(heading, columns), heading.Words));
        foreach (var role in Usual.Where(role => IsNeeded(plan, role)))
        {
            if (columns.TrueForAll(column => column.Role != role))
                columns.Insert(PlaceOf(role, columns), Next(columns, role, ""));
        }
        foreach (var (heading, count) in OtherHeadings(plan))
        {
            while (columns.Count(column => HoldsOther(column, heading)) < count)
                columns.Add(Next(columns, ColumnRole.Other, heading));
        }
        return columns;
    }

    /// <summary>A second column of a role has no field of its own: its cells are kept under its heading.</summary>
    private static ColumnRole RoleOf(ColumnHeading heading, List<PlanColumn> before) =>
        Usual.Contains(heading.Role) && before.Exists(column => column.Role == heading.Role)
            ? ColumnRole.Other
            : heading.Role;

    private static PlanColumn Next(List<PlanColumn> before, ColumnRole role, string heading) =>
        new(
            role,
            heading,
            Usual.Contains(role) ? 0 : before.Count(column => HoldsOther(column, heading))
        );

    private static bool HoldsOther(PlanColumn column, string heading) =>
        !column.HasField && column.Source == heading;

    private static bool IsNeeded(Plan plan, ColumnRole role) =>
        role switch
        {
            ColumnRole.Purpose => plan.Activities.Any(activity => !activity.Purpose.IsEmpty),
            ColumnRole.Communication => plan.Activities.Any(a => !a.Communication.IsEmpty),
            ColumnRole.Involvement => plan.Activities.Any(a => a.Involvement is not null),
            // Without a column of their own they stand as headings in the table.
            ColumnRole.Phase or ColumnRole.Week => false,
            _ => plan.Activities.Any(a => a.Title.Length > 0 || a.Date.Words.Length > 0)
                || plan.Columns.IsEmpty,
        };

    /// <summary>The place for a column that the source lacks: behind the usual columns that come before it.</summary>
    private static int PlaceOf(ColumnRole role, List<PlanColumn> columns) =>
        1
        + columns.FindLastIndex(column =>
            Array.IndexOf(Usual, column.Role) is >= 0 and var place
            && place < Array.IndexOf(Usual, role)
        );

    private static IEnumerable<(string Heading, int Count)> OtherHeadings(Plan plan)
    {
        var most = new Dictionary<string, int>(StringComparer.Ordinal);
        var order = new List<string>();
        foreach (var activity in plan.Activities.Where(activity => !activity.Other.IsEmpty))
        {
            foreach (
                var group in activity.Other.GroupBy(cell => cell.Heading, StringComparer.Ordinal)
            )
            {
                if (most.TryAdd(group.Key, 0))
                    order.Add(group.Key);
                most[group.Key] = Math.Max(most[group.Key], group.Count());
            }
        }
        return order.Select(heading => (heading, most[heading]));
    }
}
