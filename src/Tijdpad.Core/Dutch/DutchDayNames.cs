namespace Tijdpad.Dutch;

/// <summary>Months and weekdays in Dutch, written out: the abbreviations of a culture differ between systems ("mrt", "mrt.", "maa").</summary>
internal static class DutchDayNames
{
    public static readonly string[] ShortMonths =
    [
        "jan",
        "feb",
        "mrt",
        "apr",
        "mei",
        "jun",
        "jul",
        "aug",
        "sep",
        "okt",
        "nov",
        "dec",
    ];

    public static readonly string[] LongMonths =
    [
        "januari",
        "februari",
        "maart",
        "april",
        "mei",
        "juni",
        "juli",
        "augustus",
        "september",
        "oktober",
        "november",
        "december",
    ];

    /// <summary>From Sunday, as <see cref="DayOfWeek"/> counts.</summary>
    public static readonly string[] ShortDays = ["zo", "ma", "di", "wo", "do", "vr", "za"];

    /// <summary>From Sunday, as <see cref="DayOfWeek"/> counts.</summary>
    public static readonly string[] LongDays =
    [
        "zondag",
        "maandag",
        "dinsdag",
        "woensdag",
        "donderdag",
        "vrijdag",
        "zaterdag",
    ];
}
