namespace Tijdpad.Dates;

/// <summary>
/// The years in which plannings lie, with room on either side for what is reckoned from a day: at the ends of the calendar
/// itself nothing can be added to a day or taken from it.
/// </summary>
public static class KnownYears
{
    /// <summary>Included.</summary>
    public const int First = 1900;

    /// <summary>Included.</summary>
    public const int Last = 2199;

    public static bool Hold(DateOnly day) => day.Year is >= First and <= Last;
}
