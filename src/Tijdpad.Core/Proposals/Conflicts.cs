using Tijdpad.Dutch;

namespace Tijdpad.Proposals;

/// <summary>Explains why no dates fit: the smallest set of conditions that cannot hold together, and the ways out.</summary>
public static class Conflicts
{
    // where a step has more room than this no meeting is the one that is missed
    private const int LongestRoom = 60;

    /// <param name="problem">A problem without a solution.</param>
    /// <param name="sufficient">Conditions that cannot hold together, by number.</param>
    /// <param name="fits">Has a question a solution? Null when the effort ran out.</param>
    public static Conflict Of(
        ProposalProblem problem,
        IEnumerable<int> sufficient,
        Func<DayModel, bool?> fits
    )
    {
        var (smallest, isMinimal) = Smallest(problem, problem.Model, sufficient, fits);
        return new(
            smallest
                .OrderBy(condition => problem.Conditions[condition].Rows is [var row, ..] ? row : 0)
                .ThenBy(condition => condition)
                .Select(condition => ConditionOf(problem, condition, smallest))
                .ToValueList(),
            new RelaxationSearch(problem, fits).Find(smallest)
        )
        {
            IsMinimal = isMinimal,
        };
    }

    /// <summary>Leaves out what is not needed, the least certain first, so that what remains is what people said.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="model">Its question, or one that came of it.</param>
    /// <param name="sufficient">Conditions that cannot hold together, by number.</param>
    /// <param name="fits">Has a question a solution? Null when the effort ran out.</param>
    public static (IReadOnlySet<int> Conditions, bool IsMinimal) Smallest(
        ProposalProblem problem,
        DayModel model,
        IEnumerable<int> sufficient,
        Func<DayModel, bool?> fits
    )
    {
        var kept = sufficient.ToHashSet();
        var isMinimal = true;
        LeaveOut(
            kept.OrderBy(one => problem.Conditions[one].Certainty)
                .ThenByDescending(one => one)
                .ToArray()
        );
        return (kept, isMinimal);

        // of very many conditions a few are needed: what goes together is tried together, and halved where it does not.
        // It comes to the same as one after another, for with more conditions there is never more room.
        void LeaveOut(ReadOnlySpan<int> tried)
        {
            if (tried.IsEmpty)
                return;
            foreach (var condition in tried)
                kept.Remove(condition);
            var fit = fits(model.Only(kept.Contains));
            if (fit is false)
                return;
            foreach (var condition in tried)
                kept.Add(condition);
            if (tried.Length == 1)
            {
                isMinimal &= fit is not null;
                return;
            }
            LeaveOut(tried[..(tried.Length / 2)]);
            LeaveOut(tried[(tried.Length / 2)..]);
        }
    }

    private static StatedCondition ConditionOf(
        ProposalProblem problem,
        int condition,
        IReadOnlySet<int> conflict
    )
    {
        var ground = problem.Conditions[condition];
        var sentence = ConditionSentences.Of(ground);
        if (ground is Condition.OfCalendar { Calendar.IsGuessed: false } calendar)
            sentence = $"{sentence} {Around(problem, condition, calendar, conflict)}".TrimEnd();
        return new(ground.Kind, ground.Rows, sentence);
    }

    // the meetings between which it falls
    private static string Around(
        ProposalProblem problem,
        int condition,
        Condition.OfCalendar calendar,
        IReadOnlySet<int> conflict
    )
    {
        var free = problem.Model.Only(one =>
            one != condition && (conflict.Contains(one) || problem.IsFrame(one))
        );
        var bounds = DayBounds.Of(free);
        if (!bounds.IsPossible)
            return "";
        var step = calendar.Steps.MinBy(one =>
            bounds.Latest[one.Index] - bounds.Earliest[one.Index]
        )!;
        if (bounds.Latest[step.Index] - bounds.Earliest[step.Index] > LongestRoom)
            return "";
        var node = problem.Model.Nodes[step.Index].Only(one => one == condition);
        var before = node.OnOrBefore(bounds.Earliest[step.Index] - 1);
        var after = node.OnOrAfter(bounds.Earliest[step.Index]);
        var day = problem.Model.DayOf;
        return (before >= 0, after < problem.Model.Days) switch
        {
            (true, true) =>
                $"Rond {DutchDay.Of(day(bounds.Earliest[step.Index]))} is dat {DutchDay.Of(day(before))} en dan pas {DutchDay.Of(day(after))}.",
            (false, true) => $"Dat is pas weer {DutchDay.Of(day(after))}.",
            (true, false) => $"Na {DutchDay.Of(day(before))} is niets meer bekend.",
            _ => "",
        };
    }
}
