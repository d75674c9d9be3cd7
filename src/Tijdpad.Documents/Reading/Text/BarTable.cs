using Tijdpad.Documents.Tables;
using Tijdpad.Dutch;

namespace Tijdpad.Documents.Reading.Text;

/// <summary>A table whose cells are divided by bars or tabs.</summary>
internal static class BarTable
{
    public static PlanTable? TryRead(IReadOnlyList<TextLine> lines)
    {
        foreach (var bar in new[] { '|', '\t' })
        {
            var barred = lines.Count(line => line.HasWords && line.Raw.Trim().Contains(bar));
            if (barred >= 2 && barred * 5 >= lines.Count(line => line.HasWords) * 2)
                return Read(lines, bar);
        }
        return null;
    }

    private static PlanTable Read(IReadOnlyList<TextLine> lines, char bar)
    {
        var result = new List<SourceLine>();
        var (table, number, inside) = (0, 0, false);
        foreach (var line in lines.Where(line => line.HasWords))
        {
            if (!line.Raw.Trim().Contains(bar))
            {
                result.Add(LooseLines.Paragraph(line));
                continue;
            }
            if (IsRule(line))
                continue;
            if (!inside)
                (table, number, inside) = (table + 1, 0, true);
            result.Add(new SourceRow(table, ++number, Cells(line, bar)));
        }
        return new PlanTable(result.ToValueList(), [], []);
    }

    // "|---|---|" under the headings
    private static bool IsRule(TextLine line) =>
        line.Raw.All(sign => sign is '|' or '-' or ':' or '=' or '+' or ' ' or '\t');

    private static ValueList<SourceCell> Cells(TextLine line, char bar) =>
        line
            .Raw.Trim()
            .Trim(bar == '|' ? '|' : '\0')
            .Split(bar)
            .Select(
                (cell, column) =>
                    new SourceCell(
                        column,
                        1,
                        TextCleaner.Of(cell) is { Length: > 0 } words ? [new SourceItem(words)] : []
                    )
            )
            .ToValueList();
}
