namespace Tijdpad.Documents.Reading.Pdf;

/// <summary>A line of words, from left to right; it ends in a space when one is drawn there, as most programs do where they wrap.</summary>
internal sealed record PdfLine(List<PdfWord> Words, double Baseline, double Size)
{
    public bool EndsInSpace => Words[^1].SpaceAfter;

    public double Left => Words[0].Left;

    public double Right => Words[^1].Right;

    public string Font => Words[0].Font;

    public string Text => string.Join(' ', Words.Select(word => word.Text));
}

/// <summary>A word on a line.</summary>
internal sealed record PdfWord(
    string Text,
    double Left,
    double Right,
    double Size,
    string Font,
    double FirstWidth,
    bool SpaceAfter
);
