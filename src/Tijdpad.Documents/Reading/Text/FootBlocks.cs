using System.Text.RegularExpressions;
using Tijdpad.Documents.Tables;

namespace Tijdpad.Documents.Reading.Text;

/// <summary>The footnotes at the end of a copied document, and their marks, which stand glued to a word ("zaterdag1").</summary>
internal sealed partial class FootBlocks
{
    public required ValueList<SourceFootnote> Footnotes { get; init; }

    /// <summary>How many blocks at the end are footnotes.</summary>
    public required int BlockCount { get; init; }

    public static FootBlocks Notes(IReadOnlyList<TextBlock> blocks)
    {
        var notes = new List<SourceFootnote>();
        var count = 0;
        for (
            var index = blocks.Count - 1;
            index >= 0 && Read(blocks[index]) is { Count: > 0 } found;
            index--, count++
        )
            notes.InsertRange(0, found);
        return new FootBlocks { Footnotes = notes.ToValueList(), BlockCount = count };
    }

    /// <summary>The same row, with the marks of the footnotes as [1].</summary>
    public SourceRow Mark(SourceRow row) =>
        Footnotes.IsEmpty
            ? row
            : row with
            {
                Cells = row
                    .Cells.Select(cell =>
                        cell with
                        {
                            Texts = cell
                                .Texts.Select(text => text with { Words = Marked(text.Words) })
                                .ToValueList(),
                        }
                    )
                    .ToValueList(),
            };

    private string Marked(string words) =>
        Glued()
            .Replace(
                words,
                match =>
                    Footnotes.Any(note => note.Mark == match.Groups["mark"].Value)
                        ? match.Value.Replace(
                            match.Groups["mark"].Value,
                            $"[{match.Groups["mark"].Value}]",
                            StringComparison.Ordinal
                        )
                        : match.Value
            );

    private static List<SourceFootnote> Read(TextBlock block)
    {
        var notes = new List<SourceFootnote>();
        foreach (var line in block.Lines)
        {
            var match = Start().Match(line.Words);
            if (match.Success && (notes.Count > 0 || line.Raw.Trim().Length > 70))
                notes.Add(
                    new SourceFootnote(match.Groups["mark"].Value, match.Groups["text"].Value)
                );
            else if (notes.Count == 0)
                return [];
            else
                notes[^1] = notes[^1] with
                {
                    Words = TextBlock.Joined([notes[^1].Words, line.Words]),
                };
        }
        return notes;
    }

    [GeneratedRegex(@"^\[?(?<mark>\d{1,2})\]?\s+(?<text>\p{Lu}.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Start();

    // a digit that touches letters on one side only: "zaterdag1", "2gemeenteraden"; "Q2" and "0.3" are none
    [GeneratedRegex(
        @"(?<=[a-zë]{3})(?<mark>\d{1,2})(?![\d\w])|(?<![\w.,/-])(?<mark>\d{1,2})(?=[a-zë]{4})",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Glued();
}
