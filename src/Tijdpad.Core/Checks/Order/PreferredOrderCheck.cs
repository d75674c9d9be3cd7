using Tijdpad.Findings;
using Tijdpad.Rows;

namespace Tijdpad.Checks.Order;

/// <summary>The words wish one activity before another ("idealiter vóór"), but the dates do not assure it.</summary>
public sealed class PreferredOrderCheck : ICheck
{
    public string Code => "TP027";

    public string Title => "Gewenste volgorde is niet verzekerd";

    public CheckFamily Family => CheckFamily.Order;

    public IEnumerable<Finding> Run(CheckContext context)
    {
        foreach (var wish in SaidOrder.In(context.Rows))
        {
            if (wish.IsHard || wish.How == SaidSide.Beside)
                continue;
            var isBefore = wish.How == SaidSide.Before;
            var (row, other) = (wish.Step, wish.Other);
            var (first, second) = isBefore ? (row, other) : (other, row);
            if (!MayClash(first, second))
                continue;
            yield return this.Found(
                Severity.Warning,
                [row.Number, other.Number],
                [
                    new About.Row(row.Activity.Id),
                    new About.Words(wish.Words),
                    new About.Days(row),
                    new About.Days(other),
                ],
                $"{Wording.RowFirst(row)} wil {Wording.Quote(row.Activity)} {wish.Words} {Wording.Quote(other.Activity)}, maar met {Dates(first, second)} is dat niet verzekerd.",
                "Een volgorde die alleen als wens is opgeschreven, gaat bij het plannen verloren.",
                isBefore
                    ? $"Leg per gemeente de datum van {Wording.Row(first)} vast vóór die van {Wording.Row(second)}, of laat haar venster eerder eindigen."
                    : $"Laat het venster van {Wording.Row(second)} later beginnen."
            );
        }
    }

    private static string Dates(PlanRow first, PlanRow second) =>
        first.Activity.Date.Words == second.Activity.Date.Words
            ? $"hetzelfde venster ({first.Activity.Date.Words})"
            : $"{Wording.Row(first)} en {Wording.Row(second)}";

    // both need days, and neither is a single day that already settles it
    private static bool MayClash(PlanRow first, PlanRow second) =>
        first.Latest is { } last
        && second.Earliest is { } begin
        && last >= begin
        && !(first.Day is not null && first.Day == second.Day);
}
