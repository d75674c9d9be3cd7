using System.Globalization;
using Tijdpad.Checks;
using Tijdpad.Edits;
using Tijdpad.Web.Access;
using Tijdpad.Web.Http;
using Tijdpad.Web.Shared;
using Tijdpad.Web.SiteWide;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.Forecasts;

/// <summary>What other dates would do to the chance, before anybody keeps them.</summary>
internal static class WhatIfPages
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Routes.WhatIf("{project}"), ShowAsync).Needs(Right.ReadPlan);
        routes.MapPost(Routes.WhatIf("{project}"), ApplyAsync).Needs(Right.EditPlan);
    }

    private static async Task<IResult> ShowAsync(
        [AsParameters] ProjectVisit visit,
        ForecastPlans forecasts,
        CheckedPlans plans
    )
    {
        if (await visit.HeadAsync() is not { } head)
            return ErrorPage.NotFound();
        var asked = WhatIf.Of(visit.Context.Request.Query);
        var page = new WhatIfView(head, asked, forecasts.Of(head))
        {
            Drivers = forecasts.DriversOf(head),
            Problems = asked.Problems(head.Plan, visit.Today.Day),
        };
        if (asked.IsEmpty || !page.Problems.IsEmpty)
            return PageOf(page);
        var result = PlanEdits.All(head.Plan, asked.Edits(head.Plan), new(visit.Today.Day));
        return PageOf(
            result.IsApplied
                ? page with
                {
                    Outcome = Outcome(head, result, forecasts, plans, visit.Today),
                }
                : page with
                {
                    Problems = result.Problems,
                }
        );
    }

    private static IResult PageOf(WhatIfView view) =>
        Page.Of(
            new WhatIfPage { View = view },
            view.Problems.IsEmpty
                ? StatusCodes.Status200OK
                : StatusCodes.Status422UnprocessableEntity
        );

    private static WhatIfOutcome Outcome(
        OpenRevision head,
        EditResult result,
        ForecastPlans forecasts,
        CheckedPlans plans,
        Today today
    )
    {
        var after = result.Plan!;
        var (old, now) = (plans.FindingsOf(head), AllChecks.Run(after, today.Day));
        var change = FindingChange.Between(head.Plan, old, after, now);
        return new(
            result.Summary,
            forecasts.Of(head),
            forecasts.Of(after),
            change.New,
            change.Solved
        );
    }

    private static async Task<IResult> ApplyAsync(
        [AsParameters] ProjectVisit visit,
        ForecastPlans forecasts
    )
    {
        var form = await visit.FormAsync();
        var asked = WhatIf.Of(form);
        return await visit.DoAsync(
            long.TryParse(form["basis"], CultureInfo.InvariantCulture, out var basis) ? basis : 0,
            asked.Edits,
            Routes.Plan(visit.Project),
            (shown, problems) =>
                PageOf(
                    new(shown, asked, forecasts.Of(shown))
                    {
                        Drivers = forecasts.DriversOf(shown),
                        Problems = problems,
                    }
                )
        );
    }
}
