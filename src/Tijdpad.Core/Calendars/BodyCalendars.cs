using Tijdpad.Activities;
using Tijdpad.Dates;
using Tijdpad.Dutch;
using Tijdpad.Plans;
using Tijdpad.Rhythms;
using Tijdpad.Rows;
using Tijdpad.Words;

namespace Tijdpad.Calendars;

/// <summary>
/// The calendars of all bodies of a plan. Where nobody has given one it is assumed, and the assumption is said in a
/// sentence that goes along wherever it is used.
/// </summary>
/// <remarks>
/// What is assumed, and why: a college meets every week, on the weekday that the plan itself shows or else on Tuesday; a
/// council or committee meets once in four weeks (many Dutch councils work in cycles of three to five weeks) on a weekday
/// that nobody knows; papers are with a council or committee ten days before (Hoorn asks ten days, Ridderkerk about two
/// weeks) and with a college or joint group two days before (the sample sends on Friday for Tuesday, and what comes a day late is
/// still taken along); joint groups meet by appointment, on
/// any working day.
/// </remarks>
public sealed class BodyCalendars
{
    /// <summary>Once in how many weeks a council is assumed to meet of which nothing is known.</summary>
    public const int AssumedCycleWeeks = 4;

    public const int AssumedCouncilDays = 10;

    public const int AssumedCollegeDays = 2;

    private readonly Plan _plan;
    private readonly Dictionary<string, BodyCalendar> _known;
    private readonly Dictionary<string, AssumedCalendar> _made = new(StringComparer.Ordinal);
    private readonly Lazy<DayOfWeek?> _collegeDay;
    private readonly ILookup<string, (string? Municipality, FuzzyDate Date)> _planned;
    private readonly Lazy<bool> _reachesUnknownYears;

    public BodyCalendars(Plan plan)
        : this(new CheckContext(plan, plan.AsOf)) { }

    internal BodyCalendars(CheckContext context)
    {
        var plan = _plan = context.Plan;
        _planned = Planned(context.Rows);
        _known = plan.Timing.Calendars.ToDictionary(one => one.Key, StringComparer.Ordinal);
        _collegeDay = new(() => UsualCollegeDay(plan));
        _reachesUnknownYears = new(() => ReachesUnknownYears(plan));
    }

    /// <param name="body">Of one municipality, or a joint body. A college or council without a municipality is taken as one of a municipality that the plan does not name.</param>
    public AssumedCalendar Of(Body body)
    {
        var key = BodyCalendar.KeyOf(body.Kind, body.Name, body.Municipality);
        if (!_made.TryGetValue(key, out var found))
            _made[key] = found = Make(body, _known.GetValueOrDefault(key) ?? OnlyCommittee(body));
        return found;
    }

    /// <summary>A calendar that is not in the plan, as a calculation with the plan would use it.</summary>
    public AssumedCalendar OfGiven(BodyCalendar calendar) =>
        Make(new(calendar.Kind, calendar.Name, calendar.Municipality), calendar);

    // a row that says "commissie" means the one that the municipality has, whatever its name
    private BodyCalendar? OnlyCommittee(Body body) =>
        body
            is {
                Kind: BodyKind.Committee,
                Name: "commissie" or "raadscommissie",
                Municipality: { } whose
            }
        && _known
            .Values.Where(one => one.Kind == BodyKind.Committee && one.Municipality == whose)
            .Take(2)
            .ToList()
            is [var only]
            ? only
            : null;

    private AssumedCalendar Make(Body body, BodyCalendar? known)
    {
        var calendar = known ?? new BodyCalendar(body.Kind, body.Name, body.Municipality);
        var said = new List<string>();
        if (calendar.Name != body.Name && calendar.Kind == BodyKind.Committee)
            said.Add(
                $"Aangenomen: met {DutchNames.Of(body)} is {DutchArticle.With(calendar.Name)} bedoeld."
            );
        var (noRhythm, noLead) = (calendar.Rhythm.IsUnknown, calendar.LeadTime is null);
        if (noRhythm)
            calendar = calendar with { Rhythm = AssumedRhythm(calendar, said) };
        if (noLead)
            calendar = calendar with { LeadTime = Lead(calendar, said) };
        else if (calendar.LeadTime is { After: { } after, Count: 0 })
            calendar = calendar with { LeadTime = WithNotice(calendar, after, said) };
        // a joint group has no recess of its own
        if (known is null && !IsOfCouncil(body.Kind) && body.Kind != BodyKind.College)
            calendar = calendar with { SkipsSchoolHolidays = false };
        if (
            calendar.SkipsSchoolHolidays
            && calendar.Rhythm is not Rhythm.OnDays
            && _reachesUnknownYears.Value
        )
            said.Add(SchoolDays.Assumption);
        var papers = PapersOf(calendar, said);
        return new(body, calendar, said.ToValueList())
        {
            IsRhythmAssumed = noRhythm,
            IsLeadTimeAssumed = noLead,
            PlannedDates = noRhythm ? PlannedOf(body) : [],
            Papers = papers,
        };
    }

    private ValueList<FuzzyDate> PlannedOf(Body body) =>
        _planned[BodyCalendar.KeyOf(body.Kind, body.Name, null)]
            .Where(one => one.Municipality is null || one.Municipality == body.Municipality)
            .Select(one => one.Date)
            .ToValueList();

    // a date of one municipality stands for it alone; the date of the row is for those without
    private static ILookup<string, (string? Municipality, FuzzyDate Date)> Planned(
        RowIndex steps
    ) =>
        steps
            .All.Where(row => !row.Activity.Date.IsLapsed)
            .Select(row => (Step: row, Body: MeetingBody.Of(row)))
            .Where(one => one.Body is not null)
            .SelectMany(one =>
                one.Step.Activity.Occurrences.Select(own =>
                        (Municipality: (string?)own.Municipality, own.Date)
                    )
                    .Append((one.Body!.Municipality, one.Step.Activity.Date))
                    .Select(dated => (one.Body, dated.Municipality, dated.Date))
            )
            .Where(one => !one.Date.IsUnknown)
            .ToLookup(
                one => BodyCalendar.KeyOf(one.Body!.Kind, one.Body.Name, null),
                one => (one.Municipality, one.Date),
                StringComparer.Ordinal
            );

    private Rhythm AssumedRhythm(BodyCalendar of, List<string> said)
    {
        switch (of.Kind)
        {
            case BodyKind.College:
                var day = _collegeDay.Value ?? DayOfWeek.Tuesday;
                said.Add(
                    _collegeDay.Value is null
                        ? $"Aangenomen: {of.WithArticle} vergadert elke week op {DutchDay.Weekday(day)}."
                        : $"Aangenomen: {of.WithArticle} vergadert elke week op {DutchDay.Weekday(day)}, zoals de colleges in deze planning."
                );
                return new Rhythm.Weekly([day]);
            case BodyKind.Council or BodyKind.Committee:
                said.Add(
                    $"Aangenomen: {of.WithArticle} vergadert eens per {AssumedCycleWeeks} weken; op welke dag is niet bekend."
                );
                return Rhythm.Unknown;
            default:
                if (of.Kind is not (BodyKind.Residents or BodyKind.Press or BodyKind.Panel))
                    said.Add(
                        $"Aangenomen: {of.WithArticle} komt bijeen op afspraak, op elke werkdag."
                    );
                return new Rhythm.AnyWorkingDay();
        }
    }

    private static LeadTime Lead(BodyCalendar of, List<string> said)
    {
        if (!Meets(of.Kind))
            return LeadTime.None;
        var days = IsOfCouncil(of.Kind) ? AssumedCouncilDays : AssumedCollegeDays;
        said.Add(
            $"Aangenomen: de stukken voor {of.WithArticle} moeten er {Counted.Days(days)} van tevoren zijn."
        );
        return LeadTime.OfDays(days);
    }

    // a dispatch day says when papers go out, and not how long before the meeting that must be
    private static LeadTime WithNotice(BodyCalendar of, AfterMeeting after, List<string> said)
    {
        var days = IsOfCouncil(of.Kind) ? AssumedCouncilDays : AssumedCollegeDays;
        said.Add(
            $"Aangenomen: tussen het verzenden ({after.ToText()}) en de vergadering van {of.WithArticle} zitten minstens {Counted.Days(days)}."
        );
        return LeadTime.OfDays(days) with { After = after };
    }

    private PaperDays PapersOf(BodyCalendar of, List<string> said)
    {
        if (of.LeadTime is not { After: { } after } lead)
            return new(of.LeadTime!);
        var known = NamedIn(after.Body, of.Municipality) ?? NamedIn(after.Body, null);
        var other =
            known
            ?? (
                MeetingNames.In(after.Body) is { } body
                    ? new(
                        body.Kind,
                        body.Name,
                        MeetingBody.IsOfEach(body.Kind) ? of.Municipality : null
                    )
                    : new BodyCalendar(BodyKind.Committee, after.Body, of.Municipality)
            );
        var isAssumed = other.Rhythm.IsUnknown;
        if (isAssumed && other.Kind is BodyKind.College)
            other = other with { Rhythm = AssumedRhythm(other, said) };
        else if (isAssumed)
            said.Add(
                $"Aangenomen: {other.WithArticle} kan op elke werkdag bijeenkomen; op welke dag is niet bekend."
            );
        // its own lead time plays no part, so that two bodies may wait for each other
        return new(
            lead,
            new(
                new(other.Kind, other.Name, other.Municipality),
                other with
                {
                    LeadTime = LeadTime.None,
                },
                []
            )
            {
                IsRhythmAssumed = isAssumed,
            },
            _plan.Region
        );
    }

    private BodyCalendar? NamedIn(string name, string? municipality) =>
        _known
            .Values.Where(one => one.Municipality == municipality)
            .FirstOrDefault(one =>
                string.Equals(one.Name, name, StringComparison.OrdinalIgnoreCase)
                || (
                    one.Kind is BodyKind.College or BodyKind.Council
                    && MeetingNames.In(name)?.Kind == one.Kind
                )
            );

    private static bool IsOfCouncil(BodyKind kind) =>
        kind is BodyKind.Council or BodyKind.Committee;

    private static bool Meets(BodyKind kind) =>
        kind
            is BodyKind.College
                or BodyKind.Council
                or BodyKind.Committee
                or BodyKind.SteeringGroup
                or BodyKind.SoundingBoard
                or BodyKind.Joint;

    private static bool ReachesUnknownYears(Plan plan) =>
        plan
            .Activities.SelectMany(row => row.Occurrences.Select(one => one.Date).Prepend(row.Date))
            .SelectMany(date => new[] { date.Earliest, date.Latest })
            .Any(day => day is { } known && !SchoolDays.IsKnown(known));

    private static DayOfWeek? UsualCollegeDay(Plan plan) =>
        UsualWeekday.Of(
            plan.Activities.Where(row =>
                    row.Meaning.Kind is ActivityKind.Meeting or ActivityKind.Decision
                    && row.Meaning.Bodies is [{ Kind: BodyKind.College }, ..]
                    && row.Date is { IsExact: true, IsLapsed: false }
                )
                .Select(row => row.Date.Earliest!.Value)
        );
}
