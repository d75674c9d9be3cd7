using System.Text.RegularExpressions;

namespace Tijdpad.Dates;

/// <summary>
/// A replacement in comparable text that is only tried when one of a few literals is there: most rules do not
/// apply to most cells, and looking for a literal costs a hundredth of trying a pattern.
/// </summary>
internal sealed class PhraseRule(Regex pattern, string to, params string[] needs)
{
    public PhraseRule(string pattern, string to, params string[] needs)
        : this(ComparablePhrase.Make(pattern), to, needs) { }

    public string Apply(string text) => IsNeeded(text) ? pattern.Replace(text, to) : text;

    private bool IsNeeded(string text) => needs.Length == 0 || Holds(text, needs);

    public static bool Holds(string text, string[] literals)
    {
        foreach (var literal in literals)
        {
            if (text.Contains(literal, StringComparison.Ordinal))
                return true;
        }
        return false;
    }

    /// <summary>The literal with which each alternative of a pattern begins; none when one begins otherwise.</summary>
    public static string[] LiteralsOf(string pattern)
    {
        var literals = new List<string>();
        var depth = 0;
        for (int at = 0, start = 0; at <= pattern.Length; at++)
        {
            if (at < pattern.Length && pattern[at] != '|')
            {
                depth +=
                    pattern[at] == '(' ? 1
                    : pattern[at] == ')' ? -1
                    : 0;
                continue;
            }
            if (depth > 0 && at < pattern.Length)
                continue;
            if (LiteralAt(pattern[start..at]) is not { } literal)
                return [];
            literals.Add(literal);
            start = at + 1;
        }
        return [.. literals];
    }

    private static string? LiteralAt(string alternative)
    {
        var length = alternative.TakeWhile(c => char.IsAsciiLetter(c) || c is ' ' or '\'').Count();
        if (length < alternative.Length && alternative[length] is '?' or '*')
            length--;
        return length > 0 ? alternative[..length] : null;
    }
}
