using System.Globalization;
using System.Text.RegularExpressions;

namespace Tijdpad.Dutch;

/// <summary>A day that no month has, such as 31 June, and the days that were likely meant.</summary>
public static partial class NoSuchDay
{
    private const int LongestMonth = 31;

    /// <summary>
    /// "Juni heeft 30 dagen. Bedoelt u vr 30 jun 2017 of za 1 jul 2017?", of "31/6/2017", "31 juni 2017" or "2017-06-31"; without
    /// weekdays where the text has no year. Null when the text is anything else, or a day that there is.
    /// </summary>
    public static string? In(string text) =>
        Read(text) is { } day && day.Day > DaysIn(day.Month, day.Year) && day.Day <= LongestMonth
            ? Sentence(day.Month, day.Year)
            : null;

    private static string Sentence(int month, int? year)
    {
        var days = DaysIn(month, year);
        var (last, first) = year is { } known
            ? (
                DutchDay.Of(new DateOnly(known, month, days)),
                DutchDay.Of(new DateOnly(known, month, days).AddDays(1))
            )
            : ($"{days} {DutchDay.Month(month)}", $"1 {DutchDay.Month(month % 12 + 1)}");
        return $"{Dutch.Sentence.Capital(DutchDay.Month(month))} heeft {(year is null && month == 2 ? "28 of 29" : days)} dagen. Bedoelt u {last} of {first}?";
    }

    // without a year February may have its 29th
    private static int DaysIn(int month, int? year) => DateTime.DaysInMonth(year ?? 2000, month);

    private static (int Day, int Month, int? Year)? Read(string text)
    {
        var match = Iso().Match(text) is { Success: true } iso ? iso : Spoken().Match(text);
        if (!match.Success)
            return null;
        var named = match.Groups["month"].Value;
        var month = int.TryParse(named, CultureInfo.InvariantCulture, out var number)
            ? number
            : DutchDay.MonthOf(named);
        if (month is not (>= 1 and <= 12))
            return null;
        int? year = match.Groups["year"].Success
            ? int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture)
            : null;
        return year is 0 or 9999
            ? null
            : (
                int.Parse(match.Groups["day"].Value, CultureInfo.InvariantCulture),
                month.Value,
                year
            );
    }

    [GeneratedRegex(
        @"^\s*(?<year>[0-9]{4})-(?<month>[0-9]{2})-(?<day>[0-9]{2})\s*$",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Iso();

    [GeneratedRegex(
        @"^\s*(?<day>[0-9]{1,2})\s*[-/ ]\s*(?<month>[0-9]{1,2}|[a-z]{3,9})\s*([-/ ]\s*(?<year>[0-9]{4}))?\s*$",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex Spoken();
}
