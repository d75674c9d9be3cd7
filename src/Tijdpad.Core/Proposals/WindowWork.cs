using Tijdpad.Activities;
using Tijdpad.Calendars;
using Tijdpad.Plans;
using Tijdpad.Rhythms;

namespace Tijdpad.Proposals;

internal sealed class WindowWork
{
    // what goes before a meeting lies at most so long before it
    private const int Before = 120;

    private readonly Plan _plan;
    private readonly WindowRequest _request;
    private readonly BodyCalendars _calendars;
    private readonly Dictionary<string, MeetingDays> _meetings = new(StringComparer.Ordinal);

    public WindowWork(Plan plan, WindowRequest request) =>
        (_plan, _request, _calendars) = (plan, request, new BodyCalendars(plan));

    public CommonWindows Result()
    {
        var bodies = _request.Bodies.Select(DaysOf).ToValueList();
        var known = bodies.Where(one => !one.IsUnknown).ToList();
        var days = known.Select(one => one.Days).ToList();
        var spans = known.Count == 0 ? [] : WindowSweep.Spans(days, _request.Within);
        var windows = spans
            .Select(span => Window(span.First, span.Last, known))
            .OrderByDescending(window => window.IsAttainable)
            .ThenBy(window => window.Days)
            .ThenBy(window => window.First)
            .ToValueList();
        var misses =
            windows.IsEmpty && known.Count > 1
                ? WindowSweep.NearMisses(known, _request.Within)
                : [];
        return new(_request, windows, misses, bodies);
    }

    private BodyMeetings DaysOf(Body body)
    {
        var calendar = _calendars.Of(body);
        return calendar.IsGuessed
            ? new(body, true, [])
            : new(
                body,
                false,
                MeetingsOf(calendar).Between(_request.From, _request.Through).ToValueList()
            );
    }

    private CommonWindow Window(DateOnly first, DateOnly last, List<BodyMeetings> known) =>
        new(first, last, known.Select(one => Part(one.Body, last)).ToValueList());

    private WindowPart Part(Body body, DateOnly last)
    {
        var own = _calendars.Of(body);
        var day = MeetingsOf(own).OnOrBefore(last)!.Value;
        var assumptions = new List<string>(own.Assumptions);
        var committee = Committee(body);
        var prepared = committee is null ? null : MeetingsOf(committee).OnOrBefore(day.AddDays(-1));
        var papersFor = prepared is null ? own : committee!;
        if (prepared is not null)
            assumptions.AddRange(committee!.Assumptions);
        var papers = papersFor.Papers;
        var dispatch = papers.SendBy(prepared ?? day);
        // what goes out after another body has met must have been in that one; after a college, in that very meeting
        var treated = papers.LastMeetingBefore(prepared ?? day) ?? dispatch;
        var college = College(body) is { } board ? MeetingsOf(board).OnOrBefore(treated) : null;
        if (college is not null)
            assumptions.AddRange(College(body)!.Assumptions);
        return new(body, day, prepared, dispatch, college, assumptions.ToValueList())
        {
            LeadLeft = _request.Today is { } today
                ? (college ?? dispatch).DayNumber - today.DayNumber
                : null,
            IsInRecess = IsInRecess(own.Calendar, day),
            IsTooEarly = _request.Earliest(body) is { } earliest && day < earliest,
        };
    }

    private bool IsInRecess(BodyCalendar calendar, DateOnly day) =>
        calendar.Recesses.Any(recess => recess.Contains(day))
        || (calendar.SkipsSchoolHolidays && SchoolDays.IsHoliday(day, _plan.Region));

    // only a committee whose days somebody gave: a guess would make the papers look due on a day that nobody chose
    private AssumedCalendar? Committee(Body body) =>
        body is { Kind: BodyKind.Council, Municipality: { } municipality }
        && _plan.Timing.Calendars.FirstOrDefault(one =>
            one.Kind == BodyKind.Committee
            && one.Municipality == municipality
            && !one.Rhythm.IsUnknown
        )
            is { } found
            ? _calendars.Of(new(found.Kind, found.Name, found.Municipality))
            : null;

    private AssumedCalendar? College(Body body) =>
        body is { Kind: BodyKind.Council, Municipality: { } municipality }
            ? _calendars.Of(new(BodyKind.College, "college", municipality))
            : null;

    private MeetingDays MeetingsOf(AssumedCalendar calendar)
    {
        var key = calendar.Calendar.Key;
        if (!_meetings.TryGetValue(key, out var days))
            _meetings[key] = days = MeetingDays.Of(
                calendar.Calendar,
                _plan.Region,
                _request.From.AddDays(-Before),
                _request.Through
            );
        return days;
    }
}
