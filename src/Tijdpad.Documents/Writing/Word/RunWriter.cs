using Tijdpad.Documents.Layout;

namespace Tijdpad.Documents.Writing.Word;

/// <summary>Writes words: runs of text, breaks, footnote marks, each within its change.</summary>
internal sealed class RunWriter(TextWriter xml, RevisionStamp? stamp, ReferredNotes? notes)
{
    public void Write(IReadOnlyList<MarkedRun> runs)
    {
        for (var at = 0; at < runs.Count; at++)
        {
            var mark = runs[at].Mark;
            if (mark == Mark.Same)
            {
                Run(runs[at]);
                continue;
            }
            Open(mark);
            Run(runs[at]);
            while (at + 1 < runs.Count && runs[at + 1].Mark == mark)
                Run(runs[++at]);
            xml.Write(mark == Mark.Inserted ? "</w:ins>" : "</w:del>");
        }
    }

    private void Open(Mark mark)
    {
        xml.Write(mark == Mark.Inserted ? "<w:ins" : "<w:del");
        stamp?.Write(xml);
        xml.Write('>');
    }

    private void Run(MarkedRun run)
    {
        if (run.Anchor is { } anchor && notes is not null)
            Reference(notes.Refer(anchor, run.Mark), anchor, run.Mark);
        else
            Text(run.Text, run.Mark);
    }

    private void Reference(int id, NoteAnchor anchor, Mark mark)
    {
        xml.Write(
            "<w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr><w:footnoteReference "
        );
        if (!anchor.IsNumbered)
            xml.Write("w:customMarkFollows=\"1\" ");
        xml.Write("w:id=\"");
        xml.Write(WordXml.Number(id));
        xml.Write("\"/>");
        if (!anchor.IsNumbered)
            Piece(anchor.Mark, mark);
        xml.Write("</w:r>");
    }

    private void Text(string text, Mark mark)
    {
        xml.Write("<w:r>");
        var rest = text.AsSpan();
        while (rest.IndexOfAny('\n', '\t') is >= 0 and var at)
        {
            Piece(rest[..at], mark);
            xml.Write(rest[at] == '\n' ? "<w:br/>" : "<w:tab/>");
            rest = rest[(at + 1)..];
        }
        Piece(rest, mark);
        xml.Write("</w:r>");
    }

    private void Piece(ReadOnlySpan<char> text, Mark mark)
    {
        if (text.IsEmpty)
            return;
        xml.Write(
            mark == Mark.Deleted
                ? "<w:delText xml:space=\"preserve\">"
                : "<w:t xml:space=\"preserve\">"
        );
        WordXml.Text(xml, text);
        xml.Write(mark == Mark.Deleted ? "</w:delText>" : "</w:t>");
    }
}
