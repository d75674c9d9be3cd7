using Tijdpad.Documents.Tables;

namespace Tijdpad.Documents.Tests.Reading;

/// <summary>Short ways to look at what was read.</summary>
internal static class ReadTexts
{
    /// <summary>The texts of a cell, list items with "* ", one below the other.</summary>
    public static string Marked(SourceCell cell) =>
        string.Join('\n', cell.Texts.Select(text => (text.Level > 0 ? "* " : "") + text.Words));

    public static string Joined(SourceCell cell) =>
        string.Join(' ', cell.Texts.Select(text => text.Words));

    public static SourceCell? CellAt(SourceRow row, int column) =>
        row.Cells.FirstOrDefault(cell => cell.Column == column);

    public static List<SourceRow> Rows(PlanTable table) => [.. table.Lines.OfType<SourceRow>()];

    /// <summary>Paragraphs as they are, rows as "cell | cell".</summary>
    public static List<string> Lines(PlanTable table) =>
        [
            .. table.Lines.Select(line =>
                line is SourceRow row
                    ? string.Join(" | ", row.Cells.Select(Joined))
                    : new string('\t', ((SourceParagraph)line).Text.Level)
                        + ((SourceParagraph)line).Text.Words
            ),
        ];

    public static IEnumerable<string> Words(PlanTable table) =>
        table
            .Lines.SelectMany(line =>
                line is SourceRow row
                    ? row.Cells.SelectMany(cell => cell.Texts)
                    : [((SourceParagraph)line).Text]
            )
            .Select(text => text.Words)
            .Concat(table.Footnotes.Select(note => note.Words))
            .SelectMany(words => words.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The cells of the sample that came out as they should, and those that did not.</summary>
    public static (int Good, List<string> Bad) Compare(PlanTable table, ExpectedActivity[] expected)
    {
        var rows = Rows(table)
            .Where(row =>
                row.Cells.Count >= 2 && row.Cells.Skip(1).Any(cell => cell.Texts.Count > 0)
            )
            .Where(row => CellAt(row, 0) is { Texts.Count: > 0 })
            .ToList();
        var bad = new List<string>();
        if (rows.Count != expected.Length)
            bad.Add($"{rows.Count} rows instead of {expected.Length}");
        var good = 0;
        foreach (var (row, wanted) in rows.Zip(expected))
        {
            var cells = wanted.Cells();
            for (var column = 0; column < cells.Length; column++)
            {
                var cell = CellAt(row, column);
                var is2or3 = column is 2 or 3;
                var got =
                    cell is null ? ""
                    : is2or3 ? Marked(cell)
                    : Joined(cell);
                if (got == cells[column])
                    good++;
                else
                    bad.Add($"{wanted.Date} [{column}]\n  wanted {cells[column]}\n  got    {got}");
            }
        }
        return (good, bad);
    }
}
