using System.Globalization;
using Tijdpad.Edits;
using Tijdpad.Web.Access;
using Tijdpad.Web.Http;
using Tijdpad.Web.Shared;
using Tijdpad.Web.SiteWide;

namespace Tijdpad.Web.Forecasts;

/// <summary>What other dates would do to the chance, before anybody keeps them.</summary>
internal static class WhatIfPages
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Routes.WhatIf("{project}"), ShowAsync).Needs(Right.ReadPlan);
        routes.MapPost(Routes.WhatIf("{project}"), ApplyAsync).Needs(Right.EditPlan);
    }

    private static async Task<IResult> ShowAsync([AsParameters] ProjectVisit visit, WhatIfDesk desk)
    {
        if (await visit.HeadAsync() is not { } head)
            return ErrorPage.NotFound();
        var asked = WhatIf.Of(visit.Context.Request.Query).In(head.Plan);
        var view = await desk.ViewAsync(head, asked, visit.Stop) with
        {
            Problems = asked.Problems(head.Plan, visit.Today.Day),
        };
        if (asked.IsEmpty || !view.Problems.IsEmpty)
            return PageOf(visit, view);
        var result = PlanEdits.All(head.Plan, asked.Edits(head.Plan), new(visit.Today.Day));
        return PageOf(
            visit,
            result.IsApplied
                ? view with
                {
                    Outcome = await desk.OutcomeAsync(head, asked, result, visit.Stop),
                }
                : view with
                {
                    Problems = asked.Refused(head.Plan, visit.Today.Day),
                }
        );
    }

    private static IResult PageOf(ProjectVisit visit, WhatIfView view)
    {
        visit.Context.Refuse(view.Problems, "Nog niet doorgerekend");
        return Page.Of(new WhatIfPage { View = view }, visit.Context.PageStatus());
    }

    private static async Task<IResult> ApplyAsync(
        [AsParameters] ProjectVisit visit,
        WhatIfDesk desk
    )
    {
        var form = await visit.FormAsync();
        var basis = long.TryParse(form["basis"], CultureInfo.InvariantCulture, out var number)
            ? number
            : 0;
        if (await visit.AtAsync(basis) is not { } seen)
            return ErrorPage.OldForm();
        var asked = WhatIf.Of(form).In(seen.Plan);
        var view = await desk.ViewAsync(seen, asked, visit.Stop);
        return await visit.DoAsync(
            basis,
            asked.Edits,
            Routes.Plan(visit.Project),
            (at, _) =>
                PageOf(visit, view with { Problems = asked.Refused(at.Plan, visit.Today.Day) })
        );
    }
}
