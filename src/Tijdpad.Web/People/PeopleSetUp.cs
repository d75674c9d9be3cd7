namespace Tijdpad.Web.People;

/// <summary>Registers the services of members and invitations.</summary>
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
