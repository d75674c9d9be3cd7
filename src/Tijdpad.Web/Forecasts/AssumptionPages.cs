using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Tijdpad.Activities;
using Tijdpad.Edits;
using Tijdpad.Plans;
using Tijdpad.Web.Access;
using Tijdpad.Web.Http;
using Tijdpad.Web.Shared;
using Tijdpad.Web.SiteWide;

namespace Tijdpad.Web.Forecasts;

/// <summary>How often steps run late: what Tijdpad takes, what this project says, what its own course taught.</summary>
internal static class AssumptionPages
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Routes.Assumptions("{project}"), ShowAsync).Needs(Right.ReadPlan);
        routes.MapPost(Routes.Assumptions("{project}"), SetAsync).Needs(Right.EditPlan);
        routes.MapPost(Routes.ResetAssumption("{project}"), ResetAsync).Needs(Right.EditPlan);
    }

    private static async Task<IResult> ShowAsync(
        [AsParameters] ProjectVisit visit,
        LearnedAssumptions assumptions
    ) =>
        await visit.HeadAsync() is { } head
            ? Page.Of(
                new AssumptionPage
                {
                    Head = head,
                    Learned = await assumptions.OfAsync(head, visit.Stop),
                }
            )
            : ErrorPage.NotFound();

    private static async Task<IResult> SetAsync(
        [AsParameters] ProjectVisit visit,
        [FromForm] long basis,
        LearnedAssumptions assumptions
    )
    {
        var form = await visit.FormAsync();
        if (KindOf(form["soort"]) is not { } kind)
            return ErrorPage.OldForm();
        var typed = new TypedAssumption(kind, form["tijd"]!, form["uitloop"]!, form["over"]!);
        if (await visit.AtAsync(basis) is not { } at)
            return ErrorPage.OldForm();
        var learned = await assumptions.OfAsync(at, visit.Stop);
        return await visit.DoAsync(
            basis,
            _ => [typed.Edit],
            Place(visit.Project, kind),
            (shown, _) =>
                Page.Of(
                    new AssumptionPage { Head = shown, Learned = learned },
                    StatusCodes.Status422UnprocessableEntity
                )
        );
    }

    private static async Task<IResult> ResetAsync(
        [AsParameters] ProjectVisit visit,
        [FromForm] long basis,
        [FromForm] string? soort
    ) =>
        KindOf(soort) is { } kind
            ? await visit.DoAsync(
                basis,
                _ => [new ResetStepAssumption(kind)],
                Place(visit.Project, kind),
                (_, _) => ErrorPage.OldForm()
            )
            : ErrorPage.OldForm();

    private static string Place(string project, ActivityKind kind) =>
        $"{Routes.Assumptions(project)}#{AnchorOf(kind)}";

    /// <summary>Where a kind of step stands on the page.</summary>
    internal static string AnchorOf(ActivityKind kind) => $"aanname-{kind}";

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
