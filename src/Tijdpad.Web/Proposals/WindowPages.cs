using Tijdpad.Plans;
using Tijdpad.Proposals;
using Tijdpad.Web.Access;
using Tijdpad.Web.Http;
using Tijdpad.Web.Shared;
using Tijdpad.Web.SiteWide;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.Proposals;

/// <summary>Klokken gelijk: when all councils can decide close together.</summary>
internal static class WindowPages
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet(Routes.Window("{project}"), ShowAsync).Needs(Right.ReadPlan);

    private static async Task<IResult> ShowAsync(
        [AsParameters] ProjectVisit visit,
        Reckoner reckoner
    )
    {
        if (await visit.HeadAsync() is not { } head)
            return ErrorPage.NotFound();
        var day = ReckoningDay.Of(head.Plan, visit.Today.Day);
        var query = WindowQuery.Read(visit.Context.Request.Query, head.Plan, day);
        var (asked, problems) = query.Asked(head.Plan);
        if (asked is null)
            return Shown(head, query, problems, null, day);
        var key = ("window", head.ProjectId, head.Number, day, query);
        var found = await reckoner.OfAsync(key, () => Find(head.Plan, asked, day), visit.Stop);
        return found is null ? ProposalPages.Busy() : Shown(head, query, problems, found, day);
    }

    private static IResult Shown(
        OpenRevision head,
        WindowQuery query,
        Dictionary<string, string> problems,
        CommonWindows? found,
        DateOnly day
    ) =>
        Page.Of(
            new WindowPage
            {
                Head = head,
                Query = query,
                Problems = problems,
                Found = found,
                Day = day,
            },
            problems.Count == 0 ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity
        );

    private static CommonWindows Find(Plan plan, WindowRequest asked, DateOnly day)
    {
        // what is wished is what is looked for here
        var free = plan.WithTiming(plan.Timing with { Wishes = [] });
        return CommonWindows.Of(
            plan,
            asked with
            {
                Today = day,
                Earliest = EarliestDecisions.Of(free, day).For,
            }
        );
    }
}
