using Tijdpad.Documents.Tables;
using Tijdpad.Dutch;

namespace Tijdpad.Documents.Reading.Word;

/// <summary>From the blocks of a Word text to lines: nested tables flattened, line breaks resolved, bullets taken off.</summary>
internal sealed class WordLines
{
    private readonly List<SourceLine> _lines = [];
    private readonly BulletLevels _outside = new();
    private int _tables;

    public static List<SourceLine> Of(List<WordBlock> blocks)
    {
        var lines = new WordLines();
        foreach (var block in blocks)
            lines.Add(block);
        return lines._lines;
    }

    private void Add(WordBlock block)
    {
        if (block is WordParagraph paragraph)
            AddParagraph(paragraph);
        else if (block is WordTable { Rows.Count: > 0 } table)
            AddTable(table);
    }

    private void AddParagraph(WordParagraph paragraph)
    {
        foreach (var piece in Pieces(paragraph.Text, outside: true))
        {
            var words = SpacedMark(TextCleaner.Of(FootnoteMark.InText(piece)));
            if (words.Length == 0)
                continue;
            var text = paragraph.IsHeading
                ? new SourceItem(words)
                : _outside.Next(words, paragraph.Level);
            _lines.Add(new SourceParagraph(text, paragraph.IsHeading));
        }
    }

    /// <summary>A paragraph that begins with a mark is the note itself: "[1] Tijdens …".</summary>
    private static string SpacedMark(string words)
    {
        var end = words.StartsWith('[') ? words.IndexOf(']', StringComparison.Ordinal) : -1;
        return end is > 1 and < 5 && end + 1 < words.Length && char.IsLetter(words[end + 1])
            ? words[..(end + 1)] + " " + words[(end + 1)..]
            : words;
    }

    private void AddTable(WordTable table)
    {
        if (IsFrame(table))
        {
            foreach (var block in table.Rows.SelectMany(row => row.Cells).SelectMany(c => c.Blocks))
                Add(block);
            return;
        }
        _tables++;
        for (var at = 0; at < table.Rows.Count; at++)
        {
            var row = table.Rows[at];
            var cells = row.Cells.Select(Cell).OfType<SourceCell>().ToValueList();
            _lines.Add(new SourceRow(_tables, at + 1, cells, row.IsHeader));
        }
    }

    /// <summary>A table of one column that holds the real tables is only there for the layout.</summary>
    private static bool IsFrame(WordTable table) =>
        table.Rows.All(row => row.Cells.Count <= 1)
        && table
            .Rows.SelectMany(row => row.Cells)
            .SelectMany(cell => cell.Blocks)
            .OfType<WordTable>()
            .Any(inner => inner.Rows.Any(row => row.Cells.Count > 1));

    private static SourceCell? Cell(WordCell cell)
    {
        var texts = new List<SourceItem>();
        AddTexts(cell.Blocks, texts, new BulletLevels());
        if (!cell.Continues)
            return new SourceCell(cell.Column, cell.Span, texts.ToValueList(), null, cell.Id);
        if (texts.Count == 0)
            return null;
        return new SourceCell(
            cell.Column,
            cell.Span,
            texts.ToValueList(),
            "de cel is samengevoegd met de cel erboven, maar heeft eigen woorden",
            cell.Id
        );
    }

    private static void AddTexts(
        List<WordBlock> blocks,
        List<SourceItem> texts,
        BulletLevels bullets
    )
    {
        foreach (var block in blocks)
            if (block is WordParagraph paragraph)
                AddPieces(paragraph, texts, bullets);
            else if (block is WordTable table)
                foreach (var cell in table.Rows.SelectMany(row => row.Cells))
                    AddTexts(cell.Blocks, texts, bullets);
    }

    private static void AddPieces(
        WordParagraph paragraph,
        List<SourceItem> texts,
        BulletLevels bullets
    )
    {
        foreach (var piece in Pieces(paragraph.Text, outside: false))
        {
            var words = TextCleaner.Of(FootnoteMark.InText(piece));
            if (words.Length > 0)
                texts.Add(bullets.Next(words, paragraph.Level));
        }
    }

    /// <summary>
    /// A line break is a space, unless what follows is an item of a list typed by hand:
    /// a bullet, or outside tables a line that begins with a digit.
    /// </summary>
    private static List<string> Pieces(string text, bool outside)
    {
        if (!text.Contains('\n', StringComparison.Ordinal))
            return [text];
        var pieces = new List<string>();
        foreach (var line in text.Split('\n'))
        {
            var words = line.TrimStart();
            var begins =
                BulletLevels.Begins(words, out _, out var rest) && !char.IsAsciiDigit(rest[0])
                || outside && words.Length > 0 && char.IsAsciiDigit(words[0]);
            if (pieces.Count == 0 || begins)
                pieces.Add(line);
            else
                pieces[^1] += "\n" + line;
        }
        return pieces;
    }
}
