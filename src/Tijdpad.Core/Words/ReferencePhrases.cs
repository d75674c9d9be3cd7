using System.Text.RegularExpressions;
using Tijdpad.Activities;
using Tijdpad.Dates;

namespace Tijdpad.Words;

/// <summary>Finds the moments that words point at ("college d.d. 7/3", "symposium 7/3", "eind maart"): never a row's own date.</summary>
public static partial class ReferencePhrases
{
    public static ValueList<DateReference> In(
        string text,
        DateContext context,
        IReadOnlyList<string> municipalities
    )
    {
        var references = new List<DateReference>();
        foreach (Match match in Moment().Matches(text))
        {
            var date = FuzzyDate.Read(match.Groups["date"].Value, context);
            if (date.IsUnknown)
                continue;
            var subject = SubjectBefore(text[..match.Groups["date"].Index]);
            var bodies = BodyPhrases.In(subject, municipalities);
            references.Add(
                new DateReference(
                    $"{subject}{match.Groups["date"].Value}".Trim(),
                    date,
                    bodies.Count == 0 ? null : bodies[^1]
                )
            );
        }
        return references.Distinct().ToValueList();
    }

    // up to four words before the date say what it is the date of
    private static string SubjectBefore(string text) => Subject().Match(text).Value;

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;
    private const string Months =
        "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december";

    [GeneratedRegex(
        @"(?<![\d/.])(?<date>(?:(?:begin|half|medio|eind)\s+)?(?:\d{1,2}\s*/\s*\d{1,2}(?:\s*/\s*(?:19|20)?\d\d)?(?![\d/])|\d{1,2}-\d{1,2}-(?:19|20)?\d\d(?!\d)|\d{1,2}\s+(?:"
            + Months
            + @")(?:\s+(?:19|20)\d\d)?|(?:begin|half|medio|eind)\s+(?:"
            + Months
            + @")(?:\s+(?:19|20)\d\d)?|(?<=\bin\s)(?:"
            + Months
            + @")(?:\s+(?:19|20)\d\d)?))\b",
        Options
    )]
    private static partial Regex Moment();

    [GeneratedRegex(@"(?:[\p{L}&–-]+\s+){0,3}(?:d\.d\.|dd\.?|van|op|per|in|tot)?\s*$", Options)]
    private static partial Regex Subject();
}
