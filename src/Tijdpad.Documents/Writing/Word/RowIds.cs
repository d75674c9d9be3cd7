using Tijdpad.Documents.Layout;

namespace Tijdpad.Documents.Writing.Word;

/// <summary>
/// Hides the id of an activity in its row, so that the row is known again when the document comes back edited.
/// A bookmark over the whole row outlives the retyping of any of its cells; an id that does not fit a bookmark's
/// name (40 letters, digits and underscores, capitals do not count) goes in the tag of a content control.
/// </summary>
internal sealed class RowIds
{
    private const string Stem = "tijdpad_";

    private readonly HashSet<string> _used = new(StringComparer.OrdinalIgnoreCase);
    private int _last;

    /// <summary>What to write before and after the words of the first paragraph, and after those of the last.</summary>
    public readonly record struct Hidden(string Before, string After, string Last)
    {
        public static readonly Hidden None = new("", "", "");
    }

    public Hidden Of(MarkedRow row)
    {
        if (row is not { Kind: LayoutRowKind.Activity, Id: { } id } || row.Mark == Mark.Deleted)
            return Hidden.None;
        if (!Fits(id) || !_used.Add(id))
            return id.Length + Stem.Length > 64 ? Hidden.None : Control(id);
        var number = WordXml.Number(++_last);
        return new(
            $"<w:bookmarkStart w:id=\"{number}\" w:name=\"{Stem}{id}\"/>",
            "",
            $"<w:bookmarkEnd w:id=\"{number}\"/>"
        );
    }

    private static Hidden Control(string id)
    {
        using var tag = new StringWriter();
        WordXml.Text(tag, id);
        return new(
            $"<w:sdt><w:sdtPr><w:tag w:val=\"tijdpad:{tag}\"/></w:sdtPr><w:sdtContent>",
            "</w:sdtContent></w:sdt>",
            ""
        );
    }

    private static bool Fits(string id) =>
        id.Length + Stem.Length <= 40 && id.All(c => char.IsAsciiLetterOrDigit(c) || c == '_');
}
