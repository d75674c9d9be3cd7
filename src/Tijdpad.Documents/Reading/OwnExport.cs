using Tijdpad.Documents.Reading.Word;
using Tijdpad.Documents.Tables;
using Tijdpad.Documents.Writing.Word;
using Tijdpad.Plans;

namespace Tijdpad.Documents.Reading;

/// <summary>
/// What our own export of a plan reads as. A document that carries the plan along is held against it: the parts that
/// read the same were not edited, and mean what the plan says, also where words alone cannot tell.
/// </summary>
internal sealed class OwnExport
{
    private readonly Parts _export;
    private readonly Parts _document;

    private OwnExport(PlanTable export, PlanTable document) =>
        (_export, _document) = (Parts.Of(export), Parts.Of(document));

    public static OwnExport Of(Plan plan, PlanTable document)
    {
        using var stream = new MemoryStream();
        new WordWriter().Write(plan, stream);
        return new(new WordReader().Read(stream.ToArray()), document);
    }

    public bool IsUntouched =>
        HasSameAbove
        && HasSameHeader
        && HasSameBelow
        && _export
            .Rows.Select(row => row.Words)
            .SequenceEqual(_document.Rows.Select(row => row.Words), StringComparer.Ordinal);

    public bool HasSameAbove => _export.Above == _document.Above;

    public bool HasSameBelow => _export.Below == _document.Below;

    public bool HasSameHeader => _export.Header == _document.Header;

    /// <summary>The ids of the rows in which nothing was edited.</summary>
    public HashSet<string> UntouchedIds()
    {
        var words = _export
            .Rows.Where(row => row.Id is not null)
            .DistinctBy(row => row.Id, StringComparer.Ordinal)
            .ToDictionary(row => row.Id!, row => row.Words, StringComparer.Ordinal);
        return _document
            .Rows.Where(row => row.Id is not null && words.GetValueOrDefault(row.Id) == row.Words)
            .Select(row => row.Id!)
            .ToHashSet(StringComparer.Ordinal);
    }

    private sealed record Parts(string Above, string Header, List<Row> Rows, string Below)
    {
        public static Parts Of(PlanTable table)
        {
            var rows = table.Lines.OfType<SourceRow>().ToList();
            var first = table.Lines.TakeWhile(line => line is SourceParagraph);
            var last = table.Lines.Reverse().TakeWhile(line => line is SourceParagraph).Reverse();
            var notes = table.Footnotes.Select(note => $"{note.Mark} {note.Words}");
            return new(
                Lines(first),
                string.Join('\n', rows.Where(row => row.IsHeader).Select(row => Words(row.Cells))),
                [
                    .. rows.Where(row => !row.IsHeader)
                        .Select(row => new Row(IdOf(row), Words(row.Cells))),
                ],
                string.Join('\n', notes.Prepend(Lines(last)))
            );
        }

        private static string Lines(IEnumerable<SourceLine> lines) =>
            string.Join('\n', lines.OfType<SourceParagraph>().Select(line => Words(line.Text)));

        private static string Words(ValueList<SourceCell> cells) =>
            string.Join(
                '\u0001',
                cells.Select(cell => string.Join('\n', cell.Texts.Select(Words)))
            );

        private static string Words(SourceItem text) => $"{text.Level} {text.Words}";

        private static string? IdOf(SourceRow row) =>
            row.Cells.Select(cell => cell.Id).FirstOrDefault(id => id is not null);
    }

    private readonly record struct Row(string? Id, string Words);
}
