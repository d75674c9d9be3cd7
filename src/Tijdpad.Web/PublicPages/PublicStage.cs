using Tijdpad.Activities;
using Tijdpad.Overviews;
using Tijdpad.Plans;

namespace Tijdpad.Web.PublicPages;

/// <summary>A phase of the process, and whether it has been, is now, or is still to come.</summary>
public sealed record PublicStage(Phase Phase, StageState State)
{
    /// <summary>
    /// The phases in order. Now is the phase of what began last; before anything began, the first phase is still to come;
    /// when all has been, so has every phase.
    /// </summary>
    public static ValueList<PublicStage> Of(Plan plan, DateOnly today)
    {
        var begun = plan
            .Activities.Where(row => !row.Date.IsLapsed && FirstOf(row) <= today)
            .OrderBy(FirstOf)
            .ToList();
        var isOver = begun.Count > 0 && plan.Activities.All(row => ComingRows.IsOver(row, today));
        var now = begun.FindLast(row => row.PhaseId is not null)?.PhaseId;
        var place = plan.Phases.ToList().FindIndex(phase => phase.Id == now);
        return plan
            .Phases.Select(
                (phase, index) =>
                    new PublicStage(
                        phase,
                        isOver || index < place ? StageState.Done
                            : index == place ? StageState.Now
                            : StageState.Ahead
                    )
            )
            .ToValueList();
    }

    private static DateOnly? FirstOf(Activity row) => row.Date.Earliest ?? row.Date.Latest;
}

/// <summary>How far a phase is.</summary>
public enum StageState
{
    Done,
    Now,
    Ahead,
}
