using Tijdpad.Web.Access;

namespace Tijdpad.Web.Gate;

/// <summary>Registers the services of access: limits, secret links, open connections, the log.</summary>
internal static class AccessSetUp
{
    public static IServiceCollection AddAccess(this IServiceCollection services)
    {
        services.AddScoped<Limits>();
        services.AddScoped<SecretLinks>();
        services.AddSingleton(StreamRules.Usual);
        services.AddSingleton<StreamSeats>();
        services.AddScoped<LinkMakers>();
        services.AddSingleton<PlaceCounts>();
        services.AddSingleton<AccessLog>();
        services.AddSingleton<RepeatedEvents>();
        services.AddHostedService(provider => provider.GetRequiredService<RepeatedEvents>());
        return services;
    }
}
