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
            .Steps.All.Where(step =>
                step.HasOwnDate()
                && step.Activity.Date is { Kind: DateKind.OneOf, Earliest: { } first, Span: <= 14 }
                && first >= today
                && first.DayNumber - today.DayNumber <= Near
            )
            .Select(step => Report(step, step.Earliest!.Value.DayNumber - today.DayNumber));
    }

    private Finding Report(Step step, int days) =>
        this.Found(
            Severity.Advice,
            [step.Row],
            [new About.Days(step)],
            $"Rij {step.Row}: {Wording.Quote(step.Activity)} staat op {Wording.Quote(step.Activity.Date.Words)}; de eerste dag is {(days == 0 ? "vandaag" : $"over {Counted.Days(days)}")} en de keuze is nog niet gemaakt.",
            "Wie eraan meewerkt, houdt nu beide dagen vrij.",
            "Kies een dag en zet die in de planning."
        );
}
