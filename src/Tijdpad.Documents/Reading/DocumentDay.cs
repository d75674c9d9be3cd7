using System.Text.RegularExpressions;
using Tijdpad.Dates;

namespace Tijdpad.Documents.Reading;

/// <summary>Finds the day whose state a document shows, and the year around which its bare dates lie.</summary>
internal static partial class DocumentDay
{
    /// <summary>The day that the document states ("update d.d. 14 maart 2017"); null when it states none.</summary>
    /// <param name="texts">The paragraphs before the planning; in the first, the title, any day counts.</param>
    public static DateOnly? Stated(IEnumerable<string> texts)
    {
        var isTitle = true;
        foreach (var text in texts.Where(text => text.Length > 0).Take(MostParagraphs))
        {
            var pattern = isTitle && text.Length <= LongestTitle ? AnyDay() : StatedDay();
            foreach (Match match in pattern.Matches(text))
            {
                var date = FuzzyDate.Read(match.Groups["date"].Value, AnyYear);
                if (date is { IsExact: true, Earliest: { } day })
                    return day;
            }
            isTitle = false;
        }
        return null;
    }

    /// <summary>
    /// The day near which bare dates lie so that all of them fall in the year that the words name first, in or around the table;
    /// null when they name none.
    /// </summary>
    public static DateOnly? YearIn(IEnumerable<string> texts)
    {
        foreach (var text in texts)
        {
            if (Year().Match(text) is { Success: true } match)
                return FirstDay(match).AddDays(DateConventions.Default.LookBack);
        }
        return null;
    }

    private static DateOnly FirstDay(Match year) =>
        new(int.Parse(year.Value, System.Globalization.CultureInfo.InvariantCulture), 1, 1);

    private const string Months =
        "jan(?:uari)?|feb(?:ruari)?|maart|mrt|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?";

    private const string Day =
        @"(?<date>(?<!\d)\d{1,2}(?:\s+(?:"
        + Months
        + @")\.?\s+|\s*[-/.]\s*\d{1,2}\s*[-/.]\s*)(?:(?:19|20)\d\d|\d\d)(?!\d))";

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;
    private const int MostParagraphs = 12;
    private const int LongestTitle = 160;

    private static readonly DateContext AnyYear = new(new DateOnly(2000, 7, 1));

    [GeneratedRegex(Day, Options)]
    private static partial Regex AnyDay();

    [GeneratedRegex(
        @"(?:\bd\.?d\.?|\bdatum|\bstand|\bversie|\bupdate|\bbijgewerkt|\bopgemaakt|\bopgesteld|\bactualisatie|\bpeildatum)(?:\s*:|\s+(?:per|op|van|tot|d\.d\.|\d+(?:\.\d+)*,?))*\s*(?:(?:ma|di|wo|do|vr|za|zo)\w*\s+)?"
            + Day,
        Options
    )]
    private static partial Regex StatedDay();

    [GeneratedRegex(@"(?<!\d)(?:19[89]|20[0-4])\d(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Year();
}
