namespace Tijdpad.Dutch;

/// <summary>Older names of what <see cref="DutchNumber"/> and <see cref="DutchDay"/> write.</summary>
internal static class DutchSpelling
{
    public static string Weekday(DayOfWeek day) => DutchDay.Weekday(day);

    public static string LongDay(DateOnly day) => DutchDay.Long(day);

    public static string Number(int number) => DutchNumber.Of(number);
}
