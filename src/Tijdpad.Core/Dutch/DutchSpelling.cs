using System.Globalization;

namespace Tijdpad.Dutch;

/// <summary>Days in full Dutch words.</summary>
internal static class DutchSpelling
{
    private static readonly CultureInfo Culture = CultureInfo.GetCultureInfo("nl-NL");

    private static readonly string[] Numbers =
    [
        "nul",
        "één",
        "twee",
        "drie",
        "vier",
        "vijf",
        "zes",
        "zeven",
        "acht",
        "negen",
        "tien",
        "elf",
        "twaalf",
    ];

    public static string Weekday(DayOfWeek day) => DutchDayNames.LongDays[(int)day];

    /// <summary>"1 augustus 2017".</summary>
    public static string LongDay(DateOnly day) =>
        string.Create(Culture, $"{day.Day} {DutchDayNames.LongMonths[day.Month - 1]} {day.Year}");

    /// <summary>"vijf", "37".</summary>
    public static string Number(int number) =>
        number >= 0 && number < Numbers.Length ? Numbers[number] : number.ToString(Culture);

    /// <summary>The number that a word or digits stand for; null when it is none.</summary>
    public static int? NumberIn(string word)
    {
        if (int.TryParse(word, NumberStyles.None, Culture, out var number))
            return number;
        var at = Array.IndexOf(
            Numbers,
            word.ToLowerInvariant().Replace("een", "één", StringComparison.Ordinal)
        );
        return at < 0 ? null : at;
    }
}
