using System.Xml;
using Tijdpad.Documents.Tables;

namespace Tijdpad.Documents.Reading.Word;

/// <summary>
/// Goes once through the XML of a Word text. An element it does not know is transparent,
/// so that content controls, hyperlinks, insertions and whatever comes later let their words through.
/// </summary>
internal sealed partial class WordBody(WordStyles styles, WordTally tally)
{
    internal const string IdPrefix = "tijdpad_";

    private readonly WordFields _fields = new();
    private readonly Stack<(int Depth, bool Taken)> _alternatives = new();
    private int _rows;
    private int _openRows;
    private string? _pendingId;

    /// <summary>The ids of the notes referred to, in reading order, with their marks.</summary>
    public List<(string Kind, string Id, string Mark)> NoteReferences { get; } = [];

    /// <summary>Reads the paragraphs and tables inside the element that the reader stands on.</summary>
    public void Blocks(XmlReader xml, List<WordBlock> into)
    {
        if (xml.IsEmptyElement)
            return;
        var depth = xml.Depth;
        WordTextBuilder? carried = null;
        while (xml.NextElement(depth))
        {
            if (!Ooxml.IsWord(xml))
            {
                Alternative(xml);
                continue;
            }
            switch (xml.LocalName)
            {
                case "p":
                    carried = Paragraph(xml, into, carried);
                    break;
                case "tbl":
                    Flush(ref carried, into);
                    into.Add(Table(xml));
                    break;
                case "tcPr":
                    ReadCellProperties(xml);
                    break;
                case "r":
                    Loose(xml, into);
                    break;
                default:
                    Passed(xml);
                    break;
            }
        }
        Flush(ref carried, into);
    }

    /// <summary>A run outside a paragraph is an error of the writer; its words count all the same.</summary>
    private void Loose(XmlReader xml, List<WordBlock> into)
    {
        var text = new WordTextBuilder();
        List<WordBlock>? boxes = null;
        Run(xml, text, ref boxes);
        into.Add(new WordParagraph(text.ToString(), 0, false));
        into.AddRange(boxes ?? []);
    }

    private static void Flush(ref WordTextBuilder? carried, List<WordBlock> into)
    {
        if (carried is { Length: > 0 })
            into.Add(new WordParagraph(carried.ToString(), 0, false));
        carried = null;
    }

    /// <summary>Adds the paragraph; gives back its text instead when its mark is deleted, for it then runs on in the next.</summary>
    private WordTextBuilder? Paragraph(
        XmlReader xml,
        List<WordBlock> into,
        WordTextBuilder? carried
    )
    {
        LeavePlaceholder(xml);
        var text = carried ?? new WordTextBuilder();
        var about = new ParagraphProperties();
        List<WordBlock>? boxes = null;
        if (!xml.IsEmptyElement)
        {
            var depth = xml.Depth;
            while (xml.NextElement(depth))
                if (!Ooxml.IsWord(xml))
                    Alternative(xml);
                else if (xml.LocalName == "pPr")
                    ReadParagraphProperties(xml, about);
                else if (xml.LocalName == "r")
                    Run(xml, text, ref boxes);
                else
                    Passed(xml);
        }
        if (!about.MarkDeleted)
        {
            var heading = about.IsHeading ?? styles.IsHeading(about.Style);
            var level = heading ? 0 : about.Level ?? styles.Level(about.Style);
            into.Add(new WordParagraph(text.ToString(), level, heading));
        }
        if (boxes is not null)
            into.AddRange(boxes);
        return about.MarkDeleted ? text : null;
    }

    private sealed class ParagraphProperties
    {
        public string? Style;
        public int? Level;
        public bool? IsHeading;
        public bool MarkDeleted;
    }

    private void ReadParagraphProperties(XmlReader xml, ParagraphProperties about)
    {
        if (xml.IsEmptyElement)
            return;
        var depth = xml.Depth;
        while (xml.NextElement(depth))
            switch (xml.LocalName)
            {
                case "pStyle":
                    about.Style = Ooxml.Value(xml);
                    break;
                case "ilvl":
                    about.Level = WordStyles.LevelOf(Ooxml.Value(xml));
                    break;
                case "numId":
                    about.Level = Ooxml.Value(xml) == "0" ? 0 : about.Level ?? 1;
                    break;
                case "outlineLvl":
                    about.IsHeading = Ooxml.Value(xml) != "9";
                    break;
                case "del" or "moveFrom":
                    tally.Changes++;
                    about.MarkDeleted = true;
                    break;
                case "pPrChange" or "rPrChange" or "sectPr":
                    xml.SkipElement();
                    break;
            }
    }

    /// <summary>What is the same at every level: deletions, properties, alternatives, our own ids.</summary>
    private void Passed(XmlReader xml)
    {
        switch (xml.LocalName)
        {
            case "del" or "moveFrom":
                tally.Changes++;
                xml.SkipElement();
                break;
            case "ins" or "moveTo":
                tally.Changes++;
                break;
            case "sdtPr":
                ReadControl(xml);
                break;
            case "sdtContent" when _placeholder:
                _placeholder = false;
                _placeholderDepth = xml.Depth;
                tally.Placeholders++;
                break;
            case "bookmarkStart":
                TakeId(xml.Attribute("name"));
                break;
            case "commentReference":
                tally.Comments++;
                break;
            case "pPr"
            or "rPr"
            or "tblPr"
            or "tblGrid"
            or "tblPrEx"
            or "sectPr"
            or "sdtEndPr"
            or "customXmlPr"
            or "smartTagPr"
            or "instrText"
            or "delText"
            or "delInstrText"
            or "rt":
                xml.SkipElement();
                break;
        }
    }

    private void ReadControl(XmlReader xml)
    {
        if (xml.IsEmptyElement)
            return;
        var depth = xml.Depth;
        while (xml.NextElement(depth))
            if (xml.LocalName == "tag")
                TakeId(xml.Attribute("val"));
            else if (xml.LocalName == "showingPlcHdr" && WordStyles.IsOn(xml.Attribute("val")))
                _placeholder = true;
    }

    private void TakeId(string? name)
    {
        if (
            _openRows > 0
            && name is not null
            && name.StartsWith(IdPrefix, StringComparison.Ordinal)
        )
            _pendingId ??= name[IdPrefix.Length..];
    }

    /// <summary>Of the ways in which a thing is offered (mc:AlternateContent) the first is taken, never two.</summary>
    private void Alternative(XmlReader xml)
    {
        if (xml.LocalName == "AlternateContent")
        {
            while (_alternatives.TryPeek(out var open) && open.Depth >= xml.Depth)
                _alternatives.Pop();
            _alternatives.Push((xml.Depth, false));
        }
        else if (xml.LocalName is "Choice" or "Fallback")
        {
            while (_alternatives.TryPeek(out var open) && open.Depth >= xml.Depth)
                _alternatives.Pop();
            if (!_alternatives.TryPop(out var mine))
                return;
            _alternatives.Push((mine.Depth, true));
            if (mine.Taken)
                xml.SkipElement();
        }
    }
}
