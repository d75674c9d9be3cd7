namespace Tijdpad.Dates;

/// <summary>
/// A piece of calendar as the words name it, perhaps without its year ("14/3"), its month (the "3" of
/// "3 en 4 april") or its noun (the "1e" of "1e en 2e kwartaal").
/// </summary>
internal sealed record Moment(Grain Grain)
{
    /// <summary>The year in the words, or the one that they point to ("dit jaar").</summary>
    public int? Year { get; init; }

    /// <summary>The unit in a year; null when there is no such day, week …</summary>
    public Func<int, DateUnit?> In { get; init; } = _ => null;

    /// <summary>Of a day or month: what a neighbour without a month borrows.</summary>
    public int? Month { get; init; }

    /// <summary>Of a week: what a neighbour without the word "week" follows.</summary>
    public int? Number { get; init; }

    /// <summary>A number or ordinal alone, to be completed by a neighbour.</summary>
    public int? Bare { get; init; }

    /// <summary>A part alone ("begin" of "begin of medio juni").</summary>
    public Piece BarePiece { get; init; }

    public DayOfWeek? Weekday { get; init; }

    public string Name { get; init; } = "";

    /// <summary>What was inferred besides the year.</summary>
    public Inference? Inferred { get; init; }

    public bool IsIncomplete => Bare is not null || BarePiece != Piece.Whole;

    public static Moment Fixed(DateUnit unit) =>
        new(unit.Grain)
        {
            Year = unit.First.Year,
            In = _ => unit,
            Inferred = Inference.Year,
        };
}
