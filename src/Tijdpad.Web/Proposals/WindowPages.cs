using Tijdpad.Activities;
using Tijdpad.Networks;
using Tijdpad.Plans;
using Tijdpad.Proposals;
using Tijdpad.Web.Access;
using Tijdpad.Web.Http;
using Tijdpad.Web.SiteWide;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.Proposals;

/// <summary>Klokken gelijk: when all councils can decide close together.</summary>
internal static class WindowPages
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/p/{project}/voorstellen/venster", ShowAsync).Needs(Right.ReadPlan);

    private static async Task<IResult> ShowAsync(
        string project,
        HttpRequest request,
        ProjectStore projects,
        Today today,
        Reckoner reckoner,
        CancellationToken stop
    )
    {
        if (await projects.HeadAsync(project, stop) is not { } head)
            return ErrorPage.NotFound();
        var day = ReckoningDay.Of(head.Plan, today.Day);
        var query = WindowQuery.Read(request.Query, head.Plan, day);
        var (asked, problems) = query.Asked(head.Plan);
        if (asked is null)
            return Shown(head, query, problems, null, day);
        var key = ("window", head.ProjectId, head.Number, day, query);
        var found = await reckoner.OfAsync(key, () => Find(head.Plan, asked, day), stop);
        return found is null ? ProposalPages.Busy() : Shown(head, query, problems, found, day);
    }

    private static IResult Shown(
        OpenRevision head,
        WindowQuery query,
        Dictionary<string, string> problems,
        CommonWindows? found,
        DateOnly day
    ) =>
        Page.Of<WindowPage>(
            new
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
        var earliest = plan.Activities.IsEmpty ? [] : EarliestDays(plan, day);
        return CommonWindows.Of(
            plan,
            asked with
            {
                Today = day,
                Earliest = body =>
                    body.Kind == BodyKind.Council
                        ? earliest.GetValueOrDefault(body.Municipality ?? "")
                        : null,
            }
        );
    }

    // when each council can decide at the earliest, by what comes before
    private static Dictionary<string, DateOnly?> EarliestDays(Plan plan, DateOnly day)
    {
        // what is wished, and that councils decide close together, is what is looked for here
        var free = plan.WithTiming(plan.Timing with { Wishes = [] });
        var network = PlanNetwork.Of(free);
        if (network.Steps.IsEmpty)
            return [];
        var problem = ProposalProblem.Of(
            ProposalRequest.Of(network, day) with
            {
                Options = new() { DecideWithin = null },
            }
        );
        var bounds = DayBounds.Of(problem.Model);
        return bounds.IsPossible
            ? problem
                .Decisions.Where(step => problem.Steps[step].Municipality is not null)
                .GroupBy(step => problem.Steps[step].Municipality!, StringComparer.Ordinal)
                .ToDictionary(
                    group => group.Key,
                    group =>
                        (DateOnly?)problem.Model.DayOf(group.Min(step => bounds.Earliest[step])),
                    StringComparer.Ordinal
                )
            : [];
    }
}
