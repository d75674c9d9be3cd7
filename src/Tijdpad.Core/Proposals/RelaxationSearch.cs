namespace Tijdpad.Proposals;

/// <summary>Finds ways out of a conflict. Each is tried: with it the whole question has an answer.</summary>
internal sealed class RelaxationSearch(ProposalProblem problem, Func<DayModel, bool?> fits)
{
    private const int Most = 8;

    // one change seldom leads to more than two further conflicts; more is no way out but another plan
    private const int Deepest = 4;

    public ValueList<Relaxation> Find(IEnumerable<int> conflict)
    {
        var found = new List<Relaxation>();
        foreach (var condition in conflict.Order())
        {
            if (Complete(problem.Model, condition, [.. conflict], 1) is { } relaxation)
                found.Add(relaxation);
        }
        return found
            .OrderBy(one => one.Price)
            .ThenBy(one => one.Changes.Count)
            .DistinctBy(one => one.Sentence)
            .Take(Most)
            .ToValueList();
    }

    private Relaxation? Complete(DayModel model, int condition, HashSet<int> conflict, int depth)
    {
        var loosening = new Loosening(problem, condition, fits);
        if (loosening.Of(model) is { } enough)
            return Made(enough.Apply(model), [enough.Change], enough.Price);
        if (depth == Deepest || loosening.Of(model.Only(conflict.Contains)) is not { } first)
            return null;
        var next = first.Apply(model);
        return Rest(next, depth + 1) is { } rest
            ? rest with
            {
                Changes = [first.Change, .. rest.Changes],
                Price = rest.Price + first.Price,
            }
            : null;
    }

    // what still conflicts after a first change: its own cheapest way out
    private Relaxation? Rest(DayModel model, int depth)
    {
        var bounds = DayBounds.Of(model);
        if (bounds.IsPossible)
            return null;
        var (conflict, _) = Conflicts.Smallest(problem, model, bounds.Sufficient(model), fits);
        return conflict
            .Order()
            .Select(condition => Complete(model, condition, conflict, depth))
            .OfType<Relaxation>()
            .MinBy(one => one.Price);
    }

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
