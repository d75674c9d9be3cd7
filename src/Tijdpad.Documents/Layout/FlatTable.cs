using Tijdpad.Activities;
using Tijdpad.Plans;

namespace Tijdpad.Documents.Layout;

/// <summary>A plan as one row per activity, with its phase and week in columns of their own.</summary>
internal sealed class FlatTable
{
    private static readonly string[] Bullets = ["• ", "– ", "▪ "];

    private readonly PlanCells _cells;

    public FlatTable(Plan plan)
    {
        _cells = new PlanCells(plan);
        Columns = PlanColumns.Of(plan);
        if (!plan.WeekHeadings.IsEmpty && !Has(ColumnRole.Week))
            Columns.Insert(0, new(ColumnRole.Week, "", 0));
        if (!plan.Phases.IsEmpty && !Has(ColumnRole.Phase))
            Columns.Insert(0, new(ColumnRole.Phase, "", 0));
    }

    public List<PlanColumn> Columns { get; }

    public IEnumerable<string> Cells(Activity activity) =>
        Columns.Select(column => Text(_cells.Of(column, activity)));

    /// <summary>Paragraphs under each other, list items behind a bullet that tells their level.</summary>
    public static string Text(ValueList<TextItem> items) =>
        items.Count == 1 && items[0].Level == 0
            ? items[0].Text
            : string.Join('\n', items.Select(item => Bullet(item.Level) + item.Text));

    public static string Bullet(int level) =>
        level == 0 ? "" : Bullets[(level - 1) % Bullets.Length];

    private bool Has(ColumnRole role) => Columns.Exists(column => column.Role == role);
}
