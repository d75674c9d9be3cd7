using Tijdpad.Activities;
using Tijdpad.Calendars;
using Tijdpad.Checks.Dates;
using Tijdpad.Dates;
using Tijdpad.Networks;
using Tijdpad.Plans;
using Tijdpad.Rhythms;
using Tijdpad.Rows;

namespace Tijdpad.Proposals;

/// <summary>Works out on which days each step can be, and makes a condition of everything that narrows them.</summary>
internal sealed class NodeWork(
    ProposalRequest request,
    NumberedDays line,
    DayTarget[] targets,
    List<Condition> grounds,
    List<DayPreference> preferences
)
{
    public const int NotBefore = 0;
    public const int NotAfter = 1;

    private readonly Plan _plan = request.Network.Plan;
    private readonly ValueList<NetworkStep> _steps = request.Network.Steps;
    private readonly List<Recess> _recesses = CouncilInRecessCheck
        .RecessesOf(new RowIndex(request.Network.Plan))
        .ConvertAll(row => new Recess(row.Earliest!.Value, row.Latest!.Value));
    private readonly Dictionary<string, (int Condition, bool[] Days)> _calendars = new(
        StringComparer.Ordinal
    );

    public DayNode[] Make()
    {
        var rules = _steps.Select(_ => new List<DayRule>()).ToArray();
        var today = line.Where(day => day >= request.Today);
        var horizon = line.Where(day => day <= request.Horizon);
        foreach (var step in Open())
        {
            rules[step.Index].Add(new(NotBefore, today));
            rules[step.Index].Add(new(NotAfter, horizon));
            if (CalendarOf(step) is { } calendar)
                rules[step.Index].Add(calendar);
        }
        AddAvoided(rules);
        AddWishes(rules);
        AddPins(rules);
        return [.. _steps.Select(step => new DayNode(Possible(step), rules[step.Index]))];
    }

    private IEnumerable<NetworkStep> Open() => _steps.Where(step => !targets[step.Index].IsPast);

    // work is done on working days, unless the plan itself names another; residents also come at weekends
    private bool[] Possible(NetworkStep step)
    {
        if (targets[step.Index].IsPast)
            return line.Where(day => line.NumberOf(day) == targets[step.Index].Reference);
        if (step.Kind is ActivityKind.Participation or ActivityKind.Survey)
            return line.All();
        var isNamed = step.Date.IsExact || ProblemWork.LastsDays(step);
        return line.Where(day =>
            line.IsWorking(line.NumberOf(day)) || (isNamed && day == step.Date.Latest)
        );
    }

    private DayRule? CalendarOf(NetworkStep step)
    {
        if (step.Calendar is not { } calendar || ProblemWork.LastsDays(step))
            return null;
        if (!_calendars.TryGetValue(calendar.Calendar.Key, out var known))
        {
            var steps = Open()
                .Where(one => one.Calendar?.Calendar.Key == calendar.Calendar.Key)
                .ToValueList();
            grounds.Add(new Condition.OfCalendar(calendar, steps));
            _calendars[calendar.Calendar.Key] = known = (grounds.Count - 1, MeetingsOf(calendar));
        }
        // a settled date is known to its body, also outside the rhythm
        if (step.Date is not { IsExact: true, Firmness: Firmness.Confirmed, Latest: { } settled })
            return new(known.Condition, known.Days);
        var days = known.Days.ToArray();
        days[line.NumberOf(settled)] = true;
        return new(known.Condition, days);
    }

    // the days on which the plan has it meet, and those that its rhythm gives; what is assumed keeps to the recess of the plan
    private bool[] MeetingsOf(AssumedCalendar calendar)
    {
        var guessed = GuessedDays.Of(calendar).Weekdays;
        var recesses = IsOfMunicipality(calendar.Body) && calendar.IsRhythmAssumed ? _recesses : [];
        var known = calendar.IsGuessed
            ? calendar.Calendar with
            {
                Rhythm = new Rhythm.AnyWorkingDay(),
            }
            : calendar.Calendar;
        var planned = calendar.IsRhythmAssumed
            ? calendar.PlannedDates.SelectMany(AssumedCalendar.DaysIn).ToHashSet()
            : [];
        return line.Where(day =>
            planned.Contains(day)
            || known.Added.Contains(day)
            || (
                known.MeetsOn(day, _plan.Region)
                && (!calendar.IsGuessed || guessed.Contains(day.DayOfWeek))
                && !recesses.Exists(recess => recess.Contains(day))
            )
        );
    }

    private static bool IsOfMunicipality(Body body) =>
        body.Kind is BodyKind.College or BodyKind.Council or BodyKind.Committee;

    private void AddAvoided(List<DayRule>[] rules)
    {
        foreach (var avoided in request.Avoided)
        {
            var steps = Open().Where(step => step.Activity.Id == avoided.ActivityId).ToList();
            if (steps.Count == 0)
                continue;
            grounds.Add(new Condition.OfAvoided(avoided, steps[0]));
            var days = line.Where(day => !avoided.Days.Contains(day));
            foreach (var step in steps)
                rules[step.Index].Add(new(grounds.Count - 1, days));
        }
    }

    private void AddWishes(List<DayRule>[] rules)
    {
        foreach (var wish in _plan.Timing.Wishes)
        {
            var steps = Open().Where(step => IsFor(wish, step)).ToList();
            if (steps.Count == 0 || (wish.Kind != WishKind.Keep && wish.Date.IsUnknown))
                continue;
            grounds.Add(new Condition.OfWish(wish, steps[0]));
            foreach (var step in steps)
                Add(wish, step, rules[step.Index]);
        }
    }

    private void Add(DateWish wish, NetworkStep step, List<DayRule> rules)
    {
        var target = targets[step.Index];
        if (wish.Kind == WishKind.Prefer)
        {
            preferences.Add(
                new(
                    step.Index,
                    line.Where(wish.Date.MayBeOn),
                    ConditionSentences.Of(new Condition.OfWish(wish, step))
                )
            );
            return;
        }
        var days = wish.Kind switch
        {
            WishKind.Keep => target.Wanted,
            WishKind.Must => line.Where(wish.Date.MayBeOn),
            _ => line.Where(day => !wish.Date.MayBeOn(day)),
        };
        if (days is not null)
            rules.Add(new(grounds.Count - 1, days));
    }

    private void AddPins(List<DayRule>[] rules)
    {
        foreach (var step in Open())
        {
            if (
                step.Date.Firmness != Firmness.Confirmed
                || !(step.Date.IsExact || ProblemWork.LastsDays(step))
                || _plan.Timing.Wishes.Any(wish => IsFor(wish, step) && SaysOtherwise(wish, step))
            )
                continue;
            grounds.Add(new Condition.OfPin(step));
            rules[step.Index].Add(new(grounds.Count - 1, targets[step.Index].Wanted!));
        }
    }

    private static bool IsFor(DateWish wish, NetworkStep step) =>
        wish.ActivityId == step.Activity.Id
        && (
            wish.Municipality is null
            || step.Municipality is null
            || wish.Municipality == step.Municipality
        );

    private static bool SaysOtherwise(DateWish wish, NetworkStep step) =>
        wish.Kind switch
        {
            WishKind.Must => !wish.Date.MayBeOn(step.Date.Latest!.Value),
            WishKind.MustNot => wish.Date.MayBeOn(step.Date.Latest!.Value),
            _ => false,
        };
}
