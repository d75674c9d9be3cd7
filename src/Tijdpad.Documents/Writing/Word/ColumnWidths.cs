using Tijdpad.Activities;
using Tijdpad.Documents.Layout;

namespace Tijdpad.Documents.Writing.Word;

/// <summary>
/// The page and the widths of the columns, in twentieths of a point: A4, lying when the table has five columns
/// or more. A column is as wide as what it holds usually needs; one that Tijdpad does not know gets room by its words.
/// </summary>
internal sealed class ColumnWidths
{
    private const int Margin = 1134;
    private const int Short = 11906;
    private const int Long = 16838;

    public ColumnWidths(IReadOnlyList<PlanColumn> columns, IReadOnlyList<PlanLayout> layouts)
    {
        IsLandscape = columns.Count >= 5;
        Total = (IsLandscape ? Long : Short) - 2 * Margin;
        var weights = columns.Select(column => Weight(column, layouts)).ToList();
        Columns = [.. Widths(weights, [.. columns.Select(Least)])];
    }

    public bool IsLandscape { get; }

    public int Total { get; }

    public List<int> Columns { get; }

    public string Section =>
        IsLandscape
            ? $"<w:pgSz w:w=\"{Long}\" w:h=\"{Short}\" w:orient=\"landscape\"/>{Margins}"
            : $"<w:pgSz w:w=\"{Short}\" w:h=\"{Long}\"/>{Margins}";

    private static string Margins =>
        $"<w:pgMar w:top=\"{Margin}\" w:right=\"{Margin}\" w:bottom=\"{Margin}\" w:left=\"{Margin}\""
        + " w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/>";

    /// <summary>Room for the longest word of the heading, so that it need not be broken.</summary>
    private static double Least(PlanColumn column) =>
        column.Heading.Split(' ', '\n').Max(word => word.Length) * 108 + 200;

    private IEnumerable<int> Widths(List<double> weights, List<double> least)
    {
        var spare = Total - least.Sum();
        var wanted = weights.ConvertAll(weight => Total * weight / weights.Sum());
        if (spare <= 0)
            return least.Select(width => (int)(Total * width / least.Sum()));
        var lacking = wanted.Zip(least, (want, need) => Math.Max(0, want - need)).ToList();
        return least.Zip(lacking, (need, lack) => (int)(need + spare * lack / lacking.Sum()));
    }

    private static double Weight(PlanColumn column, IReadOnlyList<PlanLayout> layouts) =>
        column.Role switch
        {
            ColumnRole.Date => 1.6,
            ColumnRole.Activity => 4,
            ColumnRole.Purpose => 4.6,
            ColumnRole.Communication => 3.2,
            ColumnRole.Involvement => 1.5,
            ColumnRole.Number => 0.7,
            _ => Math.Clamp(Longest(column, layouts) / 12.0, 1.1, 3.5),
        };

    /// <summary>Of most cells: one long remark does not widen the column.</summary>
    private static int Longest(PlanColumn column, IReadOnlyList<PlanLayout> layouts)
    {
        var lengths = layouts
            .SelectMany(layout => layout.Plan.Activities.Select(a => layout.Cells.Of(column, a)))
            .Select(cell => cell.Sum(item => item.Text.Length))
            .Where(length => length > 0)
            .Order()
            .ToList();
        return Math.Max(
            column.Heading.Length,
            lengths.Count == 0 ? 0 : lengths[(lengths.Count - 1) * 9 / 10]
        );
    }
}
