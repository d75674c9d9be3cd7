using System.Globalization;
using System.Text.RegularExpressions;
using Tijdpad.Dates;

namespace Tijdpad.Documents.Reading.Calendars;

/// <summary>
/// Reads the days of a year schedule. Such a schedule runs forward: a day without a year follows the one before it.
/// </summary>
internal sealed partial class ScheduleDays(DateOnly asOf)
{
    private DateOnly _asOf = asOf;
    private DateOnly? _before;

    /// <summary>From here on days without a year are of this one.</summary>
    public void Turn(int year) => (_asOf, _before) = (new(year, 1, 1), null);

    /// <summary>A new list begins; it need not follow the one before it.</summary>
    public void Begin() => _before = null;

    /// <summary>The one day that words name; null when they name none, or more than a day.</summary>
    public DateOnly? DayOf(string words)
    {
        if (!words.Any(char.IsAsciiDigit))
            return null;
        var date = FuzzyDate.Read(words, new(_asOf, _before));
        if (date is not { IsExact: true, LeftOver: "", Earliest: { } day })
            return null;
        // a column of one body may begin again at January
        _before = day;
        return day;
    }

    /// <summary>The day at the beginning of a line, and the words behind it; glued to each other when a PDF was copied.</summary>
    public (DateOnly Day, string Behind)? Leading(string line)
    {
        var match = DayAtStart().Match(line);
        return match.Success && DayOf(match.Groups["day"].Value) is { } day
            ? (day, match.Groups["rest"].Value.Trim(' ', ':', '-', '–', '|', ',', ';', '\t'))
            : null;
    }

    /// <summary>The year that stands alone in a line ("2025", "Vergaderschema 2025"); null when there is none or more than one.</summary>
    public static int? YearIn(string words)
    {
        var years = Year()
            .Matches(words)
            .Select(match => match.Value)
            .Distinct(StringComparer.Ordinal)
            .ToList();
        return years is [var one] ? int.Parse(one, CultureInfo.InvariantCulture) : null;
    }

    [GeneratedRegex(
        @"^\s*(?<day>(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag|ma|di|wo|do|vr|za|zo)?\.?,? ?\d{1,2}(?: ?(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|feb|mrt|apr|jun|jul|aug|sept|sep|okt|nov|dec)\.?(?: ?(?:19|20)\d\d)?|[-/.]\d{1,2}(?:[-/.](?:\d{4}|\d\d))?)|\d{4}-\d\d-\d\d)(?<rest>(?!\d).*)$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex DayAtStart();

    [GeneratedRegex(@"(?<!\d)20\d\d(?!\d)")]
    private static partial Regex Year();
}
