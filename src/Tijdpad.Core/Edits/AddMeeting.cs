using Tijdpad.Activities;
using Tijdpad.Dates;
using Tijdpad.Plans;
using Tijdpad.Rhythms;

namespace Tijdpad.Edits;

/// <summary>A body meets once more, outside its rhythm, as was agreed with it.</summary>
/// <param name="Kind">The sort of body.</param>
/// <param name="Name">Its name.</param>
/// <param name="Municipality">Whose it is; null when it is a joint body.</param>
/// <param name="Day">The day of the extra meeting.</param>
public sealed record AddMeeting(BodyKind Kind, string Name, string? Municipality, DateOnly Day)
    : PlanEdit
{
    public override EditResult ApplyTo(Plan plan, EditContext context)
    {
        var key = BodyCalendar.KeyOf(Kind, Name, Municipality);
        var known =
            plan.Timing.Calendars.FirstOrDefault(one => one.Key == key)
            ?? new BodyCalendar(Kind, Name, Municipality);
        if (known.Added.Contains(Day))
            return EditResult.Unchanged(plan);
        var now = SetCalendar.Of(known);
        return (
            now with
            {
                Added = $"{now.Added}\n{FuzzyDate.On(Day).ToText(Language.Dutch)}".Trim(),
            }
        ).ApplyTo(plan, context);
    }
}
