using Tijdpad.Dutch;

namespace Tijdpad.Documents.Reading.Text;

/// <summary>A line of plain text, with the white space that may stand for the edges of cells.</summary>
/// <param name="Raw">As it stands, without the line end.</param>
/// <param name="Words">Put in order: single spaces, no control characters.</param>
internal sealed record TextLine(string Raw, string Words)
{
    public static TextLine Of(string raw) => new(raw, TextCleaner.Of(raw));

    public bool HasWords => Words.Length > 0;

    /// <summary>Spaces before the first word; of a line without words, all of them.</summary>
    public int Indent => Raw.Length - Raw.TrimStart(' ', '\t', '\u00a0').Length;

    public bool Continues => HasWords && (char.IsLower(Words[0]) || Words[0] is '–' or '(' or ')');

    /// <summary>The parts between runs of two or more spaces, where what follows looks like the start of a cell.</summary>
    public IEnumerable<string> WideParts()
    {
        var start = 0;
        var text = Raw.Trim();
        for (var at = text.IndexOf("  ", StringComparison.Ordinal); at >= 0; )
        {
            var next = at;
            while (next < text.Length && text[next] == ' ')
                next++;
            if (next < text.Length && (char.IsUpper(text[next]) || text[next] is '‘' or '“'))
            {
                yield return TextCleaner.Of(text[start..at]);
                start = next;
            }
            at = next < text.Length ? text.IndexOf("  ", next, StringComparison.Ordinal) : -1;
        }
        yield return TextCleaner.Of(text[start..]);
    }
}
