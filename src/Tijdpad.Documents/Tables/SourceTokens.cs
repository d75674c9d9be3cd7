namespace Tijdpad.Documents.Tables;

/// <summary>The words of a source, joined or one by one.</summary>
internal static class SourceTokens
{
    /// <summary>All words of the cell on one line.</summary>
    public static string Words(this SourceCell cell) =>
        cell.Texts.Count == 1
            ? cell.Texts[0].Words
            : string.Join(' ', cell.Texts.Select(text => text.Words));

    /// <summary>The paragraphs before the first table.</summary>
    public static IEnumerable<string> FirstTexts(this PlanTable table) =>
        table
            .Lines.TakeWhile(line => line is SourceParagraph)
            .OfType<SourceParagraph>()
            .Select(paragraph => paragraph.Text.Words);

    /// <summary>Every paragraph and every item of every cell by itself.</summary>
    public static IEnumerable<string> SingleTexts(this PlanTable table) =>
        table.Lines.SelectMany(line =>
            line switch
            {
                SourceParagraph paragraph => [paragraph.Text.Words],
                SourceRow row => row
                    .Cells.SelectMany(cell => cell.Texts)
                    .Select(text => text.Words),
                _ => Enumerable.Empty<string>(),
            }
        );

    /// <summary>Every paragraph and every row as one text.</summary>
    public static IEnumerable<string> LineTexts(this PlanTable table) =>
        table.Paragraphs().Select(paragraph => paragraph.Text.Words);

    /// <summary>The document as lines of text; a row of a table counts as one line.</summary>
    public static IEnumerable<SourceParagraph> Paragraphs(this PlanTable table) =>
        table.Lines.SelectMany(line =>
            line switch
            {
                SourceParagraph paragraph => [paragraph],
                SourceRow row when row.Cells.Any(cell => cell.Words().Length > 0) =>
                [
                    new SourceParagraph(
                        new SourceItem(
                            string.Join(
                                ' ',
                                row.Cells.Select(cell => cell.Words())
                                    .Where(words => words.Length > 0)
                            )
                        )
                    ),
                ],
                _ => Enumerable.Empty<SourceParagraph>(),
            }
        );
}
