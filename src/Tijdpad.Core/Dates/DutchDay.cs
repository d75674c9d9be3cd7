using System.Globalization;

namespace Tijdpad.Dates;

/// <summary>Days as people write them.</summary>
public static class DutchDay
{
    /// <summary>"di 4 jul 2017".</summary>
    public static string Of(DateOnly day) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{DutchDayNames.ShortDays[(int)day.DayOfWeek]} {day.Day} {DutchDayNames.ShortMonths[day.Month - 1]} {day.Year}"
        );
}
