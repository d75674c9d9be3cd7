using System.Text;

namespace Tijdpad.Documents.Writing.Calendar;

/// <summary>The lines of an iCalendar file: ended by CR LF, folded after 75 octets (RFC 5545, 3.1).</summary>
internal sealed class ContentLines
{
    private const int MostOctets = 75;

    private readonly StringBuilder _text = new();

    /// <summary>Adds a property whose value holds no character that must be escaped.</summary>
    public void Add(string name, string value) => Fold($"{name}:{value}");

    public void AddText(string name, string value) => Fold($"{name}:{Escaped(value)}");

    public override string ToString() => _text.ToString();

    private void Fold(string line)
    {
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > MostOctets)
            {
                // The space that begins the next line counts.
                _text.Append("\r\n ");
                octets = 1;
            }
            _text.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }
        _text.Append("\r\n");
    }

    /// <summary>RFC 5545, 3.3.11; control characters have no place in a text.</summary>
    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var c in text.ReplaceLineEndings("\n"))
        {
            if (c is '\\' or ';' or ',')
                escaped.Append('\\').Append(c);
            else if (c == '\n')
                escaped.Append("\\n");
            else if (!char.IsControl(c) || c == '\t')
                escaped.Append(c);
        }
        return escaped.ToString();
    }
}
