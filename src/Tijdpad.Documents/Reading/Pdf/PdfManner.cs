namespace Tijdpad.Documents.Reading.Pdf;

/// <summary>How a document is set: what its lines tell about each other, and which words it uses.</summary>
internal sealed class PdfManner
{
    private readonly HashSet<string> _words;

    /// <summary>Learns from all cells of a document how its lines end and which words it uses.</summary>
    public PdfManner(IReadOnlyCollection<List<PdfLine>> cells)
    {
        var lines = cells.SelectMany(cell => cell).ToList();
        var lasts = cells.Where(cell => cell.Count > 0).Select(cell => cell[^1]).ToList();
        SpaceMeansMore = lasts.Count(line => line.EndsInSpace) <= 0.1 * lasts.Count;
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

    /// <summary>Nor is one drawn where a paragraph ends: then a space promises that the text goes on.</summary>
    public bool SpaceMeansMore { get; }

    public bool Knows(string word) => _words.Contains(word) || Small.Contains(word);

    /// <summary>Words that may begin any line, whether or not the document has them elsewhere.</summary>
    private static readonly HashSet<string> Small = new(StringComparer.OrdinalIgnoreCase)
    {
        "aan",
        "al",
        "als",
        "bij",
        "dan",
        "dat",
        "de",
        "die",
        "door",
        "een",
        "en",
        "er",
        "ga",
        "he",
        "het",
        "hij",
        "ik",
        "in",
        "is",
        "ja",
        "je",
        "met",
        "na",
        "naar",
        "nee",
        "nu",
        "of",
        "om",
        "op",
        "over",
        "per",
        "te",
        "tot",
        "uit",
        "van",
        "via",
        "voor",
        "we",
        "zo",
        "zijn",
    };
}
