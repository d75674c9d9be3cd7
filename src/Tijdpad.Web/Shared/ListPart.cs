using System.Globalization;

namespace Tijdpad.Web.Shared;

/// <summary>The part of a long list that one page shows.</summary>
/// <param name="Number">Which part, from 1.</param>
/// <param name="Parts">How many parts there are; at least 1.</param>
/// <param name="Start">The place of the first that is shown, from 0.</param>
/// <param name="End">The place after the last that is shown.</param>
/// <param name="All">How long the list is.</param>
public sealed record ListPart(int Number, int Parts, int Start, int End, int All)
{
    /// <summary>Rows of a plan that a table shows at once; some 250 kB of page at most.</summary>
    public const int Rows = 250;

    public bool IsWhole => Parts == 1;

    /// <summary>The part that an address asks for; the nearest there is when it asks for another.</summary>
    /// <param name="all">How long the list is.</param>
    /// <param name="most">How many a part has at most.</param>
    /// <param name="asked">The number of a part as it stands in an address; null for the first.</param>
    public static ListPart Of(int all, int most, string? asked)
    {
        var number = int.TryParse(
            asked,
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var one
        )
            ? one
            : 1;
        return Of(all, most, number);
    }

    /// <summary>The part in which the item at a place is.</summary>
    public static ListPart Holding(int place, int all, int most) => Of(all, most, place / most + 1);

    public IEnumerable<T> Of<T>(IEnumerable<T> list) => list.Skip(Start).Take(End - Start);

    private static ListPart Of(int all, int most, int number)
    {
        var parts = Math.Max(1, (all + most - 1) / most);
        var shown = Math.Clamp(number, 1, parts);
        return new(shown, parts, (shown - 1) * most, Math.Min(all, shown * most), all);
    }
}
