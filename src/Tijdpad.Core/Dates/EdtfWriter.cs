using Tijdpad.Dutch;

namespace Tijdpad.Dates;

/// <summary>Units and stretches in EDTF, ISO 8601-2.</summary>
internal static class EdtfWriter
{
    /// <summary>The code of a unit that EDTF has a code for; null for weeks, parts and names.</summary>
    public static string? Code(DateUnit unit)
    {
        var (year, month) = (unit.First.Year, unit.First.Month);
        return unit.Grain switch
        {
            Grain.Day => IsoDay.Of(unit.First),
            Grain.Month => Invariant($"{year:0000}-{month:00}"),
            Grain.Quarter => Invariant($"{year:0000}-{33 + (month - 1) / 3}"),
            Grain.HalfYear => Invariant($"{year:0000}-{40 + (month - 1) / 6}"),
            Grain.Season => Invariant($"{year:0000}-{20 + month / 3}"),
            Grain.Year => Invariant($"{year:0000}"),
            _ => null,
        };
    }

    public static string Of(DateStretch stretch, string doubt) =>
        stretch.IsSingle && Code(stretch.From) is { } code
            ? code + doubt
            : Ends(stretch, doubt, "/");

    public static string InSet(DateStretch stretch, string doubt) =>
        stretch.IsSingle && Code(stretch.From) is { } code ? code + doubt
        : stretch.First == stretch.Last ? IsoDay.Of(stretch.First) + doubt
        : $"{IsoDay.Of(stretch.First)}{doubt}..{IsoDay.Of(stretch.Last)}{doubt}";

    public static string About(DateStretch stretch, string mark) =>
        stretch.IsSingle && Code(stretch.From) is { } code
            ? code + mark
            : $"[{IsoDay.Of(stretch.First)}{mark}..{IsoDay.Of(stretch.Last)}{mark}]";

    /// <summary>
    /// Both ends; a vague end of something that lasts ("tot half februari") is marked "~", when the mark can be read back:
    /// a day in the midst of a week ("medio week 14") is no end of a part of a month.
    /// </summary>
    public static string Ends(DateStretch stretch, string doubt, string between)
    {
        var vague = between == "/" ? (doubt.Length == 0 ? "~" : "%") : doubt;
        var from =
            Code(stretch.From) is { } start ? start + doubt
            : IsVague(stretch.From, stretch.First, isFirst: true) ? IsoDay.Of(stretch.First) + vague
            : IsoDay.Of(stretch.First) + doubt;
        var to =
            Code(stretch.To) is { } end ? end + doubt
            : IsVague(stretch.To, stretch.Last, isFirst: false) ? IsoDay.Of(stretch.Last) + vague
            : IsoDay.Of(stretch.Last) + doubt;
        return from + between + to;
    }

    private static bool IsVague(DateUnit end, DateOnly day, bool isFirst) =>
        end.Grain == Grain.Part && DateParts.At(day, isFirst) is not null;

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
