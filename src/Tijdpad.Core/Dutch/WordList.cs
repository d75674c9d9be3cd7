namespace Tijdpad.Dutch;

/// <summary>Words in a row, as a sentence has them.</summary>
public static class WordList
{
    private const int Most = 8;

    /// <summary>"a", "a en b", "a, b en c".</summary>
    /// <param name="words">The words, in order.</param>
    /// <param name="last">What stands before the last of them: "of", or the same in another language.</param>
    public static string And(IEnumerable<string> words, string last = "en")
    {
        string[] all = [.. words];
        return all.Length < 2
            ? string.Concat(all)
            : $"{string.Join(", ", all[..^1])} {last} {all[^1]}";
    }

    /// <summary>The same with at most eight of them, then how many more: "a, b, c … en nog 4".</summary>
    public static string Some(IReadOnlyCollection<string> words, int most = Most) =>
        words.Count <= most
            ? And(words)
            : $"{string.Join(", ", words.Take(most))} en nog {words.Count - most}";
}
