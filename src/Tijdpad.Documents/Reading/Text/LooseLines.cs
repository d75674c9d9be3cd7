using System.Text.RegularExpressions;
using Tijdpad.Documents.Tables;

namespace Tijdpad.Documents.Reading.Text;

/// <summary>Text that is no table: a paragraph a line, long lines that were wrapped joined again.</summary>
internal static partial class LooseLines
{
    private const int WrapWidth = 60;

    public static PlanTable Read(IReadOnlyList<TextLine> lines) =>
        new(Paragraphs(lines).ToValueList<SourceLine>(), [], []);

    public static IEnumerable<SourceParagraph> Paragraphs(IEnumerable<TextLine> lines)
    {
        var open = new List<TextLine>();
        foreach (var line in lines)
        {
            var joins =
                open.Count > 0
                && line.Continues
                && open[^1].Raw.TrimEnd().Length >= WrapWidth
                && line.Indent == open[^1].Indent;
            if (open.Count > 0 && !joins)
            {
                yield return Paragraph(open);
                open = [];
            }
            if (line.HasWords)
                open.Add(line);
        }
        if (open.Count > 0)
            yield return Paragraph(open);
    }

    public static SourceParagraph Paragraph(TextLine line) => Paragraph([line]);

    private static SourceParagraph Paragraph(List<TextLine> lines)
    {
        var words = TextBlock.Joined(lines);
        var match = Bullet().Match(words);
        if (match.Success)
            return new SourceParagraph(
                new SourceItem(
                    words[match.Length..],
                    match.Value.StartsWith('o') || lines[0].Indent > 3 ? 2 : 1
                )
            );
        // a copied bullet often leaves only its space
        return new SourceParagraph(
            new SourceItem(words, lines[0].Indent is > 0 and < 12 ? 1 : 0),
            words.StartsWith("==", StringComparison.Ordinal)
        );
    }

    [GeneratedRegex(
        @"^(?:[-–•*▪‣◦·\uf0b7\uf0a7]|o(?=\s+\p{Lu}))\s+",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Bullet();
}
