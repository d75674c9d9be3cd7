namespace Tijdpad.Documents.Reading.Pdf;

/// <summary>A drawn character: what it is, from where to where, on which line, how large.</summary>
internal sealed record PdfGlyph(
    string Text,
    double Left,
    double Right,
    double Baseline,
    double Size,
    string Font
)
{
    /// <summary>Characters with the same number were drawn as one word, with the space behind it.</summary>
    public int Run { get; init; }

    public double Middle => (Left + Right) / 2;

    /// <summary>A little above the baseline: where a reader would say that the character is.</summary>
    public double Height => Baseline + Size * 0.3;
}

/// <summary>A straight line, level or upright, at a place and from one end to the other.</summary>
internal sealed record PdfRuling(bool IsUpright, double At, double From, double To);

/// <summary>A page with what is drawn on it. The origin is bottom left.</summary>
internal sealed record PdfSheet(
    int Number,
    double Width,
    double Height,
    List<PdfGlyph> Glyphs,
    List<PdfRuling> Rulings,
    bool HasImages
);

/// <summary>A rectangle on a page.</summary>
internal sealed record PdfBox(double Left, double Bottom, double Right, double Top)
{
    public bool Holds(PdfGlyph glyph) =>
        glyph.Middle >= Left
        && glyph.Middle <= Right
        && glyph.Height >= Bottom
        && glyph.Height <= Top;
}
