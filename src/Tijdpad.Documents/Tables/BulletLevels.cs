using System.Text.RegularExpressions;

namespace Tijdpad.Documents.Tables;

/// <summary>
/// Takes typed bullets off texts that follow one another, and says how deep each item lies:
/// a bullet not seen before in the list lies one deeper than the one above it.
/// </summary>
internal sealed partial class BulletLevels
{
    private readonly List<char> _bullets = [];
    private string _previous = "";

    /// <summary>Whether a line begins with a bullet, and what comes after it.</summary>
    public static bool Begins(string words, out char bullet, out string rest)
    {
        (bullet, rest) = ('\0', words);
        if (words.Length < 2)
            return false;
        var sign = words[0];
        var spaced = char.IsWhiteSpace(words[1]);
        if (!IsDrawn(sign) && !(spaced && sign is '-' or '–' or '—' or 'o' or '*' or '+' or '>'))
            return false;
        if (!spaced && !IsDrawn(sign))
            return false;
        rest = words[1..].TrimStart();
        bullet = sign;
        return rest.Length > 0;
    }

    /// <summary>The text without its bullet; <paramref name="level"/> is what the format itself says, 0 when it says nothing.</summary>
    public SourceItem Next(string words, int level)
    {
        var previous = _previous;
        _previous = words;
        if (!Begins(words, out var bullet, out var rest) || ContinuesRange(previous, words))
        {
            if (level == 0)
                _bullets.Clear();
            return new SourceItem(words, level);
        }
        if (level > 0)
            return new SourceItem(rest, level);
        var known = _bullets.IndexOf(bullet);
        if (known >= 0)
            _bullets.RemoveRange(known + 1, _bullets.Count - known - 1);
        else
            _bullets.Add(bullet);
        return new SourceItem(rest, _bullets.Count);
    }

    /// <summary>Bullets drawn as such, among them those of the fonts Symbol and Wingdings.</summary>
    public static bool IsDrawn(char sign) =>
        sign
            is '•'
                or '·'
                or '▪'
                or '▫'
                or '■'
                or '□'
                or '●'
                or '○'
                or '◦'
                or '‣'
                or '⁃'
                or '➢'
                or '►'
                or '▶'
                or '◆'
                or '❖'
                or '\uf0b7'
                or '\uf0a7'
                or '\uf0d8'
                or '\uf076'
                or '\uf0a8'
                or '\uf06f'
                or '\uf02d';

    /// <summary>"– 16" below "Week 14" is no list item but the rest of a range.</summary>
    public static bool ContinuesRange(string previous, string words) =>
        words[0] is '-' or '–' or '—'
        && previous.Length > 0
        && (char.IsAsciiDigit(previous[^1]) || previous[^1] is '/')
        && RangeEnd().IsMatch(words);

    [GeneratedRegex(
        @"^[-–—]\s*\d{1,2}(\s*[/.-]\s*\d{1,2})?(\s*[/.-]\s*\d{2,4})?(\s+\p{L}{3,9}\.?)?(\s+\d{4})?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex RangeEnd();
}
