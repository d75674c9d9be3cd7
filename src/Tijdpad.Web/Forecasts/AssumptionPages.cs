using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Tijdpad.Activities;
using Tijdpad.Dates;
using Tijdpad.Edits;
using Tijdpad.Forecasts;
using Tijdpad.Plans;
using Tijdpad.Web.Access;
using Tijdpad.Web.Http;
using Tijdpad.Web.Shared;
using Tijdpad.Web.SiteWide;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.Forecasts;

/// <summary>How often steps run late: what Tijdpad takes, what this project says, what its own course taught.</summary>
internal static class AssumptionPages
{
    /// <summary>From more revisions nothing more is learned than from so many, spread over the whole history.</summary>
    private const int MostRevisions = 200;

    public static void Map(IEndpointRouteBuilder routes)
    {
        var pages = routes.MapGroup("/p/{project}/vooruitblik/aannames");
        pages.MapGet("", ShowAsync).Needs(Right.ReadPlan);
        pages.MapPost("", SetAsync).Needs(Right.EditPlan);
        pages.MapPost("/terug", ResetAsync).Needs(Right.EditPlan);
    }

    private static async Task<IResult> ShowAsync(
        string project,
        [FromQuery] long? gedaan,
        ProjectStore projects,
        CancellationToken stop
    ) =>
        await projects.HeadAsync(project, stop) is { } head
            ? Page.Of<AssumptionPage>(
                new
                {
                    Head = head,
                    Learned = await LearnedAsync(head, projects, stop),
                    Done = head.Number == gedaan ? head.Revision.Reason : null,
                }
            )
            : ErrorPage.NotFound();

    private static async Task<ValueList<LearnedAssumption>> LearnedAsync(
        OpenRevision head,
        ProjectStore projects,
        CancellationToken stop
    )
    {
        // without a row that was held there is nothing to learn, and no revision to open
        if (head.Plan.Activities.All(row => row.Date.Firmness != Firmness.Held))
            return [];
        var every = (int)Math.Ceiling(head.Number / (double)MostRevisions);
        var plans = new List<Plan>();
        for (var number = 1L; number < head.Number; number += every)
            if (await projects.AtAsync(head.ProjectId, number, stop) is { } then)
                plans.Add(then.Plan);
        return LearnedAssumption.From([.. plans, head.Plan]);
    }

    private static async Task<IResult> SetAsync(
        string project,
        [FromForm] long basis,
        HttpContext context,
        ProjectStore projects,
        PlanActs acts
    )
    {
        var stop = context.RequestAborted;
        var form = await context.Request.ReadFormAsync(stop);
        if (KindOf(form["soort"]) is not { } kind)
            return ErrorPage.OldForm();
        var typed = new TypedAssumption(kind, form["tijd"]!, form["uitloop"]!, form["over"]!);
        var learned = await projects.AtAsync(project, basis, stop) is { } at
            ? await LearnedAsync(at, projects, stop)
            : [];
        return await acts.DoAsync(
            context,
            project,
            basis,
            _ => [typed.Edit],
            $"/p/{project}/vooruitblik/aannames",
            (shown, problems) =>
                Page.Of<AssumptionPage>(
                    new
                    {
                        Head = shown,
                        Learned = learned,
                        Typed = typed,
                        Problems = problems,
                    },
                    StatusCodes.Status422UnprocessableEntity
                )
        );
    }

    private static async Task<IResult> ResetAsync(
        string project,
        [FromForm] long basis,
        [FromForm] string? soort,
        HttpContext context,
        PlanActs acts
    ) =>
        KindOf(soort) is { } kind
            ? await acts.DoAsync(
                context,
                project,
                basis,
                _ => [new ResetStepAssumption(kind)],
                $"/p/{project}/vooruitblik/aannames",
                (_, _) => ErrorPage.OldForm()
            )
            : ErrorPage.OldForm();

    private static ActivityKind? KindOf(string? word) =>
        Enum.TryParse<ActivityKind>(word, out var kind)
        && StepAssumptions.Default.Any(one => one.Kind == kind)
            ? kind
            : null;
}

/// <summary>What was typed of a kind of step.</summary>
public sealed record TypedAssumption(ActivityKind Kind, string OnTime, string Delay, string Repeat)
{
    /// <summary>What is no whole number is refused by the edit, as one that is too small.</summary>
    public SetStepAssumption Edit => new(Kind, Figure(OnTime), Figure(Delay), Figure(Repeat));

    private static int Figure(string? typed) =>
        int.TryParse(
            typed?.Trim().TrimEnd('%'),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var figure
        )
            ? figure
            : -1;
}
