using Tijdpad.Proposals;
using Tijdpad.Solver;

namespace Tijdpad.Web.Proposals;

/// <summary>Registers the services of proposals and scenarios.</summary>
internal static class ProposalSetUp
{
    public static void AddProposals(this IServiceCollection services)
    {
        services.AddSingleton<IProposalSolver>(new CheckedSolver(new CpSatSolver()));
        services.AddScoped<ProposalDesk>();
        services.AddScoped<ScenarioStore>();
    }
}
