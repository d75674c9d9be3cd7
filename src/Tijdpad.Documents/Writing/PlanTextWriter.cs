using System.Text;
using Tijdpad.Documents.Layout;
using Tijdpad.Plans;

namespace Tijdpad.Documents.Writing;

/// <summary>Writes a plan as plain text for a terminal or a message: a table of signs within a given width.</summary>
/// <param name="width">The most characters on a line; a table with many columns may need more.</param>
public sealed class PlanTextWriter(int width = 100) : IPlanWriter
{
    public string Name => "Platte tekst";

    public string Extension => "txt";

    public string MediaType => "text/plain; charset=utf-8";

    public void Write(Plan plan, Stream output)
    {
        using var text = new StreamWriter(
            output,
            new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            1 << 16,
            leaveOpen: true
        )
        {
            NewLine = "\n",
        };
        var layout = new PlanLayout(plan);
        Lines(text, layout.Above);
        if (layout.Above.Count > 0)
            text.WriteLine();
        new TextTable(text, layout, width).Write();
        if (layout.Below is not [{ Style: LineStyle.AfterTable }])
        {
            text.WriteLine();
            Lines(text, layout.Below);
        }
        foreach (
            var note in plan.Footnotes.Where(note =>
                layout.Anchored.GetValueOrDefault(note.Mark) == note
            )
        )
        {
            text.WriteLine();
            foreach (var line in TextWidth.Wrap($"[{note.Mark}] {note.Text}", width))
                text.WriteLine(line);
        }
    }

    private void Lines(StreamWriter text, List<LayoutLine> lines)
    {
        foreach (var line in lines)
        {
            if (line.Style == LineStyle.Heading)
                text.WriteLine();
            foreach (var wrapped in TextWidth.Wrap(line.Text, width, line.Level))
                text.WriteLine(wrapped);
        }
    }
}
