using System.Text.RegularExpressions;

namespace Tijdpad.Words;

/// <summary>Finds the questions in a row: those that the activity must answer, and those that the plan itself leaves open.</summary>
public static partial class QuestionPhrases
{
    /// <summary>Whole sentences that end in a question mark ("Kan het voorstel door naar de raden?").</summary>
    public static IEnumerable<string> GateQuestionsIn(string text) =>
        Sentence()
            .Matches(text)
            .Select(match => match.Value.Trim())
            .Where(sentence => sentence.Split(' ').Length >= 4);

    /// <summary>Doubts between brackets ("(of direct in raad?)", "(?)") and loose words with a question mark ("persbericht?").</summary>
    public static IEnumerable<string> OpenQuestionsIn(string text)
    {
        foreach (Match match in Bracketed().Matches(text))
            yield return match.Groups["doubt"].Value;
        if (Loose().IsMatch(text))
            yield return text;
    }

    /// <summary>Do the words say that it may not take place at all?</summary>
    public static bool LeavesOpen(string title) => Optional().IsMatch(title);

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex(@"(?<=^|[.:?!]\s+)[^.:?!()]{3,}(?:\([^()]*\)[^.:?!()]*)?\?", Options)]
    private static partial Regex Sentence();

    [GeneratedRegex(@"\((?<doubt>[^()]*\?)\s*\)", Options)]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"^\W*(?:\S+\s+){0,2}\S+\?$", Options)]
    private static partial Regex Loose();

    [GeneratedRegex(
        @"\boptioneel\b|\beventuee?le?\b|\bmogelijk\b|\bfacultatief\b|\bindien nodig\b|\bzo nodig\b|\bt\.b\.d\.|\breserve(?:datum)?\b",
        Options
    )]
    private static partial Regex Optional();
}
