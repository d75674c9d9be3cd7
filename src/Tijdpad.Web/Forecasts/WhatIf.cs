using Tijdpad.Dates;
using Tijdpad.Edits;
using Tijdpad.Plans;

namespace Tijdpad.Web.Forecasts;

/// <summary>Other dates for a few rows, to see what they would do; in the address or in a form, and nowhere else.</summary>
/// <param name="Lines">As they were typed, always so many.</param>
public sealed record WhatIf(ValueList<WhatIfLine> Lines)
{
    public const int MostLines = 5;

    private const int LongestWords = 300;

    public static WhatIf None { get; } = Of(_ => "");

    public bool IsEmpty => Lines.All(line => line.IsEmpty);

    public static WhatIf Of(IQueryCollection query) => Of(name => query[name].ToString());

    public static WhatIf Of(IFormCollection form) => Of(name => form[name].ToString());

    public IEnumerable<PlanEdit> Edits(Plan plan) => Lines.SelectMany(line => line.Edits(plan));

    private static WhatIf Of(Func<string, string> field) =>
        new(
            Enumerable
                .Range(1, MostLines)
                .Select(at => new WhatIfLine(
                    Bounded(field($"rij{at}")),
                    Bounded(field($"gemeente{at}")),
                    Bounded(field($"datum{at}")),
                    Enum.TryParse<Firmness>(field($"staat{at}"), out var firmness)
                    && firmness is Firmness.Confirmed or Firmness.Held
                        ? firmness
                        : null
                ))
                .ToValueList()
        );

    private static string Bounded(string typed) =>
        typed.Length <= LongestWords ? typed : typed[..LongestWords];
}

/// <summary>Another date for one row.</summary>
/// <param name="RowId">The row; "" for no row.</param>
/// <param name="Municipality">For this municipality only; "" for the row as a whole.</param>
/// <param name="Date">In words; "" for the date it has.</param>
/// <param name="Firmness">Confirmed or held; null for as firm as it is.</param>
public sealed record WhatIfLine(string RowId, string Municipality, string Date, Firmness? Firmness)
{
    public bool IsEmpty => RowId.Length == 0 || Date.Trim().Length == 0 && Firmness is null;

    /// <summary>The date of a municipality has words and no firmness of its own to set.</summary>
    public IEnumerable<PlanEdit> Edits(Plan plan)
    {
        if (IsEmpty || plan.Activities.All(row => row.Id != RowId))
            yield break;
        if (Date.Trim().Length > 0)
            yield return Municipality.Length > 0
                ? new SetOccurrence(RowId, Municipality, Date)
                : new SetDate(RowId, Date);
        if (Firmness is { } firmness && Municipality.Length == 0)
            yield return new SetFirmness(RowId, firmness);
    }
}
