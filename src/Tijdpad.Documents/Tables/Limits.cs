namespace Tijdpad.Documents.Tables;

/// <summary>How much of a document is read. What is larger is no planning, or is meant to do harm.</summary>
public static class Limits
{
    public const int FileBytes = 20 * 1024 * 1024;
    public const int ZipEntries = 2_000;
    public const long PartBytes = 64L * 1024 * 1024;
    public const long TotalBytes = 128L * 1024 * 1024;
    public const int XmlDepth = 256;
    public const int TextBytes = 20 * 1024 * 1024;
    public const int Characters = 10_000_000;

    /// <summary>Thirty thousand rows of a plan, with their headings.</summary>
    public const int Rows = 32_000;

    public const int Columns = 256;
    public const int Pages = 1_000;

    /// <summary>The refusal of a file that is over a limit.</summary>
    internal static UnreadableDocumentException TooLarge(string what) =>
        new(
            $"Het bestand is te groot om te lezen ({what}); knip het in kleinere delen of lever alleen de planning zelf aan."
        );
}
