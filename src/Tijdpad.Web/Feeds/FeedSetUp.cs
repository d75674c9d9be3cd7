namespace Tijdpad.Web.Feeds;

/// <summary>Registers the services of the calendar feeds.</summary>
internal static class FeedSetUp
{
    public static IServiceCollection AddFeeds(this IServiceCollection services)
    {
        services.AddScoped<FeedEntries>();
        services.AddScoped<FeedFiles>();
        services.AddScoped<SecretFeeds>();
        services.AddScoped<FeedsView>();
        return services;
    }
}
