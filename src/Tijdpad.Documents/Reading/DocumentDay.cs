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

    /// <summary>Does the text say of which day the document is, and is it no row of its own?</summary>
    public static bool IsStatement(string text) =>
        StatedDay().Match(text) is { Success: true, Index: 0 };

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

    /// <summary>
    /// The day near which bare dates lie so that the weekdays in the words fit ("vr 9 mrt" in a budget of 2019 is of 2018);
    /// null when there are hardly any, when they fit already, or when they fit no year.
    /// </summary>
    /// <param name="texts">Cells and lines.</param>
    /// <param name="near">The day to which they would lie near otherwise.</param>
    public static DateOnly? YearOfWeekdays(IEnumerable<string> texts, DateOnly near)
    {
        var dates = texts
            .Where(text => text.Length <= LongestDate && Weekday().IsMatch(text))
            .Take(MostWeekdays)
            .ToList();
        if (dates.Count < FewestWeekdays || Fit(dates, near) is Fits.All or Fits.None)
            return null;
        foreach (var years in new[] { -1, 1 })
        {
            var other = new DateOnly(near.Year + years, 1, 1).AddDays(
                DateConventions.Default.LookBack
            );
            if (Fit(dates, other) == Fits.All)
                return other;
        }
        return null;
    }

    private enum Fits
    {
        /// <summary>There is no weekday beside a date without a year.</summary>
        None,
        Some,
        All,
    }

    private static Fits Fit(List<string> texts, DateOnly near)
    {
        var named = texts
            .Select(text => FuzzyDate.Read(text, new DateContext(near)))
            .Where(date => date.Inferred.Contains(Inference.Year))
            .SelectMany(date => date.NamedDays)
            .ToList();
        return named.Count < FewestWeekdays ? Fits.None
            : named.TrueForAll(day => day.Fits) ? Fits.All
            : Fits.Some;
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
    private const int LongestDate = 60;
    private const int FewestWeekdays = 2;
    private const int MostWeekdays = 30;
    private const int LongestTitle = 160;

    private static readonly DateContext AnyYear = new(new DateOnly(2000, 7, 1));

    [GeneratedRegex(Day, Options)]
    private static partial Regex AnyDay();

    [GeneratedRegex(
        @"(?:\bd\.?d\.?|\bdatum|\bstand(?: van zaken)?|\bversie|\bupdate|\bbijgewerkt|\bopgemaakt|\bopgesteld|\bactualisatie|\bpeildatum)(?:\s*:|\s+(?:per|op|van|tot|d\.d\.|\d+(?:\.\d+)*,?))*\s*(?:(?:ma|di|wo|do|vr|za|zo)\w*\s+)?"
            + Day,
        Options
    )]
    private static partial Regex StatedDay();

    [GeneratedRegex(@"(?<!\d)(?:19[89]|20[0-4])\d(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Year();

    [GeneratedRegex(
        @"^\W*(?:ma|di|wo|do|vr|za|zo)(?:andag|nsdag|ensdag|nderdag|ijdag|terdag|ndag)?\.?\s+\d",
        Options
    )]
    private static partial Regex Weekday();
}
