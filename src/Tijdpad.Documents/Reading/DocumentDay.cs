using System.Text.RegularExpressions;
using Tijdpad.Dates;

namespace Tijdpad.Documents.Reading;

/// <summary>Finds the day whose state a document shows, and the year around which its bare dates lie.</summary>
internal static partial class DocumentDay
{
    /// <summary>The day that the document states ("update d.d. 14 maart 2017"); null when it states none.</summary>
    public static DateOnly? Stated(IEnumerable<string> texts)
    {
        foreach (var text in texts.Take(12))
        {
            foreach (Match match in StatedDay().Matches(text))
            {
                var date = FuzzyDate.Read(
                    match.Groups["date"].Value,
                    new DateContext(new DateOnly(2000, 1, 1))
                );
                if (
                    date is { Kind: DateKind.Day, Earliest: { } day }
                    && !date.Inferred.Contains("year")
                )
                    return day;
            }
        }
        return null;
    }

    /// <summary>The middle of the year that the words name first, in or around the table; null when they name none.</summary>
    public static DateOnly? YearIn(IEnumerable<string> texts)
    {
        foreach (var text in texts)
        {
            if (Year().Match(text) is { Success: true } match)
                return new DateOnly(
                    int.Parse(match.Value, System.Globalization.CultureInfo.InvariantCulture),
                    7,
                    1
                );
        }
        return null;
    }

    private const string Months =
        "jan(?:uari)?|feb(?:ruari)?|maart|mrt|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?";

    [GeneratedRegex(
        @"(?:\bd\.?d\.?|\bdatum|\bstand|\bversie|\bupdate|\bper|\bvan|\bop|[,(–-]|^)\s*:?\s*(?:per\s+)?(?:(?:ma|di|wo|do|vr|za|zo)\w*\s+)?(?<date>\d{1,2}(?:\s+(?:"
            + Months
            + @")\.?\s+|\s*[-/.]\s*\d{1,2}\s*[-/.]\s*)(?:(?:19|20)\d\d|\d\d(?!\d)))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex StatedDay();

    [GeneratedRegex(@"(?<![\d/.-])(?:19[89]|20[0-4])\d(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Year();
}
