using System.Text.RegularExpressions;
using Tijdpad.Activities;
using Tijdpad.Documents.Tables;
using Tijdpad.Words;

namespace Tijdpad.Documents.Reading.Text;

/// <summary>Divides the blocks of one row over its cells.</summary>
internal sealed partial class CellFiller
{
    private const string PlaceDoubt =
        "Uit platte tekst: de kolom is afgeleid uit de plaats en de woorden.";
    private const int LongLine = 55;

    private readonly CellColumns _columns;
    private readonly List<SourceItem>[] _cells;
    private readonly HashSet<int> _doubtful = [];
    private int _column;

    public CellFiller(CellColumns columns)
    {
        _columns = columns;
        _cells = [.. Enumerable.Range(0, columns.Count).Select(_ => new List<SourceItem>())];
    }

    /// <param name="blocks">The blocks of the row, the first of which begins with the date.</param>
    /// <param name="dateLength">How many words are the date; 0 when a row has none.</param>
    public SourceRow Fill(IReadOnlyList<TextBlock> blocks, int dateLength)
    {
        var first = new List<TextLine>(blocks[0].Lines);
        if (dateLength > 0)
        {
            _cells[0]
                .Add(new SourceItem(string.Join(' ', blocks[0].Words.Split(' ')[..dateLength])));
            RemoveWords(first, dateLength);
        }
        _column = Math.Min(1, _columns.Count - 1);
        for (var index = 0; index < blocks.Count; index++)
        {
            var lines = index == 0 ? first : blocks[index].Lines;
            if (lines.Count > 0)
                FillBlock(lines, blocks[index].Spaces, isFirst: index == 0);
        }
        return new SourceRow(1, 1, _cells.Select(Cell).ToValueList());
    }

    private SourceCell Cell(List<SourceItem> texts, int column) =>
        new(
            column,
            1,
            texts.ToValueList(),
            _doubtful.Contains(column) && texts.Count > 0 ? PlaceDoubt : null
        );

    private void FillBlock(IReadOnlyList<TextLine> lines, int spaces, bool isFirst)
    {
        if (
            InvolvementPhrases.IsMark(lines[0].Words)
            && _columns.Of(ColumnRole.Involvement) is > 0 and var marks
        )
        {
            _cells[marks].Add(new SourceItem(TextBlock.Joined(lines)));
            return;
        }
        var block = new Block(
            TextBlock.Joined(lines),
            isFirst ? 0 : spaces + lines[0].Indent,
            !isFirst && lines[0].Indent == 1
        );
        for (var index = 0; index < lines.Count; index++)
        {
            var parts = Parts(lines[index], isFirst && index == 0).ToList();
            for (var part = 0; part < parts.Count; part++)
            {
                var isOpening = index == 0 && part == 0;
                var starts = isOpening
                    ? !isFirst
                    : part > 0 || (lines[index].Indent > 0 && !lines[index].Continues);
                Put(
                    parts[part],
                    starts,
                    isOpening ? block : new Block(parts[part], 0, IsItem: false)
                );
            }
        }
    }

    /// <summary>What is known around some words: all words of their block, the spaces before it, a lost bullet.</summary>
    private sealed record Block(string Words, int Traces, bool IsItem);

    private void Put(string words, bool starts, Block block)
    {
        if (IsEmptyRow && block.Traces >= 2 && _columns.Count > 2)
            _column = 2;
        else if (IsEmptyRow)
            starts = false;
        var cell = _cells[_column];
        if (cell.Count > 0 && !StartsAnew(words, starts, block))
        {
            cell[^1] = cell[^1] with { Words = TextBlock.Joined([cell[^1].Words, words]) };
            return;
        }
        if (starts)
            _column = ColumnFor(block);
        _cells[_column].Add(new SourceItem(words, block.IsItem && _column > 1 ? 1 : 0));
    }

    private bool IsEmptyRow => _cells.Skip(1).All(cell => cell.Count == 0);

    // after a page break a sentence goes on with a small letter; a note, an item or a date of its own is a new paragraph
    private static bool StartsAnew(string words, bool starts, Block block) =>
        (starts && (block.IsItem || !char.IsLower(words[0]) && words[0] != '–'))
        || Remark().IsMatch(words);

    private int ColumnFor(Block block)
    {
        var purpose = _columns.Of(ColumnRole.Purpose);
        var communication = _columns.Of(ColumnRole.Communication);
        if (_column == communication && communication > 0)
            return communication;
        var tells = communication > 0 && IsMessage(block.Words);
        if (_column == 1 && _cells[1].Count > 0)
        {
            Doubt(_columns.Count > 3);
            return tells && block.Traces > 0 ? communication : Math.Min(2, _columns.Count - 1);
        }
        if (tells && (_column == purpose || block.Traces > 0))
        {
            Doubt(true);
            return communication;
        }
        if (_column == purpose || purpose < 0 && _column > 1)
            return purpose < 0 ? Math.Min(_column + 1, LastText) : purpose;
        return _column;
    }

    private int LastText =>
        _columns.Of(ColumnRole.Involvement) == _columns.Count - 1
            ? _columns.Count - 2
            : _columns.Count - 1;

    private void Doubt(bool isDoubtful)
    {
        if (!isDoubtful)
            return;
        for (var column = 2; column < _columns.Count; column++)
            _doubtful.Add(column);
    }

    private static bool IsMessage(string words) =>
        MessagePhrases
            .ChannelsIn(words)
            .Any(channel => channel is not ("bijeenkomst" or "vragenlijst" or "overleg" or "brief"))
        || (
            MessagePhrases.ChannelsIn(words).Contains("overleg")
            && MessagePhrases.AudiencesIn(words).Contains("communicatieadviseurs")
        );

    // wide gaps divide cells; so does a capital in the middle of a line too long for one cell
    private static IEnumerable<string> Parts(TextLine line, bool isFirst)
    {
        foreach (var part in line.WideParts())
        {
            if (!isFirst || part.Length <= LongLine)
                yield return part;
            else
            {
                var start = 0;
                foreach (Match match in CapitalInside().Matches(part))
                {
                    yield return part[start..match.Index];
                    start = match.Index + 1;
                }
                yield return part[start..];
            }
        }
    }

    private static void RemoveWords(List<TextLine> lines, int count)
    {
        while (count > 0)
        {
            var words = lines[0].Words.Split(' ').Length;
            if (words > count)
            {
                lines[0] = TextLine.Of(Behind(lines[0].Raw.TrimStart(), count));
                return;
            }
            lines.RemoveAt(0);
            count -= words;
        }
    }

    private static string Behind(string raw, int count)
    {
        var at = 0;
        for (; count > 0; count--)
        {
            while (at < raw.Length && !char.IsWhiteSpace(raw[at]))
                at++;
            while (at < raw.Length && char.IsWhiteSpace(raw[at]))
                at++;
        }
        return raw[at..];
    }

    [GeneratedRegex(
        @"^(?:NB\b|N\.B\.|Opmerking\b|Let op\b|\d{1,2}/\d{1,2}\s*:)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Remark();

    [GeneratedRegex(@"(?<=[a-zë)])\s(?=\p{Lu}[a-zë]{3,})", RegexOptions.CultureInvariant)]
    private static partial Regex CapitalInside();
}
