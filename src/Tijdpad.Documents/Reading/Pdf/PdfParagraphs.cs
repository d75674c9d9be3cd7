using Tijdpad.Documents.Tables;
using Tijdpad.Dutch;

namespace Tijdpad.Documents.Reading.Pdf;

/// <summary>Puts the lines of a cell or a column together to paragraphs and list items.</summary>
internal sealed class PdfParagraphs(PdfManner manner)
{
    private readonly List<double> _indents = [];
    private bool _limitIsSure;

    /// <summary>A paragraph to which lines are still added.</summary>
    private sealed class Open
    {
        public required string Words;
        public required PdfLine Last;
        public double? BulletLeft;
        public double TextLeft;
        public int Level;
    }

    /// <summary><paramref name="limit"/> is how far to the right a line may reach; pages follow one another in the list.</summary>
    public static List<SourceItem> Of(
        IReadOnlyList<PdfLine> lines,
        double limit,
        bool limitIsSure,
        PdfManner manner
    ) => new PdfParagraphs(manner) { _limitIsSure = limitIsSure }.Read(lines, limit);

    private List<SourceItem> Read(IReadOnlyList<PdfLine> lines, double limit)
    {
        var texts = new List<SourceItem>();
        var pitch = Pitch(lines);
        Open? open = null;
        foreach (var line in lines)
        {
            if (open is not null && !Begins(open, line, limit, pitch))
            {
                open.Words = Joined(open, line, limit);
                open.Last = line;
                continue;
            }
            Close(open, texts);
            open = Start(line);
        }
        Close(open, texts);
        return texts;
    }

    /// <summary>The usual distance from line to line.</summary>
    public static double Pitch(IReadOnlyList<PdfLine> lines)
    {
        var pitch = double.MaxValue;
        for (var at = 1; at < lines.Count; at++)
        {
            var apart = lines[at - 1].Baseline - lines[at].Baseline;
            if (apart > 0.8 * lines[at].Size)
                pitch = Math.Min(pitch, apart);
        }
        return lines.Count == 0 ? 0 : Math.Min(pitch, 1.6 * lines.Max(line => line.Size));
    }

    private bool Begins(Open open, PdfLine line, double limit, double pitch)
    {
        var apart = open.Last.Baseline - line.Baseline;
        if (apart > 1.3 * pitch)
            return true;
        var ends = Ends(open.Last, line, limit);
        if (IsBullet(line, out var bullet) && !BulletLevels.ContinuesRange(open.Words, line.Text))
            return ends
                || BulletLevels.IsDrawn(bullet)
                || open.BulletLeft is not null && Aligned(open, line);
        if (open.BulletLeft is not null && line.Left < open.TextLeft - 3)
            return true;
        return ends;
    }

    private static bool Aligned(Open open, PdfLine line) =>
        Math.Abs(line.Left - open.BulletLeft!.Value) < 3;

    /// <summary>Whether the paragraph ends with this line: there was room for what comes next.</summary>
    private bool Ends(PdfLine last, PdfLine next, double limit)
    {
        var text = last.Text;
        if (text.EndsWith('-') && text.Length > 1 && char.IsLetterOrDigit(text[^2]))
            return false;
        if (CutsWord(last, next, limit))
            return false;
        if (LacksSpace(last, limit) && !text.EndsWith('/'))
            return true;
        if (
            !_limitIsSure
            && manner is { DrawsSpaces: true, SpaceMeansMore: true }
            && last.EndsInSpace
        )
            return false;
        var word = next.Words[0];
        var room = limit - last.Right - 0.25 * last.Size - 0.5;
        return room >= word.Right - word.Left;
    }

    /// <summary>Nothing is drawn after the line, though a space would be if the text went on; where a space has no room it is never drawn.</summary>
    private bool LacksSpace(PdfLine line, double limit) =>
        manner.DrawsSpaces && !line.EndsInSpace && limit - line.Right > 0.34 * line.Size;

    /// <summary>A word wider than its column is cut where the column ends: "ingeplan" / "d".</summary>
    private bool CutsWord(PdfLine last, PdfLine next, double limit)
    {
        var (left, right) = (last.Words[^1].Text, next.Words[0].Text);
        if (last.EndsInSpace || !char.IsLetter(left[^1]) || !IsInside(right[0]))
            return false;
        if (!char.IsLetter(right[0]) && manner.DrawsSpaces)
            return true;
        // the last word of a line may be half of one only where the line is full
        var room = limit - last.Right;
        if (room < 1.5 * last.Size && last.Words.Count == 1 && WordStems.LieAcross(left, right))
            return true;
        // the whole line is one word, and not one letter more would fit
        if (
            last.Words.Count > 1
            || room > Math.Max(next.Words[0].FirstWidth + 0.12 * last.Size, 0.6 * last.Size)
        )
            return false;
        if (LacksSpace(last, limit))
            return !manner.Knows(right);
        if (room > next.Words[0].FirstWidth + 0.12 * last.Size)
            return false;
        return manner.Knows(left + right)
            || right.Length <= 2 && !manner.Knows(right)
            || !char.IsLetter(right[0]);
    }

    /// <summary>Does the character stand within or after a word only: a small letter or a sign that closes?</summary>
    private static bool IsInside(char sign) =>
        char.IsLower(sign) || sign is '?' or '!' or ')' or '.' or ',' or ':' or ';';

    private string Joined(Open open, PdfLine line, double limit)
    {
        var words = open.Words;
        // "12-10-" / "2017"
        if (
            words.EndsWith('-')
            && words.Length > 1
            && char.IsDigit(words[^2])
            && char.IsDigit(line.Text[0])
        )
            return words + line.Text;
        if (words.EndsWith('-') && words.Length > 1 && char.IsLetter(words[^2]))
            return IsShared(line) ? $"{words} {line.Text}" : words + line.Text;
        if (CutsWord(open.Last, line, limit))
            return words + line.Text;
        if (words.EndsWith('-') && manner.DrawsSpaces && !open.Last.EndsInSpace)
            return words + line.Text;
        return LacksSpace(open.Last, limit) && words.EndsWith('/')
            ? words + line.Text
            : $"{words} {line.Text}";
    }

    /// <summary>"inwoners- en raadsbijeenkomst": this hyphen stands for a word part, not for the end of a line.</summary>
    private static bool IsShared(PdfLine line) =>
        line.Words[0].Text is "en" or "of" or "als" or "tot" or "en/of" or "dan" or "naar";

    private static bool IsBullet(PdfLine line, out char bullet) =>
        BulletLevels.Begins(line.Text, out bullet, out _)
        && (line.Words[0].Text.Length == 1 || BulletLevels.IsDrawn(bullet));

    private Open Start(PdfLine line)
    {
        if (!IsBullet(line, out _))
            return new Open
            {
                Words = line.Text,
                Last = line,
                TextLeft = line.Left,
            };
        BulletLevels.Begins(line.Text, out _, out var rest);
        while (_indents.Count > 0 && line.Left < _indents[^1] - 3)
            _indents.RemoveAt(_indents.Count - 1);
        if (_indents.Count == 0 || line.Left > _indents[^1] + 3)
            _indents.Add(line.Left);
        return new Open
        {
            Words = rest,
            Last = line,
            BulletLeft = line.Left,
            TextLeft =
                line.Words.Count > 1 && line.Words[0].Text.Length == 1
                    ? line.Words[1].Left
                    : line.Left + line.Size,
            Level = _indents.Count,
        };
    }

    private void Close(Open? open, List<SourceItem> texts)
    {
        if (open is null)
            return;
        if (open.Level == 0)
            _indents.Clear();
        var words = TextCleaner.Of(FootnoteMark.InText(open.Words));
        if (words.Length > 0)
            texts.Add(new SourceItem(words, open.Level));
    }
}
