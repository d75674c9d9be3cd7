using Tijdpad.Networks;

namespace Tijdpad.Web.Shared;

/// <summary>Until when papers can be sent for the meetings that come.</summary>
internal static class PapersBy
{
    /// <summary>The nearest first; the bodies of several municipalities each by themselves.</summary>
    public static IEnumerable<StepTiming> Coming(PlanSchedule schedule) =>
        schedule
            .Steps.Where(one => one.PapersBy >= schedule.Today && one.PapersBy < one.Expected)
            .OrderBy(one => one.PapersBy)
            .ThenBy(one => one.Step.Row);
}
