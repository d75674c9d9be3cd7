using System.Xml.Linq;
using Tijdpad.Documents.Tests.Writing.Word;

namespace Tijdpad.Documents.Tests.Comparing;

/// <summary>
/// Accepts or rejects the tracked changes of a document and gives what is left as plain lines, by the rules of
/// ISO 29500: a row or cell that goes takes all in it along; a paragraph mark that goes joins its paragraph to
/// the next, whose properties stay.
/// </summary>
internal static class Revisions
{
    private static readonly XNamespace W = WordFile.W;

    public static List<string> Accepted(byte[] file) => Lines(file, gone: "del", back: "ins");

    public static List<string> Rejected(byte[] file) => Lines(file, gone: "ins", back: "del");

    private static List<string> Lines(byte[] file, string gone, string back)
    {
        var notes = WordFile
            .Part(file, "word/footnotes.xml")
            .Root!.Elements()
            .ToDictionary(
                note => (string)note.Attribute(W + "id")!,
                note => Words(note, gone, []).Trim()
            );
        var view = new View(gone, back, notes);
        return view.Container(WordFile.Part(file, "word/document.xml").Root!.Element(W + "body")!);
    }

    private sealed record View(string Gone, string Back, Dictionary<string, string> Notes)
    {
        public List<string> Container(XElement container)
        {
            var lines = new List<string>();
            var open = "";
            foreach (var child in container.Elements())
            {
                if (child.Name == W + "p")
                {
                    open += Words(child, Gone, Notes);
                    if (child.Element(W + "pPr")?.Element(W + "rPr")?.Element(W + Gone) is not null)
                        continue;
                    lines.Add($"{Shape(child)}: {open}");
                    open = "";
                }
                else if (child.Name == W + "tbl")
                {
                    Assert.Equal("", open);
                    lines.AddRange(child.Elements(W + "tr").SelectMany(Row));
                }
            }
            Assert.Equal("", open);
            return lines;
        }

        private IEnumerable<string> Row(XElement row)
        {
            if (row.Element(W + "trPr")?.Element(W + Gone) is not null)
                return [];
            var goes = W + (Gone == "del" ? "cellDel" : "cellIns");
            return row.Elements(W + "tc")
                .Where(cell => cell.Element(W + "tcPr")?.Element(goes) is null)
                .Select(cell => "| " + string.Join("\n", Container(cell)))
                .Prepend(row.Descendants(W + "tblHeader").Any() ? "header" : "row");
        }

        /// <summary>Style and list level: those of before when the change of shape is rejected.</summary>
        private string Shape(XElement paragraph)
        {
            var now = paragraph.Element(W + "pPr");
            var old = now?.Element(W + "pPrChange")?.Element(W + "pPr");
            var shape = Gone == "ins" && old is not null ? old : now;
            var style = (string?)shape?.Element(W + "pStyle")?.Attribute(W + "val");
            return style
                + (string?)shape?.Element(W + "numPr")?.Element(W + "ilvl")?.Attribute(W + "val");
        }
    }

    private static string Words(XElement element, string gone, Dictionary<string, string> notes) =>
        string.Concat(
            element
                .Descendants()
                .Where(part => !part.Ancestors(W + gone).Any())
                .Select(part =>
                    part.Name.LocalName switch
                    {
                        "t" or "delText" => part.Value,
                        "br" => "\n",
                        "tab" => "\t",
                        "footnoteReference" => $"[{notes[(string)part.Attribute(W + "id")!]}]",
                        _ => "",
                    }
                )
        );
}
