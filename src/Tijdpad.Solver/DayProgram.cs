using Google.OrTools.Sat;
using Google.OrTools.Util;
using Tijdpad.Proposals;

namespace Tijdpad.Solver;

/// <summary>A question as a constraint program: one whole number for the day of each step.</summary>
internal sealed class DayProgram
{
    private readonly ProposalProblem _problem;
    private readonly DayModel _days;
    private readonly DayBounds _bounds;
    private readonly CpModel _model = new();
    private readonly IntVar[] _day;
    private LinearExpr? _cost;

    public DayProgram(ProposalProblem problem, DayModel days)
    {
        (_problem, _days, _bounds) = (problem, days, DayBounds.Of(days));
        _day =
        [
            .. days.Nodes.Select((_, at) => _model.NewIntVarFromDomain(DomainOf(DaysOf(at)), "")),
        ];
        foreach (var edge in days.Edges)
            new EdgeRule(_model, _day, edge, DaysOf(edge.To)).Keep(_bounds.Latest[edge.From]);
        foreach (var limit in days.Limits)
            Keep(limit);
    }

    /// <summary>The best that the last answer leaves open: nothing costs less.</summary>
    public long Bound { get; private set; }

    public void MinimizeDecision(ProposalAim aim) => _model.Minimize(DecisionValue(aim));

    /// <summary>Requires a day of decision, or a lateness, of at most this value.</summary>
    public void Reach(ProposalAim aim, int value)
    {
        foreach (var step in _problem.Decisions)
        {
            if (LimitOf(aim, value, step) is { } most)
                _model.Add(_day[step] <= most);
        }
    }

    /// <summary>Requires that at least two steps lie on other days than these.</summary>
    public void Differ(IReadOnlyList<int> days)
    {
        var others = new List<LinearExpr>();
        foreach (var step in _problem.Steps)
        {
            if (_bounds.Earliest[step.Index] == _bounds.Latest[step.Index])
                continue;
            var differs = _model.NewBoolVar("");
            var at = days[step.Index];
            _model
                .AddLinearExpressionInDomain(_day[step.Index], new Domain(at).Complement())
                .OnlyEnforceIf(differs);
            others.Add(differs);
        }
        _model.Add(LinearExpr.Sum(others) >= 2);
    }

    public void Hint(IReadOnlyList<int> days)
    {
        _model.ClearHints();
        for (var node = 0; node < _day.Length; node++)
            _model.AddHint(_day[node], days[node]);
    }

    public void MinimizeCost()
    {
        _cost = new CostTerms(_problem, _model, _day, _bounds).Sum();
        _model.Minimize(_cost);
    }

    /// <summary>For no more than this cost as near as can be to where today's plan has each step best.</summary>
    public void SettleOn(long cost, IReadOnlyList<int> days)
    {
        _model.Add(_cost! <= cost);
        Hint(days);
        _model.Minimize(new CostTerms(_problem, _model, _day, _bounds).Distance());
    }

    /// <summary>The days of the best answer within the effort; null when none was found.</summary>
    public IReadOnlyList<int>? Solve(
        double effort,
        CancellationToken stop,
        out CpSolverStatus status
    )
    {
        using var solver = new CpSolver { StringParameters = Parameters(effort) };
        status = solver.SolveUntil(_model, stop);
        if (status is not (CpSolverStatus.Optimal or CpSolverStatus.Feasible))
            return null;
        Bound = (long)Math.Ceiling(solver.BestObjectiveBound - 1e-6);
        return [.. _day.Select(day => (int)solver.Value(day))];
    }

    // one worker and a limit in work done, not in seconds: the same answer on every machine
    internal static string Parameters(double effort) =>
        string.Create(
            System.Globalization.CultureInfo.InvariantCulture,
            $"num_workers:1, random_seed:1, max_deterministic_time:{effort:0.###}"
        );

    private IEnumerable<int> DaysOf(int node) =>
        _days.Nodes[node].Between(_bounds.Earliest[node], _bounds.Latest[node]);

    internal static Domain DomainOf(IEnumerable<int> days) =>
        Domain.FromValues([.. days.Select(day => (long)day)]);

    private void Keep(DayLimit limit)
    {
        var cumulative = _model.AddCumulative((long)limit.Most);
        foreach (var node in limit.Nodes)
            cumulative.AddDemand(_model.NewFixedSizeIntervalVar(_day[node], limit.Stretch, ""), 1L);
    }

    private IntVar DecisionValue(ProposalAim aim)
    {
        if (aim == ProposalAim.Earliest)
            return Last();
        var late = _model.NewIntVar(0, _days.Days, "");
        foreach (var step in _problem.Decisions)
        {
            if (_problem.Targets[step].Last is { } planned)
                _model.Add(_day[step] - late <= planned);
        }
        return late;
    }

    private IntVar Last()
    {
        var last = _model.NewIntVar(0, _days.Days, "");
        _model.AddMaxEquality(
            last,
            _problem
                .Decisions.Select(step => (LinearExpr)_day[step])
                .DefaultIfEmpty(LinearExpr.Constant(0))
        );
        return last;
    }

    private int? LimitOf(ProposalAim aim, int value, int step) =>
        aim == ProposalAim.Earliest ? value
        : _problem.Targets[step].Last is { } planned ? planned + value
        : null;
}
