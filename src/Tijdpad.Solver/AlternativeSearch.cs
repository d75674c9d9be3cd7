using Tijdpad.Dutch;
using Tijdpad.Networks;
using Tijdpad.Proposals;

namespace Tijdpad.Solver;

/// <summary>Other proposals beside the best: another day of decision, or, where there is none, other moves.</summary>
internal sealed class AlternativeSearch(ProposalProblem problem, SolverWork work)
{
    // a day later is no other plan
    private const int Apart = 7;

    public IEnumerable<Proposal> Beside(Proposal best)
    {
        var left = problem.Request.Options.Alternatives;
        if (left == 0)
            yield break;
        if (best.Decision is null)
        {
            if (
                work.Best(
                    work.Decision(ProposalAim.AsPlanned),
                    "Even goed, met andere data.",
                    DaysOf(best)
                ) is
                { } other
            )
                yield return other;
            yield break;
        }
        if (
            best.Decision > best.EarliestDecision
            && Earliest() is { } early
            && early.Decision < best.Decision
        )
        {
            left--;
            yield return early;
        }
        if (left > 0 && Together(best) is { } together)
        {
            left--;
            yield return together;
        }
        for (var before = best; left > 0; left--)
        {
            if (Later(FirstOf(before)) is not { } later)
                yield break;
            yield return before = later;
        }
    }

    private Proposal? Earliest()
    {
        var goal = work.Decision(ProposalAim.Earliest);
        return goal.Best is { } day
            ? work.Best(goal, $"Zo vroeg als kan: {Last} besluit op {Text(day)}.")
            : null;
    }

    // councils that decide within a week of each other, when the best leaves them further apart
    private Proposal? Together(Proposal best)
    {
        var days = DaysOf(best);
        var isClose = problem
            .Decisions.GroupBy(step => problem.Steps[step].Row)
            .All(row => row.Max(step => days[step]) - row.Min(step => days[step]) < Apart);
        if (isClose || problem.Request.Options.DecideWithin is not null)
            return null;
        var close = problem.Request with
        {
            Options = problem.Request.Options with { DecideWithin = Apart, Alternatives = 0 },
        };
        return
            new SolverWork(ProposalProblem.Of(close), work.Stop).Outcome()
                is ProposalOutcome.Found { Best: { Decision: { } last } found }
            ? found with
            {
                Difference =
                    $"Binnen {Apart} dagen van elkaar: {Last} besluit op {DutchDay.Of(last)}.",
            }
            : null;
    }

    private Proposal? Later(int first)
    {
        var goal = work.Decision(ProposalAim.Earliest, first + Apart - 1);
        return goal.Best is { } day
            ? work.Best(goal, $"Later: {Last} besluit op {Text(day)}.")
            : null;
    }

    private int FirstOf(Proposal proposal) => problem.Decisions.Min(step => DaysOf(proposal)[step]);

    private int[] DaysOf(Proposal proposal) =>
        [.. proposal.Steps.Select(step => step.Day.DayNumber - problem.Model.First.DayNumber)];

    private string Last => Deciders.Of(problem.Request.Network.Steps).Last;

    private string Text(int day) => DutchDay.Of(problem.Model.DayOf(day));
}
