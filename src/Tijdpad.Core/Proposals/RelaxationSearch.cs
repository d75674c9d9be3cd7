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
        if (found.Count == 0 && Rest(problem.Model, 1) is { } several)
            found.Add(several);
        return found
            .OrderBy(one => one.Price)
            .DistinctBy(one => one.Sentence, StringComparer.Ordinal)
            .Take(Most)
            .ToValueList();
    }

    private Relaxation? One(DayModel model, int condition) =>
        new Loosening(problem, condition, fits).Of(model) is { } enough
            ? Made(enough.Apply(model), [enough.Change], enough.Price)
            : null;

    // the cheapest change for one conflict, then for what still conflicts after it
    private Relaxation? Rest(DayModel model, int depth)
    {
        var bounds = DayBounds.Of(model);
        if (bounds.IsPossible || depth > Deepest)
            return null;
        var (conflict, _) = Conflicts.Smallest(problem, model, bounds.Sufficient(model), fits);
        var alone = model.Only(conflict.Contains);
        var first = conflict
            .Order()
            .Select(condition => new Loosening(problem, condition, fits).Of(alone))
            .OfType<Loosened>()
            .MinBy(one => one.Price);
        if (first is null)
            return null;
        var next = first.Apply(model);
        if (fits(next) is true)
            return Made(next, [first.Change], first.Price);
        return Rest(next, depth + 1) is { } rest
            ? rest with
            {
                Changes = [first.Change, .. rest.Changes],
                Price = rest.Price + first.Price,
            }
            : null;
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
