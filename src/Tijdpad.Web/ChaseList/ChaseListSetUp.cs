namespace Tijdpad.Web.ChaseList;

/// <summary>Registers the services of the chase list.</summary>
internal static class ChaseListSetUp
{
    public static IServiceCollection AddChaseList(this IServiceCollection services)
    {
        services.AddScoped<Answering>();
        services.AddScoped<AnswerDesk>();
        services.AddScoped<AnswerMeetings>();
        services.AddScoped<ChaseListView>();
        return services;
    }
}
