namespace Tijdpad.Dates;

/// <summary>What a <see cref="DateOffset"/> counts.</summary>
public enum OffsetUnit
{
    Day,
    WorkingDay,
    Week,
    Month,
    Quarter,
    Year,
    Hour,
}

/// <summary>The units as stored dates have them: Dutch and singular.</summary>
internal static class OffsetUnits
{
    // in the order of the units
    private static readonly string[] Names =
    [
        "dag",
        "werkdag",
        "week",
        "maand",
        "kwartaal",
        "jaar",
        "uur",
    ];

    public static string Name(this OffsetUnit unit) => Names[(int)unit];

    public static OffsetUnit? Of(string name) =>
        Array.IndexOf(Names, name) is >= 0 and var at ? (OffsetUnit)at : null;
}
