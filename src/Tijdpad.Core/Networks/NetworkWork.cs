using Tijdpad.Calendars;
using Tijdpad.Plans;

namespace Tijdpad.Networks;

/// <summary>Makes the network of a plan.</summary>
internal static class NetworkWork
{
    public static PlanNetwork Of(Plan plan)
    {
        var steps = StepsOf(plan);
        return new(plan, steps, [], []);
    }

    private static ValueList<NetworkStep> StepsOf(Plan plan)
    {
        var calendars = new BodyCalendars(plan);
        return plan
            .Activities.Select(
                (activity, at) => new NetworkStep(at, at + 1, activity, null, null, activity.Date)
            )
            .ToValueList();
    }
}
