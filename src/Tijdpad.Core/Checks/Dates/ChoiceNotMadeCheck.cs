using Tijdpad.Dates;
using Tijdpad.Dutch;
using Tijdpad.Findings;
using Tijdpad.Rows;

namespace Tijdpad.Checks.Dates;

/// <summary>TP012: the words leave a choice between days while the first of them is at most a week away.</summary>
public sealed class ChoiceNotMadeCheck : ICheck
{
    private const int Near = 7;

    public string Code => "TP012";

    public string Title => "De keuze tussen dagen is nog niet gemaakt";

    public CheckFamily Family => CheckFamily.Dates;

    public IEnumerable<Finding> Run(CheckContext context)
    {
        if (context.Today is not { } today)
            return [];
        return context
            .Rows.All.Where(row =>
                row.HasOwnDate()
                && row.Activity.Date is { Kind: DateKind.OneOf, Earliest: { } first, Span: <= 14 }
                && first >= today
                && first.DayNumber - today.DayNumber <= Near
            )
            .Select(row => Report(row, row.Earliest!.Value.DayNumber - today.DayNumber));
    }

    private Finding Report(PlanRow row, int days) =>
        this.Found(
            Severity.Advice,
            [row.Number],
            [new About.Days(row)],
            $"Rij {row.Number}: {Wording.Quote(row.Activity)} staat op {Wording.Quote(row.Activity.Date.Words)}; de eerste dag is {(days == 0 ? "vandaag" : $"over {Counted.Days(days)}")} en de keuze is nog niet gemaakt.",
            "Wie eraan meewerkt, houdt nu beide dagen vrij.",
            "Kies een dag en zet die in de planning."
        );
}
