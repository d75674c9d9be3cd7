namespace Tijdpad.Documents.Reading;

/// <summary>The words of source texts, joined.</summary>
internal static class SourceWords
{
    /// <summary>All words of the cell on one line.</summary>
    public static string Words(this SourceCell cell) =>
        cell.Texts.Count == 1
            ? cell.Texts[0].Words
            : string.Join(' ', cell.Texts.Select(text => text.Words));
}
