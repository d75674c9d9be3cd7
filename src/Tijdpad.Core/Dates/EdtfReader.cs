using System.Globalization;

namespace Tijdpad.Dates;

/// <summary>Reads the part of EDTF (ISO 8601-2) that <see cref="EdtfWriter"/> and the shapes write.</summary>
/// <remarks>
/// Some shapes share a text: days from a Monday through a Sunday are read as weeks, and an interval that is just a
/// part of a month, quarter or year as that part.
/// </remarks>
internal static class EdtfReader
{
    private static readonly DateConventions Conventions = DateConventions.Default;

    /// <summary>The shape and whether it is doubtful; null when it is not EDTF that we know.</summary>
    public static (DateShape Shape, bool Doubt)? Read(string edtf)
    {
        if (edtf.Length is 0 or > ComparablePhrase.MaxLength)
            return null;
        var doubt =
            edtf.Contains('?', StringComparison.Ordinal)
            || edtf.Contains('%', StringComparison.Ordinal);
        // from here on "~" alone tells what is approximate
        var text = edtf.Replace("?", "", StringComparison.Ordinal).Replace('%', '~');
        var shape = text switch
        {
            ['{', .. var inner, '}'] => Set(inner, all: true),
            ['[', '.', '.', .. var day, ']'] => StoredShape.ReadDay(day) is { } last
                ? new DateShape.By(last)
                : null,
            ['[', .. var day, '.', '.', ']'] => StoredShape.ReadDay(day) is { } first
                ? new DateShape.Since(first)
                : null,
            ['[', .. var inner, ']'] when inner.Contains(',', StringComparison.Ordinal) => Set(
                inner,
                all: false
            ),
            ['[', .. var inner, ']'] => Somewhere(inner),
            _ when text.Contains('/', StringComparison.Ordinal) => Interval(text),
            [.. var unit, '~'] => Unit(unit) is { } one ? Around(new(one)) : null,
            _ => Unit(text) is { } one ? new DateShape.In(new(one)) : null,
        };
        return shape is null ? null : (shape, doubt);
    }

    private static DateShape.Several? Set(string inner, bool all)
    {
        var choices = inner.Split(',').Select(Choice).ToArray();
        return choices.Length < 2 || choices.Contains(null)
            ? null
            : new DateShape.Several(choices.OfType<DateStretch>().ToValueList(), all);
    }

    private static DateStretch? Choice(string text)
    {
        var ends = text.Split("..");
        if (ends is [var one])
            return Unit(one) is { } unit ? new(unit) : null;
        return
            ends is [var first, var last]
            && StoredShape.ReadDay(first) is { } from
            && StoredShape.ReadDay(last) is { } to
            && from <= to
            ? Known(from, to) ?? new(DateUnit.OfDay(from), DateUnit.OfDay(to))
            : null;
    }

    private static DateShape? Somewhere(string inner)
    {
        var about = inner.Contains('~', StringComparison.Ordinal);
        if (Choice(inner.Replace("~", "", StringComparison.Ordinal)) is not { } stretch)
            return null;
        return about ? Around(stretch)
            : stretch.From.Grain == Grain.Part ? new DateShape.In(stretch)
            : new DateShape.Within(stretch.First, stretch.Last);
    }

    private static DateShape.Around Around(DateStretch stretch)
    {
        var margin = stretch.IsDay ? Conventions.AroundDay : Conventions.AroundSpan;
        return new DateShape.Around(
            stretch,
            stretch.First.AddDays(-margin),
            stretch.Last.AddDays(margin)
        );
    }

    private static DateShape? Interval(string text)
    {
        if (text.Split('/') is not [var start, var end])
            return null;
        if (start is ".." or "")
            return Unit(end) is { } last ? new DateShape.By(last.Last) : null;
        if (end is ".." or "")
            return Unit(start) is { } first ? new DateShape.Since(first.First) : null;
        if (
            End(start, first: true) is not { } from
            || End(end, first: false) is not { } to
            || from.First > to.Last
        )
            return null;
        var stretch = new DateStretch(from, to);
        if (
            from.Grain == Grain.Day
            && to.Grain == Grain.Day
            && Weeks(from.First, to.First) is { } weeks
        )
            return new DateShape.In(weeks);
        return stretch.IsOfOneGrain && from.Grain != Grain.Part
            ? new DateShape.In(stretch)
            : new DateShape.Lasting(stretch);
    }

    // a vague end of something that lasts: the part of a month that begins or ends there
    private static DateUnit? End(string text, bool first) =>
        Unit(text.TrimEnd('~')) is { } unit
            ? text.EndsWith('~') && unit.Grain == Grain.Day
                ? DateParts.At(unit.First, first) ?? unit
                : unit
            : null;

    private static DateStretch? Known(DateOnly from, DateOnly to) =>
        Weeks(from, to) ?? (DateParts.Of(from, to) is { } part ? new(part) : null);

    private static DateStretch? Weeks(DateOnly from, DateOnly to) =>
        from.DayOfWeek == DayOfWeek.Monday
        && to.DayOfWeek == DayOfWeek.Sunday
        && from.Year is > 1900 and < 2200
            ? new(DateUnit.OfWeek(IsoWeek.Of(from)), DateUnit.OfWeek(IsoWeek.Of(to)))
            : null;

    private static DateUnit? Unit(string text)
    {
        if (StoredShape.ReadDay(text) is { } day)
            return DateUnit.OfDay(day.Year, day.Month, day.Day);
        if (text.Length == 4 && Number(text) is { } year)
            return DateUnit.OfYear(year);
        if (
            text.Length != 7
            || text[4] != '-'
            || Number(text[..4]) is not { } of
            || Number(text[5..]) is not { } code
        )
            return null;
        return code switch
        {
            >= 1 and <= 12 => DateUnit.OfMonth(of, code),
            >= 21 and <= 24 => DateUnit.OfSeason(of, code - 20),
            >= 33 and <= 36 => DateUnit.OfQuarter(of, code - 32),
            40 or 41 => DateUnit.OfHalf(of, code - 39),
            _ => null,
        };
    }

    private static int? Number(string digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}
