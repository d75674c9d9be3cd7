using System.Text;
using Tijdpad.Documents.Tables;

namespace Tijdpad.Documents.Reading.Word;

/// <summary>The text of a paragraph while its runs come in; remembers which pieces are raised.</summary>
internal sealed class WordTextBuilder
{
    private readonly StringBuilder _text = new();
    private readonly List<(int Start, int End)> _raised = [];

    public int Length => _text.Length;

    public void Append(char sign) => _text.Append(sign);

    public void Append(string text, bool raised)
    {
        var start = _text.Length;
        _text.Append(text);
        if (!raised || text.Length == 0)
            return;
        // Word likes to cut a run in two
        if (_raised.Count > 0 && _raised[^1].End == start)
            _raised[^1] = (_raised[^1].Start, _text.Length);
        else
            _raised.Add((start, _text.Length));
    }

    public override string ToString()
    {
        var text = _text.ToString();
        for (var at = _raised.Count - 1; at >= 0; at--)
        {
            var (start, end) = _raised[at];
            var (before, after) = (text[..start], text[end..]);
            text = before + FootnoteMark.Of(text[start..end], before, after) + after;
        }
        return text;
    }
}
