using Tijdpad.Edits;

namespace Tijdpad.Proposals;

/// <summary>Finds ways out of a conflict. Each is tried: with it the whole question has an answer.</summary>
internal sealed class RelaxationSearch(ProposalProblem problem, Func<DayModel, bool?> fits)
{
    private const int Most = 8;

    // more changes than these is no way out but another plan
    private const int Deepest = 8;

    public ValueList<Relaxation> Find(IReadOnlySet<int> conflict)
    {
        var found = conflict
            .Order()
            .Select(condition => One(problem.Model, condition))
            .OfType<Relaxation>()
            .ToList();
        // several things at once only when no one thing helps
        if (found.Count == 0 && Several() is { } several)
            found.Add(several);
        // or when one extra meeting is not enough, but one of each council is
        if (
            NeedsMoreMeetings(conflict, found)
            && Blocking(conflict) is { Count: > 1 } bodies
            && Together(bodies) is { } meetings
        )
            found.Add(meetings);
        return found
            .OrderBy(one => one.Price)
            .DistinctBy(one => one.Sentence, StringComparer.Ordinal)
            .Take(Most)
            .ToValueList();
    }

    private bool NeedsMoreMeetings(IReadOnlySet<int> conflict, List<Relaxation> found) =>
        conflict.Any(one => problem.Conditions[one].Kind == ConditionKind.Calendar)
        && !found.Exists(way => way.Changes.Any(change => change.Kind == ConditionKind.Calendar));

    private Relaxation? One(DayModel model, int condition) =>
        new LeastRelaxation(problem, condition, fits).Of(model) is { } enough
            ? Made(enough.Apply(model), [enough.Change], enough.Price)
            : null;

    // first what must give way at all, one thing for each conflict; then each by no more than is needed
    private Relaxation? Several() =>
        Yielding() is { Count: > 0 } yielding ? Together(yielding) : null;

    // the bodies of the same row without whose own days nothing fits, however often the others meet; null when there are too many
    private List<int>? Blocking(IReadOnlySet<int> conflict)
    {
        var rows = conflict
            .Select(one => problem.Conditions[one])
            .OfType<Condition.OfCalendar>()
            .SelectMany(one => one.Rows)
            .ToHashSet();
        var bodies = problem
            .Conditions.Index()
            .Where(one =>
                one.Item is Condition.OfCalendar calendar && calendar.Rows.Any(rows.Contains)
            )
            .Select(one => one.Index)
            .ToHashSet();
        var blocking = new List<int>();
        foreach (var body in bodies.Order())
        {
            if (
                DayBounds
                    .Of(problem.Model.Only(one => one == body || !bodies.Contains(one)))
                    .IsPossible
            )
                continue;
            blocking.Add(body);
            if (blocking.Count > Deepest)
                return null;
        }
        return blocking;
    }

    private Relaxation? Together(List<int> yielding)
    {
        var (loosened, changes, price) = (problem.Model, new List<RelaxationChange>(), 0);
        for (var at = 0; at < yielding.Count; at++)
        {
            var later = yielding.Skip(at + 1).ToHashSet();
            var alone = loosened.Only(one => !later.Contains(one));
            if (new LeastRelaxation(problem, yielding[at], fits).Of(alone) is not { } least)
                return null;
            loosened = least.Apply(loosened);
            changes.Add(least.Change);
            price += least.Price;
        }
        return fits(loosened) is true ? Made(loosened, changes.ToValueList(), price) : null;
    }

    private List<int> Yielding()
    {
        var (model, yielding) = (problem.Model, new List<int>());
        for (var bounds = DayBounds.Of(model); !bounds.IsPossible; bounds = DayBounds.Of(model))
        {
            var (conflict, _) = Conflicts.Smallest(problem, model, bounds.Sufficient(model), fits);
            var first = conflict
                .Where(one => problem.Conditions[one].Kind != ConditionKind.Today)
                .OrderBy(one => Reluctance(problem.Conditions[one].Kind))
                .ThenBy(one => one)
                .FirstOrDefault(-1);
            if (first < 0 || yielding.Count == Deepest)
                return [];
            yielding.Add(first);
            model = model.Only(one => one != first);
        }
        return yielding;
    }

    // what people wished yields before what bodies ask, and that before what follows from the plan
    private static int Reluctance(ConditionKind kind) =>
        kind switch
        {
            ConditionKind.Wish => 0,
            ConditionKind.Pin => 1,
            ConditionKind.Together => 2,
            ConditionKind.Capacity or ConditionKind.Agenda => 3,
            ConditionKind.Horizon => 4,
            ConditionKind.LeadTime => 5,
            ConditionKind.Calendar => 6,
            _ => 7,
        };

    private Relaxation Made(DayModel model, ValueList<RelaxationChange> changes, int price)
    {
        var bounds = DayBounds.Of(model);
        return new(
            changes.Select(WhatCanBeDone).ToValueList(),
            price,
            problem.DecisionOf(bounds.Earliest) is { } day ? model.DayOf(day) : null
        );
    }

    // an edit that the plan refuses is nothing that somebody can press: the sentence stays
    private RelaxationChange WhatCanBeDone(RelaxationChange change)
    {
        var request = problem.Request;
        return PlanEdits.All(request.Network.Plan, change.Edits, new(request.Today)).IsApplied
            ? change
            : change with
            {
                Edits = [],
            };
    }
}
