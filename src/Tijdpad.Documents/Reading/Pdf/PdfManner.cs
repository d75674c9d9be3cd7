namespace Tijdpad.Documents.Reading.Pdf;

/// <summary>How a document is set: what its lines tell about each other, and which words it uses.</summary>
internal sealed class PdfManner
{
    private readonly HashSet<string> _words;

    public PdfManner(IReadOnlyCollection<PdfLine> lines)
    {
        var spaced = lines.Count(line => line.EndsInSpace);
        DrawsSpaces = spaced >= 2 && spaced >= 0.08 * lines.Count;
        // the last word of a line may be half a word, the first one too
        _words = lines
            .SelectMany(line => line.Words.Skip(1).SkipLast(1))
            .Select(word =>
                word.Text.Trim('.', ',', ';', ':', '(', ')', '?', '!', '‘', '’', '“', '”')
            )
            .Where(word => word.Length > 1)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>A wrapped line ends in a drawn space; one without ends a paragraph, or is cut within a word.</summary>
    public bool DrawsSpaces { get; }

    public bool Knows(string word) => _words.Contains(word);
}
