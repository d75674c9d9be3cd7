using Tijdpad.Plans;

namespace Tijdpad.Documents.Writing;

/// <summary>A column of a written table.</summary>
/// <param name="Role">What it holds.</param>
/// <param name="Source">Its heading in the plan; "" when it has none. Other cells are found by it.</param>
/// <param name="Number">Which column of that role and heading it is, counted from 0.</param>
internal sealed record PlanColumn(ColumnRole Role, string Source, int Number)
{
    /// <summary>What stands above it: a table that is read aloud needs a heading on every column.</summary>
    public string Heading =>
        !string.IsNullOrWhiteSpace(Source)
            ? Source
            : Role switch
            {
                ColumnRole.Date => "Datum",
                ColumnRole.Activity => "Activiteit",
                ColumnRole.Purpose => "Doel & opbrengst",
                ColumnRole.Communication => "Communicatie",
                ColumnRole.Involvement => "In college/raad",
                ColumnRole.Number => "Nr.",
                _ => "Overig",
            };

    public ValueList<TextItem> CellOf(Activity activity) =>
        Role switch
        {
            ColumnRole.Date => Lines(activity.Date.Words),
            ColumnRole.Activity => Lines(activity.Title),
            ColumnRole.Purpose => activity.Purpose,
            ColumnRole.Communication => activity.Communication,
            ColumnRole.Involvement => Lines(activity.Involvement?.Words ?? ""),
            _ => Lines(Cell(activity)?.Words ?? ""),
        };

    private OtherCell? Cell(Activity activity)
    {
        var number = Number;
        foreach (var cell in activity.Other)
        {
            if (cell.Heading == Source && number-- == 0)
                return cell;
        }
        return null;
    }

    private static ValueList<TextItem> Lines(string words) =>
        words.Length == 0 ? []
        : words.Contains('\n', StringComparison.Ordinal)
            ? [.. words.Split('\n').Select(line => new TextItem(line))]
        : [new TextItem(words)];
}

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
        !Usual.Contains(column.Role) && column.Source == heading;

    private static bool IsNeeded(Plan plan, ColumnRole role) =>
        role switch
        {
            ColumnRole.Purpose => plan.Activities.Any(activity => !activity.Purpose.IsEmpty),
            ColumnRole.Communication => plan.Activities.Any(a => !a.Communication.IsEmpty),
            ColumnRole.Involvement => plan.Activities.Any(a => a.Involvement is not null),
            _ => plan.Activities.Any(a => a.Title.Length > 0 || a.Date.Words.Length > 0)
                || plan.Columns.IsEmpty,
        };

    /// <summary>Behind the usual columns that come before it.</summary>
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
