using Tijdpad.Activities;
using Tijdpad.Comparing;
using Tijdpad.Dutch;
using Tijdpad.Plans;
using Tijdpad.Rhythms;

namespace Tijdpad.Edits;

/// <summary>Forgets what was told of the meetings of a body.</summary>
/// <param name="Kind">The sort of body.</param>
/// <param name="Name">Its name.</param>
/// <param name="Municipality">Whose it is; null when it is a joint body.</param>
public sealed record RemoveCalendar(BodyKind Kind, string Name, string? Municipality = null)
    : PlanEdit
{
    public override EditResult ApplyTo(Plan plan, EditContext context)
    {
        var all = plan.Timing.Calendars;
        var key = BodyCalendar.KeyOf(Kind, TextCleaner.Of(Name), Municipality);
        if (EditedRows.Find(all, one => one.Key, key) is not { } at)
            return EditResult.Refused(
                nameof(Name),
                "Van dit gremium zijn geen vergaderdagen (meer) opgegeven."
            );
        return EditResult.Applied(
            plan.WithTiming(plan.Timing with { Calendars = all.RemoveAt(at) }),
            Summaries.Of(
                $"Vergaderdagen van {all[at].WithArticle}",
                TimingSentences.Of(all[at]),
                ""
            )
        );
    }
}
