using Tijdpad.Activities;

namespace Tijdpad.Documents.Layout;

/// <summary>A table drawn with bars and dashes, which every letter type and every mail program can show.</summary>
internal sealed class TextTable
{
    private readonly StreamWriter _text;
    private readonly PlanLayout _layout;
    private readonly int[] _widths;
    private readonly int _inner;

    public TextTable(StreamWriter text, PlanLayout layout, int width)
    {
        (_text, _layout) = (text, layout);
        var weights = layout.Columns.ConvertAll(Weight);
        var least = layout.Columns.ConvertAll(Least);
        var spare = Math.Max(0, width - 3 * layout.Columns.Count - 1 - least.Sum());
        _widths = [.. least.Zip(weights, (need, weight) => need + spare * weight / weights.Sum())];
        // What division left over goes to the last column.
        _widths[^1] += spare + least.Sum() - _widths.Sum();
        _inner = _widths.Sum() + 3 * (_widths.Length - 1);
    }

    public void Write()
    {
        Rule('-', isFull: false);
        Cells(_layout.Header);
        Rule('=', isFull: false);
        for (var at = 0; at < _layout.Rows.Count; at++)
        {
            var row = _layout.Rows[at];
            var isHeading = IsHeading(row);
            if (isHeading)
                foreach (var line in TextWidth.Wrap(row.Cells[0][0].Text, _inner))
                    _text.WriteLine($"| {TextWidth.Padded(line, _inner)} |");
            else
                Cells(row);
            var next = at + 1 < _layout.Rows.Count ? _layout.Rows[at + 1] : null;
            Rule('-', isHeading && next is not null && IsHeading(next));
        }
    }

    private void Cells(LayoutRow row)
    {
        var columns = row.Cells.Select(
            (cell, at) =>
                cell.SelectMany(line => TextWidth.Wrap(line.Text, _widths[at], line.Level)).ToList()
        );
        var lines = columns.ToList();
        for (var number = 0; number < lines.Max(cell => cell.Count); number++)
            _text.WriteLine(
                $"| {string.Join(" | ", lines.Select((cell, at) => TextWidth.Padded(number < cell.Count ? cell[number] : "", _widths[at])))} |"
            );
    }

    private void Rule(char sign, bool isFull) =>
        _text.WriteLine(
            isFull
                ? $"+{new string(sign, _inner + 2)}+"
                : $"+{string.Join('+', _widths.Select(width => new string(sign, width + 2)))}+"
        );

    private static bool IsHeading(LayoutRow row) =>
        row.Kind is LayoutRowKind.Phase or LayoutRowKind.Week;

    /// <summary>The longest word of the heading fits, even when the table grows wider than asked for by it.</summary>
    private static int Least(PlanColumn column) =>
        Math.Clamp(column.Heading.Split(' ', '\n').Max(TextWidth.Of), 6, 20);

    private static int Weight(PlanColumn column) =>
        column.Role switch
        {
            ColumnRole.Date => 18,
            ColumnRole.Activity => 40,
            ColumnRole.Purpose => 42,
            ColumnRole.Communication => 30,
            ColumnRole.Number => 7,
            _ => 17,
        };
}
