using Tijdpad.Web.Access;

namespace Tijdpad.Web.Gate;

/// <summary>Puts together what guards the site.</summary>
internal static class AccessSetUp
{
    public static IServiceCollection AddAccess(this IServiceCollection services)
    {
        services.AddScoped<Limits>();
        services.AddScoped<SecretLinks>();
        return services;
    }
}
