using Microsoft.AspNetCore.Mvc;
using Tijdpad.Overviews;
using Tijdpad.Web.Access;
using Tijdpad.Web.Http;
using Tijdpad.Web.Shared;
using Tijdpad.Web.SiteWide;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.Overview;

/// <summary>What the plan asks for today, for who looks: what is due, what waits for whom, what starts to press.</summary>
internal static class OverviewPages
{
    private static readonly (string Word, AttentionRole Role)[] RoleWords =
    [
        ("secretaris", AttentionRole.Secretary),
        ("griffier", AttentionRole.Clerk),
        ("bestuurder", AttentionRole.Administrator),
        ("communicatie", AttentionRole.CommunicationAdviser),
        ("lezer", AttentionRole.Reader),
    ];

    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet(Routes.Overview("{project}"), ShowAsync).Needs(Right.ReadPlan);

    private static async Task<IResult> ShowAsync(
        [AsParameters] ProjectVisit visit,
        [FromQuery] string? rol,
        [FromQuery] string? gemeente,
        OpenFindings findings,
        ForecastPlans forecasts
    )
    {
        if (await visit.HeadAsync() is not { } head)
            return ErrorPage.NotFound();
        var own = OwnPart(visit.Context.Access());
        var role =
            RoleWords
                .Where(one => one.Word == rol)
                .Select(one => (AttentionRole?)one.Role)
                .FirstOrDefault()
            ?? own.Role;
        var municipality =
            head.Plan.Municipalities.Any(one => one.Name == gemeente) ? gemeente
            : rol is null ? own.Municipality
            : null;
        var found = await findings.OfAsync(head, visit.Stop);
        var forecast = await forecasts.OfAsync(head, visit.Stop);
        var all = Attention.Of(head.Plan, visit.Today.Day, found.Value ?? []);
        return Page.Of(
            new OverviewPage
            {
                Head = head,
                Items = all.For(head.Plan, role, municipality).Items,
                Role = RoleWords.First(one => one.Role == role).Word,
                Municipality = municipality,
                Forecast = forecast,
                Checks = found.News,
            }
        );
    }

    /// <summary>The weightiest part somebody has, and for which municipality; null for all.</summary>
    private static (AttentionRole Role, string? Municipality) OwnPart(ProjectAccess access)
    {
        // who looks at a sample sees what its secretary would
        if (access.IsVisitor)
            return (AttentionRole.Secretary, null);
        var (role, municipality) = access.Roles.MaxBy(part => part.Role);
        return (
            role switch
            {
                Role.Secretary => AttentionRole.Secretary,
                Role.Clerk => AttentionRole.Clerk,
                Role.CommunicationAdviser => AttentionRole.CommunicationAdviser,
                Role.Administrator => AttentionRole.Administrator,
                _ => AttentionRole.Reader,
            },
            municipality.Length == 0 ? null : municipality
        );
    }
}
