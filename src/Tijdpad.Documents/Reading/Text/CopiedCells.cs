using System.Text.RegularExpressions;
using Tijdpad.Dates;
using Tijdpad.Documents.Tables;
using Tijdpad.Words;

namespace Tijdpad.Documents.Reading.Text;

/// <summary>
/// A table that was copied out of a PDF: cells one after another, cut into lines, an empty line between most of them.
/// A row begins at a block that begins with a date; which cell a block belongs to follows from its place, its spaces and its words.
/// </summary>
internal static partial class CopiedCells
{
    private const int LongestDate = 12;
    private const int FewestRows = 3;

    // only to tell dates from other words; the year does not matter here
    private static readonly DateContext AnyYear = new(new DateOnly(2000, 7, 1));

    /// <summary>The table, or null when this is no such text: no line of headings, or hardly any row that begins with a date.</summary>
    public static PlanTable? TryRead(IReadOnlyList<TextLine> lines)
    {
        for (var index = 0; index < lines.Count; index++)
        {
            if (HeadingLine.At(lines, index) is not { } found)
                continue;
            var blocks = TextBlock.In(lines.Skip(index + found.Lines));
            return blocks.Count(block => DateLength(block) > 0) >= FewestRows
                ? Read(lines.Take(index).ToList(), found.Headings, blocks)
                : null;
        }
        return null;
    }

    private static PlanTable Read(
        IReadOnlyList<TextLine> before,
        IReadOnlyList<string> headings,
        IReadOnlyList<TextBlock> blocks
    )
    {
        var columns = CellColumns.Of(headings);
        var notes = FootBlocks.Notes(blocks);
        var result = new List<SourceLine>();
        var rows = new List<SourceRow>();
        foreach (var paragraph in LooseLines.Paragraphs(before))
        {
            if (PhasePhrases.IsHeading(paragraph.Text.Words))
                rows.Add(HeadingRow(paragraph.Text.Words, columns));
            else
                result.Add(paragraph);
        }
        rows.Add(columns.HeaderRow());
        var body = blocks.Take(blocks.Count - notes.BlockCount).ToList();
        for (var index = 0; index < body.Count; )
        {
            if (IsHeading(body[index]))
            {
                rows.Add(HeadingRow(body[index++].Words, columns));
                continue;
            }
            var count =
                1
                + body.Skip(index + 1)
                    .TakeWhile(block => !IsHeading(block) && DateLength(block) == 0)
                    .Count();
            rows.Add(
                new CellFiller(columns).Fill(
                    body.Skip(index).Take(count).ToList(),
                    DateLength(body[index])
                )
            );
            index += count;
        }
        result.AddRange(
            rows.Select((row, index) => row with { Number = index + 1 }).Select(notes.Mark)
        );
        return new PlanTable(result.ToValueList(), notes.Footnotes, []);
    }

    private static bool IsHeading(TextBlock block) =>
        PhasePhrases.IsHeading(block.Words)
        || (WeekHeading().IsMatch(block.Words) && !FuzzyDate.Read(block.Words, AnyYear).IsUnknown);

    private static SourceRow HeadingRow(string words, CellColumns columns) =>
        new(
            1,
            1,
            [
                new SourceCell(
                    PhasePhrases.IsHeading(words) ? Math.Min(1, columns.Count - 1) : 0,
                    1,
                    [new SourceItem(words)]
                ),
            ]
        );

    /// <summary>How many words at the start of the block are its date; 0 when it does not begin with one.</summary>
    private static int DateLength(TextBlock block)
    {
        var words = block.Words.Split(' ');
        for (var count = Math.Min(LongestDate, words.Length); count > 0; count--)
        {
            var phrase = string.Join(' ', words[..count]);
            // "13/6: commissie" is a line in a cell, "mei" alone may be the start of a sentence
            if (phrase.EndsWith(':') || !phrase.Any(char.IsDigit) && !PartOfMonth().IsMatch(phrase))
                continue;
            if (!FuzzyDate.Read(phrase, AnyYear).IsUnknown)
                return count < words.Length && words[count] == ":" ? 0 : count;
        }
        return 0;
    }

    [GeneratedRegex(
        @"^(?:(?:uiterlijk|vanaf|voor|vóór|tot|t/m|begin|eind|medio)\s+)*(?:in\s+)?(?:week|wk)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex WeekHeading();

    [GeneratedRegex(
        @"^(?:begin|medio|half|eind|n\.?t\.?b|p\.?m|najaar|voorjaar|zomer|winter)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex PartOfMonth();
}
