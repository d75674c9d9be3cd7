using Tijdpad.Activities;
using Tijdpad.Plans;

namespace Tijdpad.Edits;

/// <summary>Says of several bodies at once when they meet, as a file does.</summary>
public sealed record SetCalendars(ValueList<SetCalendar> Calendars) : PlanEdit
{
    private const int Most = 500;

    public override EditResult ApplyTo(Plan plan, EditContext context)
    {
        if (Calendars.Count is 0 or > Most)
            return EditResult.Refused(nameof(Calendars), $"Geef 1 tot en met {Most} gremia op.");
        var now = plan;
        foreach (var one in Calendars)
        {
            var result = one.ApplyTo(now, context);
            if (!result.IsApplied)
                return EditResult.Refused(
                    nameof(Calendars),
                    $"{one.Name}{(one.Municipality is { } whose ? $" van {whose}" : "")}: {result.Problems[0].Message}"
                );
            now = result.Plan;
        }
        return now == plan
            ? EditResult.Unchanged(plan)
            : EditResult.Applied(now, $"Vergaderdagen van {Named()} overgenomen");
    }

    private string Named() =>
        Calendars is [var one]
            ? DutchNames.Of(new Body(one.Kind, one.Name, one.Municipality))
            : $"{Calendars.Count} gremia";
}
