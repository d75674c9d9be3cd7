using Tijdpad.Proposals;
using Tijdpad.Solver;

namespace Tijdpad.Web.Proposals;

/// <summary>What proposals and scenarios are made with.</summary>
internal static class ProposalSetUp
{
    public static void AddProposals(this IServiceCollection services)
    {
        services.AddSingleton<Reckoner>();
        services.AddSingleton<IProposalSolver>(new CheckedSolver(new CpSatSolver()));
        services.AddScoped<ProposalDesk>();
        services.AddScoped<ScenarioStore>();
    }
}
