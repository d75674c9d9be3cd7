using System.Globalization;

namespace Tijdpad.Dutch;

/// <summary>Days as people write them.</summary>
public static class DutchDay
{
    /// <summary>"di 4 jul 2017": the day in a sentence.</summary>
    public static string Of(DateOnly day) => $"{ShortWeekday(day)} {ShortForm(day)}";

    /// <summary>"di 4 jul 2017 t/m vr 7 jul 2017", or the one day.</summary>
    public static string Period(DateOnly first, DateOnly last) =>
        first == last ? Of(first) : $"{Of(first)} t/m {Of(last)}";

    /// <summary>"14/3", where the year and the weekday are known.</summary>
    public static string Brief(DateOnly day) =>
        string.Create(CultureInfo.InvariantCulture, $"{day.Day}/{day.Month}");

    /// <summary>"1 augustus 2017": as one types it, and as letterheads have it.</summary>
    public static string Full(DateOnly day) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{day.Day} {Month(day.Month)} {day.Year:0000}"
        );

    /// <summary>"22 april t/m 30 april 2017": the year once, where both days lie in it.</summary>
    public static string FullPeriod(DateOnly first, DateOnly last) =>
        first.Year == last.Year
            ? $"{first.Day} {Month(first.Month)} t/m {Full(last)}"
            : $"{Full(first)} t/m {Full(last)}";

    /// <summary>"dinsdag".</summary>
    public static string Weekday(DayOfWeek day) => DutchDayNames.LongDays[(int)day];

    /// <summary>"augustus", of 1 to 12.</summary>
    public static string Month(int month) => DutchDayNames.LongMonths[month - 1];

    private static string ShortWeekday(DateOnly day) => DutchDayNames.ShortDays[(int)day.DayOfWeek];

    private static string ShortForm(DateOnly day) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{day.Day} {DutchDayNames.ShortMonths[day.Month - 1]} {day.Year:0000}"
        );

    /// <summary>1 to 12, of the name of a month or the beginning of it ("Sept", "mrt", and "oct" as some write); null when it is none.</summary>
    public static int? MonthOf(string name) =>
        name.Length < 3
            ? null
            : name[..3].ToLowerInvariant() switch
            {
                "jan" => 1,
                "feb" => 2,
                "maa" or "mrt" or "mar" => 3,
                "apr" => 4,
                "mei" => 5,
                "jun" => 6,
                "jul" => 7,
                "aug" => 8,
                "sep" => 9,
                "okt" or "oct" => 10,
                "nov" => 11,
                "dec" => 12,
                _ => null,
            };

    /// <summary>Of the name of a weekday or the beginning of it ("do", "Donderdagavond"); null when it is none.</summary>
    public static DayOfWeek? WeekdayOf(string name) =>
        name.Length < 2
        || Array.IndexOf(DutchDayNames.ShortDays, name[..2].ToLowerInvariant())
            is not (>= 0 and var at)
            ? null
            : (DayOfWeek)at;
}
