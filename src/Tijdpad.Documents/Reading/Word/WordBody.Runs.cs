using System.Text;
using System.Xml;
using Tijdpad.Documents.Tables;
using Tijdpad.Dutch;

namespace Tijdpad.Documents.Reading.Word;

internal sealed partial class WordBody
{
    private readonly StringBuilder _words = new();
    private bool _placeholder;
    private int _placeholderDepth = int.MaxValue;

    /// <summary>"Klik om tekst in te voeren" is no text of the document.</summary>
    private void LeavePlaceholder(XmlReader xml)
    {
        if (xml.Depth <= _placeholderDepth)
            _placeholderDepth = int.MaxValue;
    }

    private sealed class RunLook
    {
        public bool Hidden;
        public bool Raised;
    }

    private void Run(XmlReader xml, WordTextBuilder text, ref List<WordBlock>? boxes)
    {
        LeavePlaceholder(xml);
        if (xml.IsEmptyElement)
            return;
        var look = new RunLook();
        var depth = xml.Depth;
        while (xml.NextElement(depth))
        {
            if (!Ooxml.IsWord(xml))
            {
                if (xml.LocalName == "t")
                    Words(xml, text, look);
                else
                    Alternative(xml);
            }
            else if (xml.LocalName == "txbxContent")
                Blocks(xml, boxes ??= []);
            else if (xml.LocalName == "rPr")
                ReadLook(xml, look);
            else
                InRun(xml, text, look);
        }
    }

    private void InRun(XmlReader xml, WordTextBuilder text, RunLook look)
    {
        switch (xml.LocalName)
        {
            case "t":
                Words(xml, text, look);
                break;
            case "tab" or "ptab":
                text.Append(' ');
                break;
            case "br" or "cr":
                text.Append('\n');
                break;
            case "noBreakHyphen":
                text.Append('-');
                break;
            case "sym":
                text.Append(WordSymbols.Of(xml.Attribute("font"), xml.Attribute("char")), false);
                break;
            case "footnoteReference" or "endnoteReference":
                NoteReference(xml, text);
                break;
            case "fldChar":
                _fields.Mark(xml.Attribute("fldCharType"));
                break;
            default:
                Passed(xml);
                break;
        }
    }

    private void Words(XmlReader xml, WordTextBuilder text, RunLook look)
    {
        _words.Clear();
        xml.AppendText(_words);
        if (_fields.InInstruction || xml.Depth > _placeholderDepth)
            return;
        var words = _words.ToString();
        if (look.Hidden)
            tally.HiddenWords += TextCleaner.CountWords(words);
        else
            text.Append(words, look.Raised);
    }

    private void ReadLook(XmlReader xml, RunLook look)
    {
        if (xml.IsEmptyElement)
            return;
        var depth = xml.Depth;
        while (xml.NextElement(depth))
            switch (xml.LocalName)
            {
                case "vanish":
                    look.Hidden = WordStyles.IsOn(Ooxml.Value(xml));
                    break;
                case "vertAlign":
                    look.Raised = Ooxml.Value(xml) == "superscript";
                    break;
                case "rStyle":
                    look.Hidden |= styles.IsHidden(Ooxml.Value(xml));
                    look.Raised |= styles.IsRaised(Ooxml.Value(xml));
                    break;
                case "rPrChange":
                    xml.SkipElement();
                    break;
            }
    }

    private void NoteReference(XmlReader xml, WordTextBuilder text)
    {
        var id = xml.Attribute("id");
        if (id is null || xml.Attribute("customMarkFollows") is "1" or "true")
            return;
        var kind = xml.LocalName == "footnoteReference" ? "footnote" : "endnote";
        var number = NoteReferences.Count(note => note.Kind == kind) + 1;
        var mark = kind == "footnote" ? Ooxml.Decimal(number) : Ooxml.Roman(number);
        NoteReferences.Add((kind, id, mark));
        text.Append($"[{mark}]", false);
    }
}
