using Tijdpad.Checks;
using Tijdpad.Edits;
using Tijdpad.Web.Http;
using Tijdpad.Web.Shared;
using Tijdpad.Web.Storage;
using Tijdpad.Web.Work;

namespace Tijdpad.Web.Forecasts;

/// <summary>Reckons what other dates would do.</summary>
internal sealed class WhatIfDesk(
    Workbench bench,
    ForecastPlans forecasts,
    CheckedPlans checks,
    Today today
)
{
    /// <summary>A forecast of the plan as it would be, and all checks.</summary>
    private const int Effort = 7;

    /// <summary>What is asked, with what is to be expected of the plan as it is; of what would be nothing yet.</summary>
    public async Task<WhatIfView> ViewAsync(OpenRevision head, WhatIf asked, CancellationToken stop)
    {
        var drivers = await forecasts.DriversAsync(head, stop);
        return new(head, asked, await forecasts.OfAsync(head, stop), drivers);
    }

    /// <summary>The plan as it is beside the plan as it would be.</summary>
    public Task<Worked<WhatIfOutcome>> OutcomeAsync(
        OpenRevision head,
        WhatIf asked,
        EditResult result,
        CancellationToken stop
    ) =>
        bench.OfAsync(
            new WorkOrder<WhatIfOutcome>(
                ("what if", head.ProjectId, head.Number, today.Day, asked),
                head.ProjectId,
                Effort * PlanSize.Of(head.Plan),
                progress => MakeAsync(head, result, progress),
                outcome => ForecastPlans.BytesOf(outcome.After)
            ),
            stop
        );

    private async Task<WhatIfOutcome> MakeAsync(
        OpenRevision head,
        EditResult result,
        WorkProgress progress
    )
    {
        var after = result.Plan!;
        var old = await bench.PartAsync(checks.Findings(head), progress);
        var now = AllChecks.Run(after, today.Day, progress.Stop);
        var change = FindingChange.Between(head.Plan, old, after, now);
        return new(
            result.Summary,
            await bench.PartAsync(forecasts.Forecast(head), progress),
            forecasts.Of(after, progress),
            change.New,
            change.Solved
        );
    }
}
