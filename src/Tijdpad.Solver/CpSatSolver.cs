using System.Runtime.InteropServices;
using Tijdpad.Proposals;

namespace Tijdpad.Solver;

/// <summary>Looks for dates with the constraint solver CP-SAT of OR-Tools: the same request, the same answer.</summary>
public sealed class CpSatSolver : IProposalSolver
{
    public ProposalOutcome Solve(ProposalRequest request, CancellationToken stop = default)
    {
        try
        {
            return new SolverWork(ProposalProblem.Of(request), stop).Outcome();
        }
        catch (Exception failing) when (IsLibraryMissing(failing))
        {
            return new ProposalOutcome.Unavailable(
                $"Voorstellen rekenen kan op deze computer niet: de rekenbibliotheek OR-Tools is er niet voor {RuntimeInformation.RuntimeIdentifier}, of zij is niet te laden. Vensters en prognoses werken wel."
            );
        }
    }

    private static bool IsLibraryMissing(Exception failing) =>
        failing is DllNotFoundException or BadImageFormatException or EntryPointNotFoundException
        || (
            failing is TypeInitializationException { InnerException: { } inner }
            && IsLibraryMissing(inner)
        );
}
