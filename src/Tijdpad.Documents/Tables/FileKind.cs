using System.Text;

namespace Tijdpad.Documents.Tables;

/// <summary>Files that are known but not read: what they are, and what to do instead.</summary>
internal static class FileKind
{
    /// <summary>Why a file of a known other kind is refused; null when its kind is not known or is read.</summary>
    public static string? Refusal(ReadOnlySpan<byte> file)
    {
        if (file.StartsWith<byte>([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]))
            return Compound(file);
        if (file.StartsWith("{\\rtf"u8))
            return "Dit is een RTF-bestand; open het in Word en sla het op als Word-document (.docx).";
        if (file.StartsWith("PK"u8))
            return Zip(file);
        if (file.StartsWith<byte>([0xff, 0xd8, 0xff]) || IsPicture(file))
            return "Dit is een afbeelding; lever het document zelf aan, of maak er met tekstherkenning (OCR) een PDF met tekst van.";
        return Markup(file);
    }

    private static string? Zip(ReadOnlySpan<byte> file)
    {
        if (Has(file, "word/") || Has(file, "xl/work"))
            return null;
        if (Has(file, "opendocument.text"))
            return "Dit is een OpenDocument-tekst (.odt); sla hem in LibreOffice of Word op als Word-document (.docx) en lever dat aan.";
        if (Has(file, "opendocument.spreadsheet"))
            return "Dit is een OpenDocument-rekenblad (.ods); sla het in LibreOffice of Excel op als Excel-werkmap (.xlsx) en lever dat aan.";
        if (Has(file, "ppt/presentation"))
            return "Dit is een PowerPoint-presentatie; zet de planning in een Word-document (.docx) en lever dat aan.";
        return "Dit is een zip-bestand zonder Word- of Excel-document erin; pak het uit en lever het document zelf aan.";
    }

    /// <summary>The old container of Office; its directory names what is in it, in UTF-16.</summary>
    private static string Compound(ReadOnlySpan<byte> file)
    {
        if (HasWide(file, "EncryptedPackage") || HasWide(file, "EncryptionInfo"))
            return "Dit document is met een wachtwoord beveiligd; open het, haal het wachtwoord eraf, sla het op en lever het dan aan.";
        if (HasWide(file, "WordDocument"))
            return "Dit is een Word-document van de oude soort (.doc); open het in Word en sla het op als .docx.";
        if (HasWide(file, "Workbook") || HasWide(file, "Book"))
            return "Dit is een Excel-werkmap van de oude soort (.xls); open haar in Excel en sla haar op als .xlsx.";
        return "Dit is een Office-bestand van de oude soort of met een wachtwoord; open het, haal een eventueel wachtwoord eraf en sla het op als .docx of .xlsx.";
    }

    private static string? Markup(ReadOnlySpan<byte> file)
    {
        var head = Encoding
            .Latin1.GetString(file[..Math.Min(file.Length, 1024)])
            .TrimStart('\u00ef', '\u00bb', '\u00bf')
            .TrimStart();
        if (
            head.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase)
            || head.StartsWith("<html", StringComparison.OrdinalIgnoreCase)
        )
            return "Dit is een webpagina (HTML); open haar in Word of Excel en sla haar op als .docx of .xlsx.";
        if (head.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase))
            return "Dit is een XML-bestand; open het in Word en sla het op als Word-document (.docx).";
        return null;
    }

    private static bool IsPicture(ReadOnlySpan<byte> file) =>
        file.StartsWith<byte>([0x89, 0x50, 0x4e, 0x47])
        || file.StartsWith("GIF8"u8)
        || file.StartsWith("II*\0"u8)
        || file.StartsWith("MM\0*"u8);

    private static bool Has(ReadOnlySpan<byte> file, string name) =>
        file.IndexOf(Encoding.ASCII.GetBytes(name)) >= 0;

    private static bool HasWide(ReadOnlySpan<byte> file, string name) =>
        file.IndexOf(Encoding.Unicode.GetBytes(name)) >= 0;
}
