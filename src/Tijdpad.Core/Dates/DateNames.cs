namespace Tijdpad.Dates;

/// <summary>The names of kinds and firmness in files and on the command line, both ways.</summary>
public static class DateNames
{
    private static readonly (DateKind Kind, string Name)[] Kinds =
    [
        (DateKind.Unknown, "unknown"),
        (DateKind.Day, "day"),
        (DateKind.AllOf, "all-of"),
        (DateKind.OneOf, "one-of"),
        (DateKind.Period, "period"),
        (DateKind.Within, "within"),
        (DateKind.By, "by"),
        (DateKind.From, "from"),
        (DateKind.Around, "around"),
        (DateKind.Part, "part"),
        (DateKind.Month, "month"),
        (DateKind.Quarter, "quarter"),
        (DateKind.Season, "season"),
        (DateKind.HalfYear, "half-year"),
        (DateKind.Year, "year"),
        (DateKind.Week, "week"),
        (DateKind.Relative, "relative"),
        (DateKind.Named, "named"),
    ];

    private static readonly (Firmness Firmness, string Name)[] Firmnesses =
    [
        (Firmness.Planned, "planned"),
        (Firmness.ToBeScheduled, "to be scheduled"),
        (Firmness.Provisional, "provisional"),
        (Firmness.Confirmed, "confirmed"),
        (Firmness.Held, "held"),
        (Firmness.Lapsed, "lapsed"),
    ];

    public static string Of(DateKind kind) => Kinds.First(pair => pair.Kind == kind).Name;

    public static string Of(Firmness firmness) =>
        Firmnesses.First(pair => pair.Firmness == firmness).Name;

    public static bool TryReadKind(string name, out DateKind kind)
    {
        var index = Array.FindIndex(Kinds, pair => pair.Name == name);
        kind = index < 0 ? DateKind.Unknown : Kinds[index].Kind;
        return index >= 0;
    }

    public static bool TryReadFirmness(string name, out Firmness firmness)
    {
        var index = Array.FindIndex(Firmnesses, pair => pair.Name == name);
        firmness = index < 0 ? Firmness.Planned : Firmnesses[index].Firmness;
        return index >= 0;
    }
}
