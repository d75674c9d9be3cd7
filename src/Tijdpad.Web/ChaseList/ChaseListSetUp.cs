namespace Tijdpad.Web.ChaseList;

/// <summary>Puts together what the chase list leans on.</summary>
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
