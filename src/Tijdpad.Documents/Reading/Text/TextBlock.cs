namespace Tijdpad.Documents.Reading.Text;

/// <summary>Lines without an empty line between them.</summary>
/// <param name="Lines">With words, at least one.</param>
/// <param name="Spaces">The spaces of the lines without words just before it: the traces of empty cells.</param>
internal sealed record TextBlock(IReadOnlyList<TextLine> Lines, int Spaces)
{
    public string Words { get; } = Joined(Lines);

    public static IReadOnlyList<TextBlock> In(IEnumerable<TextLine> lines)
    {
        var blocks = new List<TextBlock>();
        var open = new List<TextLine>();
        var spaces = 0;
        foreach (var line in lines)
        {
            if (line.HasWords)
            {
                open.Add(line);
                continue;
            }
            if (open.Count > 0)
            {
                blocks.Add(new TextBlock(open, spaces));
                open = [];
                spaces = 0;
            }
            // the last line of spaces counts: it stands where an empty cell stood
            spaces = line.Raw.Length > 0 ? line.Indent : spaces;
        }
        if (open.Count > 0)
            blocks.Add(new TextBlock(open, spaces));
        return blocks;
    }

    /// <summary>Lines as one text; a hyphen at the end of a line is kept and glues.</summary>
    public static string Joined(IEnumerable<TextLine> lines) =>
        Joined(lines.Select(line => line.Words));

    public static string Joined(IEnumerable<string> lines)
    {
        var text = "";
        foreach (var line in lines)
            text =
                text.Length == 0 ? line
                : text.EndsWith('-') && !text.EndsWith(" -", StringComparison.Ordinal) ? text + line
                : $"{text} {line}";
        return text;
    }
}
