namespace Tijdpad.Dates;

/// <summary>Begin, middle, end and halves of months, quarters and years, found by their days.</summary>
internal static class DateParts
{
    /// <summary>The part of a month that begins, or ends, on a day; null when there is none.</summary>
    public static DateUnit? At(DateOnly day, bool isFirst) =>
        Parts(DateUnit.OfMonth(day.Year, day.Month))
            .FirstOrDefault(part => (isFirst ? part.First : part.Last) == day);

    /// <summary>The part of a month, quarter, half-year, year or season that runs from the first through the last of these days; null when there is none.</summary>
    public static DateUnit? Of(DateOnly from, DateOnly to)
    {
        var (year, month) = (from.Year, from.Month);
        DateUnit?[] wholes =
        [
            DateUnit.OfMonth(year, month),
            DateUnit.OfQuarter(year, (month + 2) / 3),
            DateUnit.OfHalf(year, (month + 5) / 6),
            DateUnit.OfYear(year),
            DateUnit.OfSeason(month < 3 ? year - 1 : year, month < 3 ? 4 : month / 3),
        ];
        return wholes
            .SelectMany(Parts)
            .FirstOrDefault(part => part.First == from && part.Last == to);
    }

    private static IEnumerable<DateUnit> Parts(DateUnit? whole) =>
        Enum.GetValues<Piece>()
            .Where(piece => piece != Piece.Whole)
            .Select(piece => DateUnit.OfPart(piece, whole, DateConventions.Default))
            .OfType<DateUnit>()
            .Where(part => part.Grain == Grain.Part);
}
