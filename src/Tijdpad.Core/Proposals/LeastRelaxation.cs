using Tijdpad.Dutch;
using Tijdpad.Edits;
using Tijdpad.Networks;
using Tijdpad.Networks.Links;
using Tijdpad.Plans;
using Tijdpad.Rhythms;

namespace Tijdpad.Proposals;

/// <summary>Looks for the least by which one condition must give way so that the question has an answer.</summary>
/// <remarks>
/// The prices rank ways out and are chosen, not measured: a day that a wish gives way is 1. A shorter lead time asks a
/// favour of a body, an extra meeting more, and to turn the order of rows is the last thing to do.
/// </remarks>
internal sealed class LeastRelaxation(
    ProposalProblem problem,
    int condition,
    Func<DayModel, bool?> fits
)
{
    private const int MostDays = 800;
    private const int MostExtraDays = 12;

    // dearer than a month by which a wish gives way
    private const int ExtraMeeting = 32;
    private const int FurtherAhead = 20;
    private const int Favour = 5;
    private const int OtherOrder = 200;
    private const int AssumedOrder = 60;
    private const int Settled = 10;

    public RelaxedCondition? Of(DayModel model) =>
        problem.Conditions[condition] switch
        {
            Condition.OfWish one => OfDays(model, one.Kind, one.Step, one.Wish, 0),
            Condition.OfPin one => OfDays(model, one.Kind, one.Step, null, Settled),
            Condition.OfCalendar one => ExtraMeetingOf(model, one),
            Condition.OfLead one => OfLead(model, one),
            Condition.OfLink one => OfLink(model, one),
            Condition.OfTogether one => OfTogether(model, one),
            Condition.OfLimit one => OfLimit(model, one),
            Condition.NotAfter one => OfHorizon(model, one),
            _ => null,
        };

    private RelaxedCondition? OfDays(
        DayModel model,
        ConditionKind kind,
        NetworkStep step,
        DateWish? wish,
        int price
    )
    {
        DayModel Wider(DayModel of, int days) =>
            of.With((node, _) => node.With(condition, allowed => Widened(allowed, days)));
        if (Least(MostDays, days => Fits(Wider(model, days))) is not { } least)
            return null;
        var words = RelaxationSentences.Moved(
            problem,
            condition,
            Wider(model, least),
            step,
            wish,
            least
        );
        var edits = RelaxationEdits.Moved(
            step,
            wish,
            RelaxationSentences.NewDay(problem, condition, Wider(model, least))
        );
        return new(
            of => Wider(of, least),
            new(kind, [step.Row], words) { Edits = edits },
            price + least
        );
    }

    private RelaxedCondition? ExtraMeetingOf(DayModel model, Condition.OfCalendar ground)
    {
        if (ground.Calendar.Calendar.Rhythm is Rhythm.AnyWorkingDay)
            return null;
        DayModel Extra(DayModel of, int day) =>
            of.With(
                (node, _) =>
                    node.DaysOf(condition) is null
                        ? node
                        : node.With(condition, days => With(days, day))
            );
        foreach (var step in ground.Steps)
        {
            var free = model.With(
                (node, at) => at == step.Index ? node.Only(one => one != condition) : node
            );
            var bounds = DayBounds.Of(free);
            if (!bounds.IsPossible)
                continue;
            foreach (var day in ExtraDays(ground, step, free, bounds).Take(MostExtraDays))
            {
                if (Fits(Extra(model, day)))
                    return ExtraMeetingOn(model.DayOf(day), ground, step) with
                    {
                        Apply = of => Extra(of, day),
                    };
            }
        }
        return null;
    }

    private RelaxedCondition ExtraMeetingOn(
        DateOnly day,
        Condition.OfCalendar ground,
        NetworkStep step
    )
    {
        var calendar = ground.Calendar.Calendar;
        var isFree = !IsInRecess(ground, day);
        return new(
            static of => of,
            new(
                ConditionKind.Calendar,
                [step.Row],
                RelaxationSentences.ExtraMeeting(ground, step, day, isFree)
            )
            {
                Edits = [new AddMeeting(calendar.Kind, calendar.Name, calendar.Municipality, day)],
            },
            isFree ? ExtraMeeting : 2 * ExtraMeeting
        );
    }

    // outside the recess, on no Friday, and as near as can be to the day that is planned
    private IEnumerable<int> ExtraDays(
        Condition.OfCalendar ground,
        NetworkStep step,
        DayModel free,
        DayBounds bounds
    )
    {
        var planned = problem.Targets[step.Index].Last ?? bounds.Earliest[step.Index];
        return free.Nodes[step.Index]
            .Between(bounds.Earliest[step.Index], bounds.Latest[step.Index])
            .OrderBy(day => IsInRecess(ground, free.DayOf(day)))
            .ThenBy(day => free.DayOf(day).DayOfWeek == DayOfWeek.Friday)
            .ThenBy(day => Math.Abs(day - planned));
    }

    private bool IsInRecess(Condition.OfCalendar ground, DateOnly day) =>
        !(ground.Calendar.Calendar with { Rhythm = new Rhythm.AnyWorkingDay() }).MeetsOn(
            day,
            problem.Request.Network.Plan.Region
        );

    // for one body, or when others want their papers as early: for all that treat them in that row
    private RelaxedCondition? OfLead(DayModel model, Condition.OfLead ground) =>
        OfLead(model, ground, [condition]) ?? OfLead(model, ground, Alike(ground));

    private RelaxedCondition? OfLead(DayModel model, Condition.OfLead ground, HashSet<int> leads)
    {
        var most = LongestOf(ground);
        if (most == 0 || Least(most, days => Fits(Later(model, days, leads))) is not { } least)
            return null;
        var shorter = Later(model, least, leads);
        return new(
            of => Later(of, least, leads),
            new(
                ground.Kind,
                ground.Rows,
                leads.Count == 1
                    ? RelaxationSentences.Shorter(problem, condition, shorter, ground, least)
                    : RelaxationSentences.AllShorter(problem, leads, ground, least)
            )
            {
                Edits = RelaxationEdits.Shorter(
                    problem.Request.Network.Plan,
                    leads.Order().Select(lead => (Condition.OfLead)problem.Conditions[lead]),
                    least
                ),
            },
            (Favour + 2 * least) * (leads.Count == 1 ? 1 : 2)
        );
    }

    // papers after the meeting are no way out
    private static int LongestOf(Condition.OfLead ground)
    {
        var calendar = ground.Meeting.Calendar!;
        var count = calendar.IsLeadTimeAssumed
            ? ground.Link.Lag
            : LeadDays.Of(ground.Lead, calendar) + Wait(ground.Lead);
        return ground.Link.Unit == LagUnit.WorkingDays ? count * 7 / 5 : count;
    }

    // at most so long papers lie before they go out, where another body treats them first and meets every week
    private static int Wait(LeadTime lead) =>
        lead.After is not { } after ? 0
        : after.Unit == LeadTimeUnit.Weekday ? 7 * (after.Count + 1)
        : after.Count + 7;

    private HashSet<int> Alike(Condition.OfLead ground) =>
        [
            .. problem
                .Conditions.Index()
                .Where(one => one.Item is Condition.OfLead other && other.Rows.Equals(ground.Rows))
                .Select(one => one.Index),
        ];

    private RelaxedCondition? OfLink(DayModel model, Condition.OfLink ground)
    {
        var least = ground.Link is { Lag: > 0, Unit: not LagUnit.Meetings }
            ? Least(ground.Link.Lag, days => Fits(Later(model, days)))
            : null;
        if (least is { } fewer)
            return new(
                of => Later(of, fewer),
                new(
                    ground.Kind,
                    ground.Rows,
                    $"Neem {Counted.Days(fewer)} minder tussen {ConditionSentences.WholeRow(ground.First)} en {ConditionSentences.WholeRow(ground.Second)}."
                ),
                2 * Favour + 2 * fewer
            );
        return Fits(Later(model, model.Days))
            ? new(
                of => Later(of, of.Days),
                new(
                    ground.Kind,
                    ground.Rows,
                    $"Laat {ConditionSentences.WholeRow(ground.Second)} niet wachten op {ConditionSentences.WholeRow(ground.First)}."
                )
                {
                    Edits =
                    [
                        new SetDependency(
                            ground.First.Activity.Id,
                            ground.Second.Activity.Id,
                            DependencyKind.None
                        ),
                    ],
                },
                ground.Link.Basis is LinkBasis.Order or LinkBasis.Phase ? AssumedOrder : OtherOrder
            )
            : null;
    }

    private RelaxedCondition? OfTogether(DayModel model, Condition.OfTogether ground) =>
        Least(MostDays, days => Fits(Later(model, days))) is { } least
            ? new(
                of => Later(of, least),
                new(
                    ground.Kind,
                    ground.Rows,
                    $"Laat de raden in rij {ground.Row} binnen {Counted.Days(ground.Within + least)} van elkaar besluiten, in plaats van {ConditionSentences.Within(ground.Within)}."
                )
                {
                    Option = ground.Within + least,
                },
                Favour + 2 * least
            )
            : null;

    private RelaxedCondition? OfLimit(DayModel model, Condition.OfLimit ground)
    {
        DayModel More(DayModel of, int more) =>
            of.With(limit =>
                limit.Condition == condition ? limit with { Most = limit.Most + more } : limit
            );
        return Least(ground.Limit.Nodes.Count, more => Fits(More(model, more))) is { } least
            ? new(
                of => More(of, least),
                new(
                    ground.Kind,
                    ground.Rows,
                    $"Laat er {least} meer toe. {ConditionSentences.Of(ground)}"
                )
                {
                    Option = ground.Limit.Most + least,
                },
                2 * Favour * least
            )
            : null;
    }

    private RelaxedCondition? OfHorizon(DayModel model, Condition.NotAfter ground)
    {
        DayModel Further(DayModel of, int days) =>
            of.With((node, _) => node.With(condition, allowed => Widened(allowed, days)));
        return Least(MostDays, days => Fits(Further(model, days))) is { } least
            ? new(
                of => Further(of, least),
                new(
                    ground.Kind,
                    [],
                    $"Kijk verder vooruit, tot en met {DutchDay.Of(ground.Horizon.AddDays(least))}."
                )
                {
                    Option = ground.Horizon.DayNumber + least - problem.Request.Today.DayNumber,
                },
                FurtherAhead + least
            )
            : null;
    }

    private DayModel Later(DayModel of, int days) => Later(of, days, [condition]);

    private static DayModel Later(DayModel of, int days, HashSet<int> conditions) =>
        of.With(edge =>
            conditions.Contains(edge.Condition) ? edge with { Slack = edge.Slack + days } : edge
        );

    private bool Fits(DayModel model) => fits(model) is true;

    private static bool[] With(bool[] days, int day)
    {
        var changed = days.ToArray();
        changed[day] = true;
        return changed;
    }

    private static bool[] Widened(bool[] days, int by)
    {
        var (wide, reach) = (new bool[days.Length], 0);
        for (var day = 0; day < days.Length; day++)
            wide[day] = (reach = days[day] ? by + 1 : reach - 1) > 0;
        reach = 0;
        for (var day = days.Length - 1; day >= 0; day--)
            wide[day] |= (reach = days[day] ? by + 1 : reach - 1) > 0;
        return wide;
    }

    private static int? Least(int most, Func<int, bool> works)
    {
        if (!works(most))
            return null;
        var (fails, holds) = (0, most);
        while (holds - fails > 1)
        {
            var middle = (fails + holds) / 2;
            (fails, holds) = works(middle) ? (fails, middle) : (middle, holds);
        }
        return holds;
    }
}

/// <summary>
/// A condition that gave way by the least that helps: the change of the question, how it is told, and its price.
/// </summary>
internal sealed record RelaxedCondition(
    Func<DayModel, DayModel> Apply,
    RelaxationChange Change,
    int Price
);
