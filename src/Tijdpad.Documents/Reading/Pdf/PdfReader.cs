using Tijdpad.Documents.Tables;
using UglyToad.PdfPig.Exceptions;

namespace Tijdpad.Documents.Reading.Pdf;

/// <summary>Reads PDF files: words and lines on pages, made into tables again.</summary>
public sealed class PdfReader : IPlanReader
{
    public string Name => "PDF";

    public ValueList<string> Extensions => [".pdf"];

    /// <summary>Looks for the mark "%PDF" near the start, for some programs put a few bytes before it.</summary>
    public bool Recognises(ReadOnlySpan<byte> file) =>
        file[..Math.Min(file.Length, 1024)].IndexOf("%PDF-"u8) >= 0;

    public PlanTable Read(ReadOnlyMemory<byte> file)
    {
        var sheets = Open(file);
        if (
            !sheets.Exists(sheet =>
                sheet.Glyphs.Exists(glyph => glyph.Text.Any(char.IsLetterOrDigit))
            )
        )
            throw new UnreadableDocumentException(
                sheets.Exists(sheet => sheet.HasImages)
                    ? "Deze PDF is een scan: er staan alleen beelden in en geen tekst; maak hem doorzoekbaar met tekstherkenning (OCR) of lever het oorspronkelijke Word-bestand aan."
                    : "In deze PDF staat geen tekst; lever het oorspronkelijke Word-bestand aan of maak de PDF opnieuw."
            );
        return PdfReadingOrder.Read(sheets);
    }

    private static List<PdfSheet> Open(ReadOnlyMemory<byte> file)
    {
        try
        {
            return PdfSheets.Read(file.ToArray());
        }
        catch (PdfDocumentEncryptedException wrong)
        {
            throw new UnreadableDocumentException(
                "Deze PDF is met een wachtwoord beveiligd; haal de beveiliging eraf of lever het oorspronkelijke Word-bestand aan.",
                wrong
            );
        }
    }
}
