using Tijdpad.Dutch;
using Tijdpad.Networks.Links;
using Tijdpad.Plans;
using Tijdpad.Rhythms;

namespace Tijdpad.Networks;

/// <summary>A row with no room left, or whose date leaves days that are too late for what waits for it.</summary>
/// <param name="Timing">The step, of the municipality with the least room.</param>
/// <param name="Because">What it must be in time for; null for the decision itself.</param>
/// <param name="Moment">What the last moment is, Dutch, without a full stop.</param>
/// <param name="Why">What comes of it when it is missed, to be read on from the moment.</param>
public sealed record TightSpot(StepTiming Timing, NetworkLink? Because, string Moment, string Why)
{
    /// <summary>With less room than this, in days, a step is tight.</summary>
    public const int Room = 5;

    /// <summary>What the last moment is and why, a Dutch sentence.</summary>
    public string Sentence => Moment + Why;

    /// <summary>Of each row the tightest step, in the order of the plan.</summary>
    public static ValueList<TightSpot> Of(PlanNetwork network, PlanSchedule schedule)
    {
        var behind = network.Links.Where(link => link.IsHard).ToLookup(link => link.From);
        return schedule
            .Steps.Where(one => one.Held is null && (one.SlackDays < Room || one.LeavesTooMuch))
            .GroupBy(one => one.Step.Row)
            .Select(row => row.MinBy(one => one.SlackDays)!)
            .Select(one => Of(one, Binding(one, behind[one.Step.Index], schedule), schedule))
            .ToValueList();
    }

    // of all that waits for it, what must be soonest
    private static NetworkLink? Binding(
        StepTiming one,
        IEnumerable<NetworkLink> behind,
        PlanSchedule schedule
    ) =>
        one.Step.IsDecision
            ? null
            : behind
                .Where(link => schedule.Steps[link.To].SlackDays is not null)
                .OrderBy(link => schedule.Steps[link.To].Latest is not null)
                .ThenBy(link => LatestFor(link, schedule))
                .FirstOrDefault();

    private static int LatestFor(NetworkLink link, PlanSchedule schedule) =>
        (schedule.Steps[link.To].Latest?.DayNumber ?? 0)
        - link.Lag * (link.Unit == LagUnit.Days ? 1 : 2);

    private static TightSpot Of(StepTiming one, NetworkLink? because, PlanSchedule schedule)
    {
        var row = $"Rij {one.Step.Row} ({Words(one.Step)})";
        var last = one.Latest is { } day
            ? $"moet uiterlijk {DutchDay.Of(day)} klaar zijn"
            : "is al te laat";
        var reason = because is null ? Decided(one) : For(because, schedule.Steps[because.To]);
        var leaves = one is { LeavesTooMuch: true, Step.Date.Latest: { } open }
            ? $"; de planning laat t/m {DutchDay.Of(open)} open"
            : "";
        return new(one, because, $"{row} {last}", $"{reason}{Cost(one, schedule)}{leaves}.");
    }

    // what a meeting costs that is missed; where nobody has told when a council meets it is an estimate
    private static string Cost(StepTiming one, PlanSchedule schedule) =>
        one.DecidedIfMissed is not { } day ? ""
        : schedule.Steps.Any(step => step.Step is { IsDecision: true, Calendar.IsGuessed: true })
            ? $"; wordt het later, dan valt het besluit naar schatting niet vóór {DutchDay.Of(day)}"
        : $"; wordt het later, dan valt het besluit niet vóór {DutchDay.Of(day)}";

    private static string Decided(StepTiming one) =>
        one.Step.Calendar is { } calendar && one.Latest is { } day
            ? $": voor {calendar.Calendar.WithArticle} is dat de laatste vergadering vóór de datum van het besluit, met de stukken uiterlijk {DutchDay.Of(calendar.Papers.SendBy(day))}"
            : "";

    private static string For(NetworkLink link, StepTiming next)
    {
        var lead = (link.LeadTime, link.Lag) switch
        {
            ({ After: not null } after, _) => $" (stukken: {after.ToText()})",
            (null, _) or (_, 0) => "",
            ({ Unit: LeadTimeUnit.Weekday } fixedDay, _) => $" (stukken: {fixedDay.ToText()})",
            // what the plan itself keeps may be shorter than the usual lead time
            ({ Unit: LeadTimeUnit.WorkingDays }, var days) =>
                $" (stukken: {LeadTime.OfWorkingDays(days).ToText()} van tevoren)",
            (_, var days) => $" (stukken: {LeadTime.OfDays(days).ToText()} van tevoren)",
        };
        return next.Latest is { } day
            ? $", anders haalt rij {next.Step.Row} {DutchDay.Of(day)} niet{lead}"
            : $" voor rij {next.Step.Row}{lead}";
    }

    private static string Words(NetworkStep step) =>
        step.Date.Words.Length > 0 ? step.Date.Words
        : step.Date.ToText(Language.Dutch) is { Length: > 0 } text ? text
        : "zonder datum";
}
