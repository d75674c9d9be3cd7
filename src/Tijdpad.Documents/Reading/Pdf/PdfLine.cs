namespace Tijdpad.Documents.Reading.Pdf;

/// <summary>A line of words, from left to right; it ends in a space when one is drawn there, as most programs do where they wrap.</summary>
internal sealed record PdfLine(
    List<PdfWord> Words,
    double Baseline,
    double Size,
    bool EndsInSpace = false
)
{
    public double Left => Words[0].Left;

    public double Right => Words[^1].Right;

    public string Font => Words[0].Font;

    public string Text => string.Join(' ', Words.Select(word => word.Text));

    /// <summary>How wide a character is on average; for what would still fit.</summary>
    public double LetterWidth
    {
        get
        {
            var letters = Words.Sum(word => word.Text.Length);
            return letters == 0 ? Size / 2 : Words.Sum(word => word.Right - word.Left) / letters;
        }
    }
}

/// <summary>A word on a line.</summary>
internal sealed record PdfWord(string Text, double Left, double Right, double Size, string Font);
