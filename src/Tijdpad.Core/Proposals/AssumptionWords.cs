using Tijdpad.Plans;

namespace Tijdpad.Proposals;

/// <summary>Joins assumptions that differ only in the municipality into one sentence.</summary>
public static class AssumptionWords
{
    private const int MostNames = 5;

    /// <summary>
    /// "de raad van Duinoord …" and "de raad van Zandhoek …" become "de raad van Duinoord en Zandhoek …"; of many only
    /// their number is given. Each sentence once, in the order in which they came.
    /// </summary>
    public static ValueList<string> Fold(IEnumerable<string> sentences, Plan plan)
    {
        var names = plan
            .Municipalities.Select(one => one.Name)
            .OrderByDescending(name => name.Length)
            .ToList();
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
                return (sentence[..(at + 5)], name, sentence[(at + 5 + name.Length)..]);
        }
        return (sentence, null, "");
    }

    private static string Joined(List<(string Before, string? Name, string After)> cuts)
    {
        var names = cuts.Select(cut => cut.Name).OfType<string>().ToList();
        var who = names.Count > MostNames ? $"{names.Count} gemeenten" : ProposalWords.Join(names);
        return cuts[0].Before + who + cuts[0].After;
    }
}
