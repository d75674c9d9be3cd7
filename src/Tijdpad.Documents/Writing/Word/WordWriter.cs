using Tijdpad.Documents.Layout;
using Tijdpad.Plans;

namespace Tijdpad.Documents.Writing.Word;

/// <summary>
/// Writes a plan as a Word document in the layout of its source, with its ids hidden in the rows and the whole
/// plan along with it, so that it can be read back without loss.
/// </summary>
/// <param name="edition">What the foot of every page says of which revision it is; mostly <see cref="EditionLine"/>.</param>
public sealed class WordWriter(string edition = "") : IPlanWriter
{
    public string Name => "Word";

    public string Extension => "docx";

    public string MediaType =>
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public void Write(Plan plan, Stream output) =>
        new WordDocument(MarkedDocument.Of(new PlanLayout(plan)), stamp: null, edition).Write(
            output
        );
}
