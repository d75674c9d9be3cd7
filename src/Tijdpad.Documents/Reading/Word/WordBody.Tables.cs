using System.Globalization;
using System.Xml;
using Tijdpad.Documents.Tables;

namespace Tijdpad.Documents.Reading.Word;

internal sealed partial class WordBody
{
    private WordTable Table(XmlReader xml)
    {
        var table = new WordTable([]);
        if (xml.IsEmptyElement)
            return table;
        var depth = xml.Depth;
        while (xml.NextElement(depth))
            if (!Ooxml.IsWord(xml))
                Alternative(xml);
            else if (xml.LocalName == "tr")
                Row(xml, table);
            else
                Passed(xml);
        return table;
    }

    private sealed class RowProperties
    {
        public int Before;
        public bool IsHeader;
        public bool Deleted;
    }

    private void Row(XmlReader xml, WordTable table)
    {
        if (++_rows > Limits.Rows)
            throw Limits.TooLarge($"meer dan {Limits.Rows} rijen");
        if (xml.IsEmptyElement)
            return;
        var about = new RowProperties();
        var cells = new List<WordCell>();
        var column = 0;
        _openRows++;
        var depth = xml.Depth;
        while (xml.NextElement(depth))
            if (!Ooxml.IsWord(xml))
                Alternative(xml);
            else if (xml.LocalName == "trPr")
            {
                ReadRowProperties(xml, about);
                column = about.Before;
            }
            else if (xml.LocalName == "tc")
                column = Cell(xml, cells, column);
            else
                Passed(xml);
        _openRows--;
        if (!about.Deleted)
            table.Rows.Add(new WordRow(cells, about.IsHeader));
    }

    private void ReadRowProperties(XmlReader xml, RowProperties about)
    {
        if (xml.IsEmptyElement)
            return;
        var depth = xml.Depth;
        while (xml.NextElement(depth))
            switch (xml.LocalName)
            {
                case "gridBefore":
                    about.Before = Count(Ooxml.Value(xml), 0);
                    break;
                case "tblHeader":
                    about.IsHeader = WordStyles.IsOn(Ooxml.Value(xml));
                    break;
                case "del":
                    tally.Changes++;
                    about.Deleted = true;
                    break;
                case "ins":
                    tally.Changes++;
                    break;
                case "trPrChange":
                    xml.SkipElement();
                    break;
            }
    }

    private sealed class CellProperties
    {
        public int Span = 1;
        public bool Continues;
        public bool JoinsLeft;
        public bool Deleted;
    }

    /// <summary>Adds the cell and gives the column of the next one.</summary>
    private int Cell(XmlReader xml, List<WordCell> cells, int column)
    {
        var about = new CellProperties();
        var blocks = new List<WordBlock>();
        var id = _pendingId;
        _pendingId = null;
        Blocks(xml, blocks, about);
        id ??= _pendingId;
        _pendingId = null;
        if (about.Deleted)
            return column;
        if (about.JoinsLeft && cells.Count > 0)
        {
            var left = cells[^1];
            left.Blocks.AddRange(blocks);
            cells[^1] = left with { Span = left.Span + about.Span };
        }
        else
            cells.Add(new WordCell(column, about.Span, about.Continues, id, blocks));
        return Math.Min(column + about.Span, Limits.Columns);
    }

    /// <summary>The blocks of a cell: as elsewhere, but the first thing in it may be its properties.</summary>
    private void Blocks(XmlReader xml, List<WordBlock> into, CellProperties about)
    {
        _cell.Push(about);
        Blocks(xml, into);
        _cell.Pop();
    }

    private readonly Stack<CellProperties> _cell = new();

    private void ReadCellProperties(XmlReader xml)
    {
        if (xml.IsEmptyElement || !_cell.TryPeek(out var about))
            return;
        var depth = xml.Depth;
        while (xml.NextElement(depth))
            switch (xml.LocalName)
            {
                case "gridSpan":
                    about.Span = Math.Max(1, Count(Ooxml.Value(xml), 1));
                    break;
                case "vMerge":
                    about.Continues = Ooxml.Value(xml) != "restart";
                    break;
                case "hMerge":
                    about.JoinsLeft = Ooxml.Value(xml) != "restart";
                    break;
                case "cellDel":
                    tally.Changes++;
                    about.Deleted = true;
                    break;
                case "cellIns":
                    tally.Changes++;
                    break;
                case "tcPrChange":
                    xml.SkipElement();
                    break;
            }
    }

    private static int Count(string? value, int otherwise) =>
        int.TryParse(value, CultureInfo.InvariantCulture, out var count)
            ? Math.Clamp(count, 0, Limits.Columns)
            : otherwise;
}
