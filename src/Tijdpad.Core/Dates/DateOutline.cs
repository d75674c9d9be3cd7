namespace Tijdpad.Dates;

/// <summary>
/// How a date lies along a line of days, for who draws it: one piece, or one for each of several days.
/// </summary>
/// <param name="Pieces">In the order of the words; empty when the date has no days.</param>
/// <param name="IsChoice">It is on one of the pieces, not on all.</param>
public sealed record DateOutline(ValueList<OutlinePiece> Pieces, bool IsChoice = false)
{
    /// <summary>The outline of a date that names no days: nothing is drawn.</summary>
    public static DateOutline None { get; } = new([]);

    public bool IsEmpty => Pieces.IsEmpty;

    /// <summary>The first day to draw, likely ones included when the date is open at that side.</summary>
    public DateOnly First => Pieces.Min(piece => piece.Earliest ?? piece.LikelyFirst);

    /// <summary>The last day to draw, included.</summary>
    public DateOnly Last => Pieces.Max(piece => piece.Latest ?? piece.LikelyLast);

    // the printer that the compiler makes asks for the first day, also where there is none
    public override string ToString() => IsEmpty ? "geen dagen" : $"{First} – {Last}";

    internal static DateOutline Of(params IEnumerable<OutlinePiece> pieces) =>
        new(pieces.ToValueList());
}

/// <summary>A run of days: the likely ones, and how far it can reach.</summary>
/// <param name="Earliest">The first day that it can be, included; null when it is open at that side.</param>
/// <param name="LikelyFirst">The first of the likely days, included.</param>
/// <param name="LikelyLast">The last of the likely days, included.</param>
/// <param name="Latest">The last day that it can be, included; null when it is open at that side.</param>
public sealed record OutlinePiece(
    DateOnly? Earliest,
    DateOnly LikelyFirst,
    DateOnly LikelyLast,
    DateOnly? Latest
)
{
    public bool IsDay => Earliest == Latest && Earliest is not null;

    /// <summary>All days alike: it lasts, or it is one day.</summary>
    internal static OutlinePiece Solid(DateOnly first, DateOnly last) =>
        new(first, first, last, last);

    /// <summary>Somewhere in it: likely is the middle half.</summary>
    internal static OutlinePiece Somewhere(DateOnly first, DateOnly last)
    {
        var quarter = (last.DayNumber - first.DayNumber + 1) / 4;
        return new(first, first.AddDays(quarter), last.AddDays(-quarter), last);
    }

    /// <summary>Open at the start; half of the chance lies in the last week.</summary>
    internal static OutlinePiece Until(DateOnly last) =>
        new(null, DateOnly.FromDayNumber(Math.Max(0, last.DayNumber - 6)), last, last);

    /// <summary>Open at the end; half of the chance lies in the first fortnight.</summary>
    internal static OutlinePiece Onwards(DateOnly first) =>
        new(
            first,
            first,
            DateOnly.FromDayNumber(
                (int)Math.Min(DateOnly.MaxValue.DayNumber, first.DayNumber + 13L)
            ),
            null
        );
}
