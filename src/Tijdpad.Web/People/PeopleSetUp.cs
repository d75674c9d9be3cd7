namespace Tijdpad.Web.People;

/// <summary>Puts together what is known of who takes part.</summary>
internal static class PeopleSetUp
{
    public static IServiceCollection AddPeople(this IServiceCollection services)
    {
        services.AddScoped<Members>();
        services.AddScoped<MembersView>();
        services.AddScoped<SiteAccounts>();
        return services;
    }
}
