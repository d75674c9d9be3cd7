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
        if (found.Count == 0 && Several(Reluctance) is { } several)
            found.Add(several);
        // or when one extra meeting is not enough, but one of each council is
        if (NeedsMoreMeetings(conflict, found) && Several(MeetingsFirst) is { } meetings)
            found.Add(meetings);
        return found
            .OrderBy(one => one.Price)
            .DistinctBy(one => one.Sentence, StringComparer.Ordinal)
            .Take(Most)
            .ToValueList();
    }

    private bool NeedsMoreMeetings(IReadOnlySet<int> conflict, List<Relaxation> found) =>
        conflict.Any(one => problem.Grounds[one].Kind == ConditionKind.Calendar)
        && !found.Exists(way => way.Changes.Any(change => change.Kind == ConditionKind.Calendar));

    private Relaxation? One(DayModel model, int condition) =>
        new Loosening(problem, condition, fits).Of(model) is { } enough
            ? Made(enough.Apply(model), [enough.Change], enough.Price)
            : null;

    // first what must give way at all, one thing for each conflict; then each by no more than is needed
    private Relaxation? Several(Func<ConditionKind, int> reluctance)
    {
        var yielding = Yielding(reluctance);
        if (yielding.Count == 0)
            return null;
        var (loosened, changes, price) = (problem.Model, new List<RelaxationChange>(), 0);
        for (var at = 0; at < yielding.Count; at++)
        {
            var later = yielding.Skip(at + 1).ToHashSet();
            var alone = loosened.Only(one => !later.Contains(one));
            if (new Loosening(problem, yielding[at], fits).Of(alone) is not { } least)
                return null;
            loosened = least.Apply(loosened);
            changes.Add(least.Change);
            price += least.Price;
        }
        return fits(loosened) is true ? Made(loosened, changes.ToValueList(), price) : null;
    }

    private List<int> Yielding(Func<ConditionKind, int> reluctance)
    {
        var (model, yielding) = (problem.Model, new List<int>());
        for (var bounds = DayBounds.Of(model); !bounds.IsPossible; bounds = DayBounds.Of(model))
        {
            var (conflict, _) = Conflicts.Smallest(problem, model, bounds.Sufficient(model), fits);
            var first = conflict
                .Where(one => problem.Grounds[one].Kind != ConditionKind.Today)
                .OrderBy(one => reluctance(problem.Grounds[one].Kind))
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

    private static int MeetingsFirst(ConditionKind kind) =>
        kind == ConditionKind.Calendar ? -1 : Reluctance(kind);

    private Relaxation Made(DayModel model, ValueList<RelaxationChange> changes, int price)
    {
        var bounds = DayBounds.Of(model);
        return new(
            changes,
            price,
            problem.DecisionOf(bounds.Earliest) is { } day ? model.DayOf(day) : null
        );
    }
}
