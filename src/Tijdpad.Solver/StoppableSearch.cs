using Google.OrTools.Sat;

namespace Tijdpad.Solver;

/// <summary>A search of CP-SAT that can be broken off from outside.</summary>
internal static class StoppableSearch
{
    /// <summary>What the search ends with.</summary>
    /// <exception cref="OperationCanceledException">It was broken off; what it had found so far is not used.</exception>
    public static CpSolverStatus SolveUntil(
        this CpSolver solver,
        CpModel model,
        CancellationToken stop
    )
    {
        stop.ThrowIfCancellationRequested();
        using var stopping = stop.Register(solver.StopSearch);
        var status = solver.Solve(model);
        stop.ThrowIfCancellationRequested();
        return status;
    }
}
