using Tijdpad.Dates;
using Tijdpad.Dutch;
using Tijdpad.Plans;
using Tijdpad.Rows;
using Tijdpad.Words;

namespace Tijdpad.Networks.Links;

/// <summary>A date that is counted from another row ("3 weken voor de raad") waits for it, or holds it up.</summary>
internal sealed class RelativeDateLinks : ILinkRule
{
    public IEnumerable<RowLink> Run(ProcessOrder process)
    {
        foreach (var row in process.Rows)
        {
            if (
                row.Activity.Date.Offset is not { } offset
                || Reference(process, row, offset) is not { } other
            )
                continue;
            var (first, second) = offset.IsBefore ? (row, other) : (other, row);
            var (lag, unit) = Lag(offset);
            yield return new(
                first,
                second,
                LinkBasis.RelativeDate,
                $"{Wording.RowFirst(row)} is {Wording.Quote(row.Activity.Date.Words)}: dat is geteld vanaf {Wording.Row(other)}."
            )
            {
                Lag = lag,
                Unit = unit,
            };
        }
    }

    private static PlanRow? Reference(ProcessOrder process, PlanRow row, DateOffset offset)
    {
        var near = offset.IsBefore ? process.After(row) : process.Before(row);
        var stems = Stems.In(offset.Reference).Take(4).ToList();
        var named = process.Steps.Titles.WithAll(stems);
        var bodies = BodyPhrases.In(offset.Reference);
        var candidates = near.ToList();
        return candidates.Find(step => named.Contains(step))
            ?? candidates.Find(step =>
                MeetingBody.Of(step) is { } body && bodies.Any(one => PlanRow.IsSame(one, body))
            );
    }

    private static (int, LagUnit) Lag(DateOffset offset) =>
        offset.Unit switch
        {
            OffsetUnit.WorkingDay => (offset.Least, LagUnit.WorkingDays),
            OffsetUnit.Week => (Within(offset.Least * 7), LagUnit.Days),
            OffsetUnit.Month => (Within(offset.Least * 30), LagUnit.Days),
            OffsetUnit.Quarter => (Within(offset.Least * 91), LagUnit.Days),
            OffsetUnit.Year => (Within(offset.Least * 365), LagUnit.Days),
            OffsetUnit.Hour => (0, LagUnit.Days),
            _ => (Within(offset.Least), LagUnit.Days),
        };

    private static int Within(int days) => Math.Clamp(days, 0, Dependency.MostLag);
}
