using Tijdpad.Calendars;
using Tijdpad.Dates;
using Tijdpad.Networks.Engine;

namespace Tijdpad.Networks;

/// <summary>A network of a plan as the arrays that the engine calculates with, seen from a day.</summary>
internal sealed class TimedNetwork
{
    private readonly DayTable _workingDays;
    private static readonly Dictionary<FuzzyDate, DateOnly> NoBounds = [];

    private readonly BodyDays _bodies;

    public TimedNetwork(PlanNetwork network, DateOnly today)
    {
        (Network, Today) = (network, today);
        Line = DayLine.Of(network, today);
        _bodies = new(Line, network.Plan.Region);
        _workingDays = DayTable.Of([.. Line.Days.Select(WorkingDays.IsWorkingDay)]);
        Waits = PaperWaits.Of(network, Line);
        // as if bodies of which nothing is known could meet on any working day
        Days = DaysOf(one => one.IsGuessed ? new(_workingDays) : _bodies.Of(one, NoBounds));
        if (network.Steps.Any(step => step.Calendar is { IsGuessed: true }))
        {
            var (known, soonest) = (KnownDays(), SoonestByBody());
            Days = DaysOf(one =>
                known.GetValueOrDefault(one.Calendar.Key)
                ?? _bodies.Of(one, soonest.GetValueOrDefault(one.Calendar.Key, NoBounds))
            );
        }
    }

    public PlanNetwork Network { get; }

    public DateOnly Today { get; }

    public DayLine Line { get; }

    /// <summary>For each step the days on which its body can meet; null when nobody has to.</summary>
    public CalendarGroup?[] Days { get; private set; }

    /// <summary>
    /// Where papers wait for another body between two steps; in the engine these waits are steps that come after those of
    /// the network.
    /// </summary>
    public PaperWaits Waits { get; }

    /// <summary>The working days of the network, numbered as the other days are.</summary>
    public DayTable WorkingDayTable => _workingDays;

    /// <summary>The day that stands for a step that is over; null when it is still to come.</summary>
    /// <remarks>What lies in the past and was not marked as held is taken to have been, unless its date still had to be made.</remarks>
    public DateOnly? DayHeld(NetworkStep step) =>
        step.Date.Latest is { } last
        && (
            step.IsHeld
            || (
                last < Today
                && step.Date.Firmness is not (Firmness.ToBeScheduled or Firmness.Provisional)
            )
        )
            ? last
            : null;

    /// <summary>
    /// The first day on which a step that is not over can be: today, or earlier when its dates began before today and
    /// nobody has said whether it has been yet.
    /// </summary>
    public DateOnly FirstDayOf(NetworkStep step) =>
        step.Date.Earliest is { } first
        && first < Today
        && step.Date.Firmness is not (Firmness.ToBeScheduled or Firmness.Provisional)
            ? first
            : Today;

    /// <summary>The network for the engine.</summary>
    /// <param name="release">For each step that is still to come the first day on which it can be, by its own date.</param>
    /// <param name="behind">Days after steps that are no steps of the plan; in the engine they come last, in this order.</param>
    public StepNetwork Build(
        Func<NetworkStep, DateOnly> release,
        IEnumerable<(int Step, int Days)>? behind = null
    )
    {
        var builder = new StepNetworkBuilder(_workingDays);
        var calendars = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var step in Network.Steps)
        {
            if (DayHeld(step) is { } day)
                builder.AddFixed(Line.Of(day));
            else
                builder.AddStep(
                    Line.Of(release(step)),
                    step.WorkingDays,
                    CalendarOf(builder, step, calendars)
                );
        }
        Waits.AddTo(builder, step => DayHeld(Network.Steps[step]) is not null);
        foreach (var link in Network.Links.Where(link => link.IsHard))
        {
            if (!Waits.Hold(link))
                builder.AddLink(link.From, link.To, link);
        }
        foreach (var (step, days) in behind ?? [])
            builder.AddLink(step, builder.AddStep(), days);
        return builder.Build();
    }

    private CalendarGroup?[] DaysOf(Func<AssumedCalendar, CalendarGroup> daysOf)
    {
        var made = new Dictionary<string, CalendarGroup>(StringComparer.Ordinal);
        return
        [
            .. Network.Steps.Select(step =>
            {
                if (step.Calendar is not { } calendar)
                    return null;
                var key = calendar.Calendar.Key;
                if (!made.TryGetValue(key, out var days))
                    made[key] = days = daysOf(calendar);
                return days;
            }),
        ];
    }

    private Dictionary<string, CalendarGroup> KnownDays()
    {
        var known = new Dictionary<string, CalendarGroup>(StringComparer.Ordinal);
        foreach (var step in Network.Steps)
        {
            if (step.Calendar is { IsGuessed: false } calendar)
                known[calendar.Calendar.Key] = Days[step.Index]!;
        }
        return known;
    }

    /// <summary>Of each body that is guessed, by planned date, the first day on which it can have what it needs.</summary>
    private Dictionary<string, Dictionary<FuzzyDate, DateOnly>> SoonestByBody()
    {
        var schedule = Schedule.Of(Build(step => step.Date.Earliest ?? step.Date.Latest ?? Today));
        return Network
            .Steps.Where(step => step.Calendar is { IsGuessed: true })
            .GroupBy(step => step.Calendar!.Calendar.Key, StringComparer.Ordinal)
            .ToDictionary(
                body => body.Key,
                body =>
                    body.GroupBy(step => step.Date)
                        .ToDictionary(
                            same => same.Key,
                            same =>
                                Line.DayAt(same.Min(step => schedule.Earliest(step.Index)))
                                ?? Line.Last
                        ),
                StringComparer.Ordinal
            );
    }

    // a body has one calendar, so that a course of events draws its days once
    private int CalendarOf(
        StepNetworkBuilder builder,
        NetworkStep step,
        Dictionary<string, int> calendars
    )
    {
        if (Days[step.Index] is not { } days)
            return IsAtWork(step) ? StepNetwork.OnWorkingDays : StepNetwork.AnyDay;
        var key = step.Calendar!.Calendar.Key;
        if (!calendars.TryGetValue(key, out var calendar))
            calendars[key] = calendar = builder.AddCalendar(days);
        return calendar;
    }

    // residents also come together in the evening and at weekends; a day that is planned at a weekend is meant
    private static bool IsAtWork(NetworkStep step) =>
        step.Kind
            is not (
                Tijdpad.Activities.ActivityKind.Participation
                or Tijdpad.Activities.ActivityKind.Survey
            )
        && (step.Date is not { IsExact: true, Earliest: { } day } || WorkingDays.IsWorkingDay(day));
}
