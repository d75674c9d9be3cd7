using Tijdpad.Activities;

namespace Tijdpad.Plans;

/// <summary>How kinds of steps usually go, where a project has not said otherwise.</summary>
/// <remarks>
/// These figures are chosen, not measured: no published set of planned and realised dates of joint decisions is known.
/// They lean on one process of which both are known (the sample of 2017: a panel report and a mailing six days late, a
/// dispatch to the councils on its day, one of five resident meetings outside its window, a decision that was postponed)
/// and are shown wherever a forecast is shown. A project sets its own, or has them learned from its own revisions.
/// </remarks>
public static class StepAssumptions
{
    /// <summary>The share of delays that all steps of one municipality have in common in a course of events, in percent.</summary>
    public const int SharedPercent = 30;

    public static ValueList<StepAssumption> Default { get; } =
    [
        new(ActivityKind.Meeting, 97, 7, 3),
        new(ActivityKind.Decision, 95, 7, 5),
        new(ActivityKind.Opinion, 95, 7, 5),
        new(ActivityKind.Dispatch, 85, 2, 0),
        new(ActivityKind.Drafting, 75, 3, 3),
        new(ActivityKind.Survey, 65, 5, 0),
        new(ActivityKind.Participation, 85, 7, 0),
        new(ActivityKind.Publication, 85, 3, 0),
        new(ActivityKind.Preparation, 90, 2, 0),
        new(ActivityKind.Execution, 75, 10, 0),
        new(ActivityKind.Other, 90, 3, 0),
    ];

    /// <summary>That of the plan, else the default; holidays and terms are as they are.</summary>
    public static StepAssumption Of(Plan plan, ActivityKind kind) =>
        plan.Timing.StepAssumptions.FirstOrDefault(one => one.Kind == kind)
        ?? Default.FirstOrDefault(one => one.Kind == kind)
        ?? new(kind, 100, 1, 0);
}
