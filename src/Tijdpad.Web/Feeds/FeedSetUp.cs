namespace Tijdpad.Web.Feeds;

/// <summary>Puts together what the calendars lean on.</summary>
internal static class FeedSetUp
{
    public static IServiceCollection AddFeeds(this IServiceCollection services)
    {
        services.AddScoped<FeedEntries>();
        services.AddScoped<FeedTexts>();
        services.AddScoped<SecretFeeds>();
        services.AddScoped<FeedsView>();
        return services;
    }
}
