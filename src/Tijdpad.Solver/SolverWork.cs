using Google.OrTools.Sat;
using Tijdpad.Proposals;

namespace Tijdpad.Solver;

/// <summary>One request: first the day of decision, then the moves, then other proposals.</summary>
internal sealed class SolverWork(ProposalProblem problem, CancellationToken stop)
{
    /// <summary>Breaks the work off.</summary>
    public CancellationToken Stop => stop;

    private readonly ProposalOptions _options = problem.Request.Options;

    /// <summary>
    /// So many days of steps are looked at to explain why nothing fits: hundreds of trials of an ordinary plan, some
    /// tens of one with a thousand rows. Counted and not timed, so that the same plan gets the same explanation.
    /// </summary>
    private const long MostLooked = 400_000_000;

    private long _looked;

    // what stands beside the best need not be the best of its kind
    private double Less => _options.Effort / 3;

    public ProposalOutcome Outcome()
    {
        var bounds = DayBounds.Of(problem.Model);
        if (!bounds.IsPossible)
            return Impossible(bounds.Sufficient(problem.Model));
        var goal = Decision(_options.Aim);
        if (goal.IsImpossible)
            return Impossible(Explanation.Sufficient(problem.Model, _options.Effort, stop));
        if (goal.Best is null || Best(goal, "") is not { } best)
            return new ProposalOutcome.Undecided(
                "Binnen de rekentijd is geen voorstel gevonden, en ook niet aangetoond dat er geen is. Geef meer rekentijd of minder wensen."
            );
        return new ProposalOutcome.Found([
            best,
            .. new AlternativeSearch(problem, this).Beside(best),
        ]);
    }

    /// <summary>The best that can be had of the day of decision.</summary>
    /// <param name="aim">What to look at.</param>
    /// <param name="after">All councils decide after this day; null when they may on any day.</param>
    public Goal Decision(ProposalAim aim, int? after = null)
    {
        var model = after is { } day
            ? problem.Model.After(day, problem.Decisions.ToHashSet())
            : problem.Model;
        var bounds = DayBounds.Of(model);
        if (!bounds.IsPossible)
            return Goal.Impossible(aim, model);
        // without limits the earliest days are a solution, and the best: nothing to search
        if (model.Limits.Count == 0)
        {
            var best = Value(aim, bounds.Earliest);
            return new(aim, model, best, best, bounds.Earliest);
        }
        var program = new DayProgram(problem, model);
        program.MinimizeDecision(aim);
        var days = program.Solve(after is null ? _options.Effort : Less, stop, out var status);
        return status == CpSolverStatus.Infeasible
            ? Goal.Impossible(aim, model)
            : new(aim, model, days is null ? null : Value(aim, days), program.Bound, days);
    }

    /// <summary>The proposal with the fewest and smallest moves that reaches a goal; null when there is none within the effort.</summary>
    public Proposal? Best(Goal goal, string difference, IReadOnlyList<int>? unlike = null)
    {
        var program = new DayProgram(problem, goal.Model);
        program.Reach(goal.Aim, goal.Best!.Value);
        if (unlike is not null)
            program.Differ(unlike);
        program.Hint(goal.Days!);
        program.MinimizeCost();
        var days = program.Solve(
            difference.Length == 0 ? _options.Effort : Less,
            stop,
            out var status
        );
        if (days is null)
            return null;
        var isProven = status == CpSolverStatus.Optimal && goal.IsProven;
        var bound = program.Bound;
        var settled = Settled(program, days, isProven);
        return problem.ToProposal(settled, bound, isProven, difference);
    }

    // of equally cheap proposals the one that lies nearest to the words of today's plan
    private IReadOnlyList<int> Settled(DayProgram program, IReadOnlyList<int> days, bool isProven)
    {
        if (!isProven)
            return days;
        program.SettleOn(problem.CostOf(days), days);
        return program.Solve(_options.Effort / 2, stop, out _) ?? days;
    }

    private ProposalOutcome.Impossible Impossible(IEnumerable<int> sufficient) =>
        new(Conflicts.Of(problem, sufficient, Fits));

    private bool? Fits(DayModel model)
    {
        stop.ThrowIfCancellationRequested();
        _looked += (long)model.Nodes.Count * model.Days;
        if (_looked > MostLooked)
            return null;
        if (!DayBounds.Of(model).IsPossible)
            return false;
        if (model.Limits.Count == 0)
            return true;
        var program = new DayProgram(problem, model);
        program.Solve(_options.Effort / 4, stop, out var status);
        return status switch
        {
            CpSolverStatus.Infeasible => false,
            CpSolverStatus.Optimal or CpSolverStatus.Feasible => true,
            _ => null,
        };
    }

    private int Value(ProposalAim aim, IReadOnlyList<int> days) =>
        aim == ProposalAim.AsPlanned ? problem.LatenessOf(days) : problem.DecisionOf(days) ?? 0;
}

/// <summary>The best day of decision that was found, and whether it is proved that none is better.</summary>
/// <param name="Aim">What was looked for.</param>
/// <param name="Model">The question, with the days that are asked for.</param>
/// <param name="Best">The number of days late, or the day, by the aim; null when nothing was found.</param>
/// <param name="Bound">It cannot be less.</param>
/// <param name="Days">Days that reach it.</param>
internal sealed record Goal(
    ProposalAim Aim,
    DayModel Model,
    int? Best,
    long Bound,
    IReadOnlyList<int>? Days
)
{
    public bool IsImpossible { get; private init; }

    public bool IsProven => Best == Bound;

    public static Goal Impossible(ProposalAim aim, DayModel model) =>
        new(aim, model, null, 0, null) { IsImpossible = true };
}
