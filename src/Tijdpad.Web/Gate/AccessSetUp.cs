using Tijdpad.Web.Access;

namespace Tijdpad.Web.Gate;

/// <summary>Registers the services of access: limits and secret links.</summary>
internal static class AccessSetUp
{
    public static IServiceCollection AddAccess(this IServiceCollection services)
    {
        services.AddScoped<Limits>();
        services.AddScoped<SecretLinks>();
        return services;
    }
}
