namespace Tijdpad.Dutch;

/// <summary>Says once what goes for several municipalities.</summary>
public static class FoldedSentences
{
    private const int MostNames = 5;

    /// <summary>
    /// "De raad van Duinoord vergadert …" and "De raad van Zandhoek vergadert …" become "De raad vergadert … (in Duinoord
    /// en Zandhoek)."; of many only their number is given. Each sentence once, in the order in which they came.
    /// </summary>
    public static ValueList<string> Of(
        IEnumerable<string> sentences,
        IEnumerable<string> municipalities
    )
    {
        var names = municipalities.OrderByDescending(name => name.Length).ToList();
        return sentences
            .Distinct(StringComparer.Ordinal)
            .Select(sentence => Cut(sentence, names))
            .GroupBy(cut => (cut.Before, cut.After))
            .Select(group => Joined([.. group]))
            .ToValueList();
    }

    private static (string Before, string? Name, string After) Cut(
        string sentence,
        List<string> names
    )
    {
        foreach (var name in names)
        {
            var at = sentence.IndexOf($" van {name} ", StringComparison.Ordinal);
            if (at >= 0)
                return (sentence[..at], name, sentence[(at + 5 + name.Length)..]);
        }
        return (sentence, null, "");
    }

    private static string Joined(List<(string Before, string? Name, string After)> cuts)
    {
        var (before, only, after) = cuts[0];
        if (only is null)
            return before;
        var names = cuts.Select(cut => cut.Name).OfType<string>().ToList();
        return names switch
        {
            [_] => $"{before} van {only}{after}",
            { Count: > MostNames } => $"{before}{after[..^1]} (in {names.Count} gemeenten).",
            _ => $"{before}{after[..^1]} (in {WordList.And(names)}).",
        };
    }
}
