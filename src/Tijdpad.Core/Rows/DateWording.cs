using System.Globalization;
using System.Text.RegularExpressions;
using Tijdpad.Dutch;

namespace Tijdpad.Rows;

/// <summary>Puts another day into the words of a date, in their own manner of writing.</summary>
internal static partial class DateWording
{
    /// <summary>"di 11 april" for Wednesday the 12th becomes "wo 12 april"; null when the day does not stand in the words.</summary>
    public static string? Moved(string words, DateOnly from, DateOnly to)
    {
        var match = Day()
            .Matches(words)
            .FirstOrDefault(found =>
                Number(found, "day") == from.Day && IsMonth(found, from.Month)
            );
        if (match is null)
            return null;
        var weekday = match.Groups["weekday"];
        var text = match.Value;
        var start = match.Index;
        text = Put(text, match.Groups["month"], start, MonthLike(match.Groups["month"].Value, to));
        text = Put(text, match.Groups["day"], start, Like(match.Groups["day"].Value, to.Day));
        if (weekday.Success)
            text = Put(text, weekday, start, WeekdayLike(weekday.Value, to.DayOfWeek));
        return string.Concat(words.AsSpan(0, start), text, words.AsSpan(start + match.Length));
    }

    /// <summary>The number of a month by its name, in full.</summary>
    public static int MonthOf(string name) =>
        Array.IndexOf(DutchDayNames.LongMonths, name.ToLowerInvariant()) + 1;

    // from behind to the front, so that places stay what they are
    private static string Put(string text, Group group, int start, string words) =>
        text.Remove(group.Index - start, group.Length).Insert(group.Index - start, words);

    private static string Like(string old, int number) =>
        number.ToString(old.StartsWith('0') ? "00" : "0", CultureInfo.InvariantCulture);

    private static string MonthLike(string old, DateOnly to) =>
        char.IsAsciiDigit(old[0]) ? Like(old, to.Month)
        : old.Length > 3 || to.Month == 5 ? DutchDayNames.LongMonths[to.Month - 1]
        : DutchDayNames.ShortMonths[to.Month - 1];

    private static string WeekdayLike(string old, DayOfWeek day)
    {
        var word =
            old.Length > 2 ? DutchDayNames.LongDays[(int)day] : DutchDayNames.ShortDays[(int)day];
        return char.IsUpper(old[0]) ? Sentence.Capital(word) : word;
    }

    private static bool IsMonth(Match match, int month)
    {
        var words = match.Groups["month"].Value;
        return char.IsAsciiDigit(words[0])
            ? Number(match, "month") == month
            : words.StartsWith(
                DutchDayNames.LongMonths[month - 1][..3],
                StringComparison.OrdinalIgnoreCase
            )
                || words.Equals(
                    DutchDayNames.ShortMonths[month - 1],
                    StringComparison.OrdinalIgnoreCase
                );
    }

    private static int Number(Match match, string group) =>
        int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"(?:\b(?<weekday>(?:maan|dins|woens|donder|vrij|zater|zon)dag|ma|di|wo|do|vr|za|zo)\b\.?,?\s*)?(?<!\d)(?<day>\d{1,2})(?:\s*[/-]\s*(?<month>\d{1,2})(?!\d)|\s+(?<month>jan|feb|mrt|apr|jun|jul|aug|sept?|okt|nov|dec|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Day();
}
