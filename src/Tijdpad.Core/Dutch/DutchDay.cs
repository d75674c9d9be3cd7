using System.Globalization;

namespace Tijdpad.Dutch;

/// <summary>Days as people write them.</summary>
public static class DutchDay
{
    /// <summary>"di 4 jul 2017".</summary>
    public static string Of(DateOnly day) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{DutchDayNames.ShortDays[(int)day.DayOfWeek]} {day.Day} {DutchDayNames.ShortMonths[day.Month - 1]} {day.Year}"
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
