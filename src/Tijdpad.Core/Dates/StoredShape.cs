using System.Globalization;
using Tijdpad.Dutch;

namespace Tijdpad.Dates;

/// <summary>Shapes as compact text, to store: "in part:End:2017-06-21:2017-06-30:Month:2017-06-01".</summary>
internal static class StoredShape
{
    public static string Write(DateShape shape) =>
        shape switch
        {
            DateShape.In { Stretch: var stretch } => "in " + Write(stretch),
            DateShape.Lasting { Stretch: var stretch } => "lasting " + Write(stretch),
            DateShape.Several several => (several.All ? "all " : "one ")
                + string.Join(';', several.Choices.Select(Write)),
            DateShape.Within within => $"within {Day(within.From)} {Day(within.To)}",
            DateShape.By by => "by " + Day(by.Day),
            DateShape.Since since => "since " + Day(since.Day),
            DateShape.Around around =>
                $"around {Write(around.Stretch)} {Day(around.From)} {Day(around.To)}",
            DateShape.Apart apart => $"apart {Day(apart.NotAfter)}{Write(apart.Offset)}",
            DateShape.Named named => $"named {Day(named.From)} {Day(named.To)} {named.Name}",
            _ => "nothing",
        };

    /// <summary>Null when the text is not that of a shape.</summary>
    public static DateShape? Read(string text)
    {
        var gap = text.IndexOf(' ', StringComparison.Ordinal);
        var (name, rest) = gap < 0 ? (text, "") : (text[..gap], text[(gap + 1)..]);
        var words = rest.Split(' ');
        return name switch
        {
            "nothing" when rest.Length == 0 => new DateShape.Nothing(),
            "in" => ReadStretch(rest) is { } stretch ? new DateShape.In(stretch) : null,
            "lasting" => ReadStretch(rest) is { } stretch ? new DateShape.Lasting(stretch) : null,
            "all" or "one" => ReadSeveral(rest, name == "all"),
            "within" when Days(words) is [{ } from, { } to] && from <= to => new DateShape.Within(
                from,
                to
            ),
            "by" when Days(words) is [{ } day] => new DateShape.By(day),
            "since" when Days(words) is [{ } day] => new DateShape.Since(day),
            "around" => ReadAround(words),
            "apart" => ReadApart(words),
            "named" when words.Length >= 2 => ReadNamed(words),
            _ => null,
        };
    }

    private static DateShape.Several? ReadSeveral(string text, bool all)
    {
        var choices = text.Split(';').Select(ReadStretch).ToArray();
        return choices.Contains(null)
            ? null
            : new DateShape.Several(choices.OfType<DateStretch>().ToValueList(), all);
    }

    private static DateShape.Around? ReadAround(string[] words) =>
        words.Length == 3
        && ReadStretch(words[0]) is { } stretch
        && ReadDay(words[1]) is { } from
        && ReadDay(words[2]) is { } to
        && from <= stretch.First
        && to >= stretch.Last
            ? new DateShape.Around(stretch, from, to)
            : null;

    private static DateShape.Apart? ReadApart(string[] words)
    {
        var notAfter = ReadDay(words[0]);
        if (notAfter is null && words[0] != "-")
            return null;
        if (words.Length == 1)
            return new DateShape.Apart(null, notAfter);
        return
            words.Length >= 6
            && int.TryParse(words[1], CultureInfo.InvariantCulture, out var least)
            && int.TryParse(words[2], CultureInfo.InvariantCulture, out var most)
            && OffsetUnits.Of(words[3]) is { } unit
            && words[4] is "before" or "after"
            ? new DateShape.Apart(
                new(least, most, unit, words[4] == "before", string.Join(' ', words[5..])),
                notAfter
            )
            : null;
    }

    private static DateShape.Named? ReadNamed(string[] words)
    {
        var (from, to) = (ReadDay(words[0]), ReadDay(words[1]));
        return (from is null && words[0] != "-") || (to is null && words[1] != "-") || from > to
            ? null
            : new DateShape.Named(string.Join(' ', words[2..]), from, to);
    }

    private static string Write(DateOffset? offset) =>
        offset is null
            ? ""
            : string.Create(
                CultureInfo.InvariantCulture,
                $" {offset.Least} {offset.Most} {offset.Unit.Name()} {(offset.IsBefore ? "before" : "after")} {offset.Reference}"
            );

    private static string Write(DateStretch stretch) =>
        stretch.IsSingle ? Write(stretch.From) : $"{Write(stretch.From)}~{Write(stretch.To)}";

    private static string Write(DateUnit unit) =>
        unit.Grain switch
        {
            Grain.Part =>
                $"Part:{unit.Piece}:{Day(unit.First)}:{Day(unit.Last)}:{Write(unit.Whole!)}",
            Grain.Named =>
                $"Named:{Day(unit.First)}:{Day(unit.Last)}:{unit.Name.Replace(' ', '_')}",
            _ => $"{unit.Grain}:{Day(unit.First)}",
        };

    private static DateStretch? ReadStretch(string text)
    {
        var ends = text.Split('~');
        if (
            ends.Length > 2
            || ReadUnit(ends[0]) is not { } from
            || ReadUnit(ends[^1]) is not { } to
        )
            return null;
        return from.First <= to.Last ? new(from, to) : null;
    }

    private static DateUnit? ReadUnit(string text)
    {
        var fields = text.Split(':');
        if (fields is ["Named", var start, var end, var name])
            return ReadDay(start) is { } first && ReadDay(end) is { } last && first <= last
                ? DateUnit.OfName(name.Replace('_', ' '), first, last)
                : null;
        if (fields is ["Part", var piece, var from, var to, .. var whole])
            return
                Enum.TryParse<Piece>(piece, out var read)
                && ReadDay(from) is { } first
                && ReadDay(to) is { } last
                && first <= last
                && ReadUnit(string.Join(':', whole)) is { } of
                ? DateUnit.Restore(read, of, first, last)
                : null;
        return fields is [var grain, var day] && ReadDay(day) is { } begin
            ? Whole(grain, begin)
            : null;
    }

    private static DateUnit? Whole(string grain, DateOnly first)
    {
        var unit = grain switch
        {
            "Day" => DateUnit.OfDay(first),
            "Week" when first.Year is > 1 and < 9999 => DateUnit.OfWeek(IsoWeek.Of(first)),
            "Month" => DateUnit.OfMonth(first.Year, first.Month),
            "Quarter" => DateUnit.OfQuarter(first.Year, (first.Month + 2) / 3),
            "HalfYear" => DateUnit.OfHalf(first.Year, (first.Month + 5) / 6),
            "Season" => DateUnit.OfSeason(first.Year, first.Month / 3),
            "Year" => DateUnit.OfYear(first.Year),
            _ => null,
        };
        return unit?.First == first ? unit : null;
    }

    private static DateOnly?[] Days(string[] words) => [.. words.Select(ReadDay)];

    private static string Day(DateOnly? day) => day is { } known ? IsoDay.Of(known) : "-";

    internal static DateOnly? ReadDay(string text) => IsoDay.Read(text);
}
