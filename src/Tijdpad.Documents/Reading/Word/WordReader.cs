using System.Text.RegularExpressions;
using Tijdpad.Documents.Layout;
using Tijdpad.Documents.Tables;
using Tijdpad.Dutch;

namespace Tijdpad.Documents.Reading.Word;

/// <summary>Reads Word documents (.docx), streaming: no object tree is built.</summary>
public sealed partial class WordReader : IPlanReader
{
    public string Name => "Word-document";

    public ValueList<string> Extensions => [".docx", ".docm", ".dotx"];

    public bool Recognises(ReadOnlySpan<byte> file) =>
        file.StartsWith("PK"u8)
        && file.IndexOf("word/"u8) >= 0
        && file.IndexOf("xl/workbook"u8) < 0;

    public PlanTable Read(ReadOnlyMemory<byte> file)
    {
        using var zip = new SafeZip(file);
        var parts = new WordParts(zip);
        var tally = new WordTally();
        var styles = WordStyles.Read(zip, parts.One("styles"));
        var body = new WordBody(styles, tally);
        var blocks = Blocks(zip, parts.Main, body) ?? throw NoText();
        var lines = WordLines.Of(blocks);
        var footnotes = Footnotes(zip, parts, body);
        var notes = tally.Notes().ToList();
        AddMargins(zip, parts, lines, notes);
        return new PlanTable(
            lines.ToValueList(),
            footnotes.ToValueList(),
            notes.ToValueList(),
            parts.PlanJson()
        );
    }

    private static UnreadableDocumentException NoText() =>
        new(
            "Dit Word-bestand heeft geen tekst die gelezen kan worden; open het in Word, sla het opnieuw op als .docx en lever dat aan."
        );

    private static List<WordBlock>? Blocks(SafeZip zip, string part, WordBody body)
    {
        using var stream = zip.Open(part);
        if (stream is null)
            return null;
        using var xml = SafeXml.Open(stream);
        if (!xml.NextElement(-1))
            return null;
        var blocks = new List<WordBlock>();
        body.Blocks(xml, blocks);
        return blocks;
    }

    /// <summary>The notes that the text refers to, in its order.</summary>
    private static IEnumerable<SourceFootnote> Footnotes(
        SafeZip zip,
        WordParts parts,
        WordBody body
    )
    {
        var known = new Dictionary<(string, string), string>();
        foreach (
            var kind in body
                .NoteReferences.Select(note => note.Kind)
                .Distinct(StringComparer.Ordinal)
                .ToList()
        )
        foreach (var (id, words) in NoteTexts(zip, parts.One(kind + "s")))
            known.TryAdd((kind, id), words);
        return
        [
            .. body.NoteReferences.Select(note => new SourceFootnote(
                note.Mark,
                known.GetValueOrDefault((note.Kind, note.Id), "")
            )),
        ];
    }

    private static List<(string Id, string Words)> NoteTexts(SafeZip zip, string part)
    {
        var notes = new List<(string, string)>();
        using var stream = zip.Open(part);
        if (stream is null)
            return notes;
        using var xml = SafeXml.Open(stream);
        var reader = new WordBody(new WordStyles(), new WordTally());
        while (xml.NextElement(-1))
        {
            if (!Ooxml.IsWord(xml) || xml.LocalName is not ("footnote" or "endnote"))
                continue;
            var id = xml.Attribute("id");
            var blocks = new List<WordBlock>();
            reader.Blocks(xml, blocks);
            if (id is not null)
                notes.Add((id, TextCleaner.Of(string.Join('\n', Words(blocks)))));
        }
        return notes;
    }

    private static IEnumerable<string> Words(IEnumerable<WordBlock> blocks) =>
        blocks.SelectMany(block =>
            block switch
            {
                WordParagraph paragraph => [paragraph.Text],
                WordTable table => table
                    .Rows.SelectMany(row => row.Cells)
                    .SelectMany(cell => Words(cell.Blocks)),
                _ => [],
            }
        );

    /// <summary>Headers and footers whose words stand nowhere else come last; page numbers are no words.</summary>
    private static void AddMargins(
        SafeZip zip,
        WordParts parts,
        List<SourceLine> lines,
        List<ReadNote> notes
    )
    {
        var seen = lines
            .OfType<SourceParagraph>()
            .Select(line => line.Text.Words)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var part in parts.All("header").Concat(parts.All("footer")))
        {
            var body = new WordBody(new WordStyles(), new WordTally());
            foreach (var text in Words(Blocks(zip, part, body) ?? []))
            {
                var words = TextCleaner.Of(text);
                if (words.Length == 0 || PageNumber().IsMatch(words) || EditionLine.IsOne(words))
                    continue;
                if (!seen.Add(words))
                    continue;
                lines.Add(new SourceParagraph(new SourceItem(words)));
                notes.Add(
                    WordTally.Note(
                        "Deze tekst staat in de kop- of voetregel van de bladzijden.",
                        words
                    )
                );
            }
        }
    }

    [GeneratedRegex(
        @"^((pagina|blz\.?|bladzijde|page|p\.?)\s*)?\d*\s*((van|of|/|-|\|)\s*\d*)?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex PageNumber();
}
