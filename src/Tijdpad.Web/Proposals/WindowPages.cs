using Tijdpad.Plans;
using Tijdpad.Proposals;
using Tijdpad.Web.Access;
using Tijdpad.Web.Http;
using Tijdpad.Web.Shared;
using Tijdpad.Web.SiteWide;
using Tijdpad.Web.Storage;
using Tijdpad.Web.Work;

namespace Tijdpad.Web.Proposals;

/// <summary>Klokken gelijk: when all councils can decide close together.</summary>
internal static class WindowPages
{
    /// <summary>Beside looking at the rows once.</summary>
    private const int Effort = 5;

    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet(Routes.Window("{project}"), ShowAsync).Needs(Right.ReadPlan);

    private static async Task<IResult> ShowAsync([AsParameters] ProjectVisit visit, Workbench bench)
    {
        if (await visit.HeadAsync() is not { } head)
            return ErrorPage.NotFound();
        var day = ReckoningDay.Of(head.Plan, visit.Today.Day);
        var query = WindowQuery.Read(visit.Context.Request.Query, head.Plan, day);
        var (asked, problems) = query.Asked(head.Plan);
        visit.Context.Refuse(
            problems.Select(problem => new FormProblem(problem.Key, problem.Value)),
            "Nog niet gezocht"
        );
        if (asked is null)
            return Shown(head, query, null, day, StatusCodes.Status422UnprocessableEntity);
        var found = await bench.OfAsync(
            new WorkOrder<CommonWindows>(
                ("window", head.ProjectId, head.Number, day, query),
                head.ProjectId,
                Effort * PlanSize.Of(head.Plan),
                progress => Find(head.Plan, asked, day, progress),
                BytesOf
            ),
            visit.Stop
        );
        return found.Value is { } windows
            ? Shown(head, query, windows, day, StatusCodes.Status200OK)
            : visit.WaitFor(
                head,
                ("Klokken gelijk", ProjectPage.Window),
                "Wanneer alle raden kunnen",
                found.News
            );
    }

    private static IResult Shown(
        OpenRevision head,
        WindowQuery query,
        CommonWindows? found,
        DateOnly day,
        int status
    ) =>
        Page.Of(
            new WindowPage
            {
                Head = head,
                Query = query,
                Found = found,
                Day = day,
            },
            status
        );

    private static CommonWindows Find(
        Plan plan,
        WindowRequest asked,
        DateOnly day,
        WorkProgress progress
    )
    {
        // what is wished is what is looked for here
        var free = plan.WithTiming(plan.Timing with { Wishes = [] });
        var earliest = EarliestDecisions.Of(free, day);
        progress.Report(1, 2);
        return CommonWindows.Of(plan, asked with { Today = day, Earliest = earliest.For });
    }

    private static long BytesOf(CommonWindows found) =>
        300L
        * (
            found.Bodies.Sum(body => 1L + body.Days.Count / 8)
            + found.Windows.Sum(window => 1L + window.Parts.Count)
        );
}
