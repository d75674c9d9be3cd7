using Tijdpad.Dates;
using Tijdpad.Networks.Engine;
using Tijdpad.Plans;
using Tijdpad.Rhythms;

namespace Tijdpad.Networks;

/// <summary>When each step can be, when it is by the plan, and when it is too late.</summary>
/// <param name="Today">The day from which is looked; nothing that is still to come is before it.</param>
/// <param name="Steps">One for each step of the network, in its order.</param>
/// <param name="Chain">The critical chain: the steps with the least room that lead to the decision, the first first; each waits for the one before it.</param>
public sealed record PlanSchedule(
    DateOnly Today,
    ValueList<StepTiming> Steps,
    ValueList<StepTiming> Chain
)
{
    public static PlanSchedule Of(PlanNetwork network, DateOnly today) =>
        Of(new TimedNetwork(network, today));

    internal static PlanSchedule Of(TimedNetwork timed)
    {
        var targets = Targets(timed);
        var soonest = Schedule.Of(timed.Build(_ => timed.Today), targets);
        var planned = new IncrementalSchedule(timed.Build(step => ReleaseOf(timed, step)), targets);
        int[] decisions = [.. timed.Network.Decisions.Select(step => step.Index)];
        var kept = timed
            .Network.Links.Where(link => link is { LeadTime: not null, Unit: LagUnit.Days })
            .ToLookup(link => link.To, link => link.Lag);
        var steps = timed
            .Network.Steps.Select(step => Timing(timed, step, soonest, planned.Now))
            .Select(one => one with { Notice = NoticeOf(one.Step, kept[one.Step.Index]) })
            .ToArray();
        foreach (var row in steps.GroupBy(one => one.Step.Row))
        {
            if (row.MinBy(one => one.SlackDays ?? int.MaxValue) is { Latest: not null } tightest)
                steps[tightest.Step.Index] = WithCost(timed, tightest, planned, decisions);
        }
        return new(timed.Today, steps.ToValueList(), ChainOf(timed.Network, steps));
    }

    // back from the decision with the least room, each time to what has the least room of all that it waits for
    private static ValueList<StepTiming> ChainOf(PlanNetwork network, StepTiming[] steps)
    {
        var before = network
            .Links.Where(link => link.IsHard && steps[link.From].Held is null)
            .ToLookup(link => link.To, link => steps[link.From]);
        var chain = new List<StepTiming>();
        var at = Tightest(network.Decisions.Select(step => steps[step.Index]));
        for (; at is not null; at = Tightest(before[at.Step.Index]))
            chain.Add(at);
        chain.Reverse();
        return chain.ToValueList();
    }

    private static StepTiming? Tightest(IEnumerable<StepTiming> steps) =>
        steps
            .Where(one => one.Held is null)
            .OrderBy(one => one.SlackDays ?? int.MaxValue)
            .ThenByDescending(one => one.Expected)
            .FirstOrDefault();

    /// <summary>The last step of a row: of the municipality that has the least room.</summary>
    public StepTiming? OfRow(int row) =>
        Steps
            .Where(one => one.Step.Row == row)
            .OrderBy(one => one.SlackDays ?? int.MaxValue)
            .FirstOrDefault();

    // a council that has its date decides by then; a decision without any date bounds nothing
    private static int?[] Targets(TimedNetwork timed) =>
        [
            .. timed.Network.Steps.Select(step =>
                step.IsDecision && step.Date.Latest is { } last ? timed.Line.Of(last) : (int?)null
            ),
            .. new int?[timed.Waits.Count],
        ];

    private static DateOnly ReleaseOf(TimedNetwork timed, NetworkStep step)
    {
        var first =
            step.Date.Kind == DateKind.AllOf
                ? step.Date.Latest
                : step.Date.Earliest ?? step.Date.Latest;
        if (first is not { } day || day < timed.Today)
            return timed.Today;
        // a body that does not meet on the planned day itself meets earlier in that week, if it can
        if (timed.Days[step.Index] is not { } body || step.Date.Earliest is null)
            return day;
        var week = timed.Line.Of(IsoWeek.MondayOf(day));
        var before = body.First.Previous(timed.Line.Of(day));
        return before >= week && timed.Line.DayAt(before) is { } meeting && meeting >= timed.Today
            ? meeting
            : day;
    }

    // one change of many on the same network: a day past the last moment, and back
    private static StepTiming WithCost(
        TimedNetwork timed,
        StepTiming one,
        IncrementalSchedule planned,
        int[] decisions
    )
    {
        if (one.IsTooLate)
            return one;
        var (step, release) = (one.Step.Index, planned.Release(one.Step.Index));
        planned.ChangeRelease(step, planned.Now.LatestBegin(step)!.Value + 1);
        var decided = decisions.Max(planned.Now.Earliest);
        planned.ChangeRelease(step, release);
        return one with { DecidedIfMissed = timed.Line.DayAt(decided) };
    }

    private static StepTiming Timing(
        TimedNetwork timed,
        NetworkStep step,
        Schedule soonest,
        Schedule planned
    )
    {
        var held = timed.DayHeld(step);
        var expected = timed.Line.DayAt(planned.Earliest(step.Index));
        var latest = held is null ? planned.Latest(step.Index) : null;
        return new(step)
        {
            Held = held,
            Soonest = timed.Line.DayAt(soonest.Earliest(step.Index)),
            Expected = expected,
            Latest = timed.Line.DayAt(latest),
            IsTooLate = held is null && planned.Slack(step.Index) < 0,
            SlackDays = held is null ? planned.Slack(step.Index) : null,
        };
    }

    // where it is only assumed, the plan is believed that itself keeps to less
    private static LeadTime? NoticeOf(NetworkStep step, IEnumerable<int> kept) =>
        step.Calendar is not { } calendar ? null
        : calendar.IsLeadTimeAssumed ? LeadTime.OfDays(kept.Append(calendar.LeadTime.Count).Min())
        : calendar.LeadTime;
}

/// <summary>When a step can be, when it is by the plan, and when it is too late.</summary>
/// <param name="Step">The step.</param>
public sealed record StepTiming(NetworkStep Step)
{
    /// <summary>The day on which it was; null while it is still to come.</summary>
    public DateOnly? Held { get; init; }

    /// <summary>The first day on which it can be when everything before it goes as soon as it can; null when it is beyond the days looked at.</summary>
    public DateOnly? Soonest { get; init; }

    /// <summary>The first day on which it is when the plan is kept; null when it is beyond the days looked at.</summary>
    public DateOnly? Expected { get; init; }

    /// <summary>The last responsible moment: later than this and a council decides after its date; null when nothing that has a date waits for it, or when no day is early enough.</summary>
    public DateOnly? Latest { get; init; }

    /// <summary>The first day on which all councils can have decided when the last responsible moment is missed by a day; only of the step with the least room of its row, null without such a moment or when that is beyond the days looked at.</summary>
    public DateOnly? DecidedIfMissed { get; init; }

    /// <summary>From the expected through the last responsible day, in days; below zero when the date of the decision cannot be kept, null when nothing bounds it.</summary>
    public int? SlackDays { get; init; }

    /// <summary>
    /// By the plan the step comes after its last responsible moment, so that a decision cannot keep its date; false for a step
    /// that is over.
    /// </summary>
    public bool IsTooLate { get; init; }

    /// <summary>Not a day can be lost.</summary>
    public bool IsCritical => SlackDays <= 0;

    /// <summary>The date of the row leaves days that are too late.</summary>
    public bool LeavesTooMuch => Held is null && Latest is { } last && Step.Date.Latest > last;

    /// <summary>
    /// How long before the meeting the papers must be there: what the body asks, or less where nobody has told and the plan
    /// itself sends them later. Null when nobody meets.
    /// </summary>
    public LeadTime? Notice { get; init; }

    /// <summary>The last working day to send the papers for the meeting on the expected day; null when nobody meets.</summary>
    public DateOnly? PapersBy =>
        Held is null && Step.Calendar is { } of && Notice is { } notice && Expected is { } day
            ? (of.Papers with { LeadTime = notice }).SendBy(day)
            : null;
}
