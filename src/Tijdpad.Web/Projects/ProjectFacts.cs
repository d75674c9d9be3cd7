using Tijdpad.Activities;
using Tijdpad.Overviews;
using Tijdpad.Plans;
using Tijdpad.Web.Shared;

namespace Tijdpad.Web.Projects;

/// <summary>What a card tells of a plan.</summary>
/// <param name="Municipalities">Those that take part, in the order of the plan.</param>
/// <param name="Next">What comes first; null when nothing is to come.</param>
/// <param name="Missing">How many dates each municipality still has to give; who misses none is left out.</param>
/// <param name="Size">As <see cref="PlanSize"/> has it.</param>
public sealed record ProjectFacts(
    ValueList<string> Municipalities,
    PhaseBar Phases,
    Activity? Next,
    ValueList<(string Municipality, int Dates)> Missing,
    long Size
)
{
    public static ProjectFacts Of(Plan plan, DateOnly today)
    {
        var dates = MunicipalDates.Of(plan);
        return new(
            dates.Municipalities,
            PhaseBar.Of(plan, today),
            ComingRows.Of(plan, today, 1) is [var next] ? next : null,
            dates
                .Missing(plan, today)
                .Select(one => (one.Municipality, one.Dates.Count))
                .ToValueList(),
            PlanSize.Of(plan)
        );
    }

    /// <summary>How many dates are asked of one municipality.</summary>
    public int AskedOf(string municipality) =>
        Missing.FirstOrDefault(one => one.Municipality == municipality).Dates;
}
