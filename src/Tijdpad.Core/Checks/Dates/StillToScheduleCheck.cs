using Tijdpad.Dates;
using Tijdpad.Dutch;
using Tijdpad.Findings;
using Tijdpad.Rhythms;
using Tijdpad.Rows;

namespace Tijdpad.Checks.Dates;

/// <summary>TP011: a row must still be scheduled while its date is at most a week away.</summary>
public sealed class StillToScheduleCheck : ICheck
{
    private const int Near = 7;

    public string Code => "TP011";

    public string Title => "Moet nog ingepland worden, maar is al bijna";

    public CheckFamily Family => CheckFamily.Dates;

    public IEnumerable<Finding> Run(CheckContext context)
    {
        if (context.Today is not { } today)
            yield break;
        foreach (var row in context.Rows.All)
        {
            if (
                row.Activity.Date is { Firmness: Firmness.ToBeScheduled, IsUnknown: false } date
                && date.Earliest is { } first
                && first >= today
                && first.DayNumber - today.DayNumber <= Near
                && (date.Latest ?? first).DayNumber - today.DayNumber <= 2 * Near
            )
                yield return Report(row, first, first.DayNumber - today.DayNumber);
        }
    }

    private Finding Report(PlanRow row, DateOnly first, int days)
    {
        var when = days switch
        {
            0 => "dat is vandaag",
            1 => "dat is morgen",
            _ => $"dat is over {Counted.Days(days)}",
        };
        var election = ElectionDays.On(first) is { } vote
            ? $" {Sentence.Capital(DutchDay.Of(first))} is bovendien de dag van {vote}."
            : "";
        return this.Found(
            Severity.Warning,
            [row.Number],
            [new About.Days(row)],
            $"Rij {row.Number}: {Wording.Quote(row.Activity)} staat op {Wording.Quote(row.Activity.Date.Words)}; {when} en het is nog niet ingepland.{election}",
            "Op zo korte termijn zijn niet alle deelnemers meer vrij, en wat erop wacht schuift mee.",
            "Leg de bijeenkomst vandaag vast of vervang haar door een schriftelijke ronde; kies anders nu een nieuwe datum."
        );
    }
}
