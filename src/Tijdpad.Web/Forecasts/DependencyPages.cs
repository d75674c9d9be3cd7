using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Tijdpad.Edits;
using Tijdpad.Plans;
using Tijdpad.Web.Access;
using Tijdpad.Web.Http;
using Tijdpad.Web.Shared;
using Tijdpad.Web.SiteWide;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.Forecasts;

/// <summary>What waits for what: what follows from the plan, and what people say over it.</summary>
internal static class DependencyPages
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var pages = routes.MapGroup("/p/{project}/vooruitblik/afhankelijkheden");
        pages.MapGet("", ShowAsync).Needs(Right.ReadPlan);
        pages.MapPost("", SayAsync).Needs(Right.EditPlan);
        pages.MapPost("/terug", TakeBackAsync).Needs(Right.EditPlan);
    }

    private static async Task<IResult> ShowAsync(
        string project,
        [FromQuery] string? rij,
        [FromQuery] long? gedaan,
        ProjectStore projects,
        ForecastPlans forecasts,
        CancellationToken stop
    ) =>
        await projects.HeadAsync(project, stop) is { } head
            ? Page.Of<DependencyPage>(
                new
                {
                    Head = head,
                    forecasts.Of(head).Network,
                    Row = rij,
                    Done = head.Number == gedaan ? head.Revision.Reason : null,
                }
            )
            : ErrorPage.NotFound();

    private static async Task<IResult> SayAsync(
        string project,
        [FromForm] long basis,
        HttpContext context,
        PlanActs acts,
        ForecastPlans forecasts
    )
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var typed = TypedDependency.Of(form);
        return await acts.DoAsync(
            context,
            project,
            basis,
            _ => [typed.Edit],
            Address(project, form["rij"]),
            (shown, problems) =>
                Page.Of<DependencyPage>(
                    new
                    {
                        Head = shown,
                        forecasts.Of(shown).Network,
                        Row = form["rij"].ToString(),
                        Typed = typed,
                        Problems = problems,
                    },
                    StatusCodes.Status422UnprocessableEntity
                )
        );
    }

    private static async Task<IResult> TakeBackAsync(
        string project,
        [FromForm] long basis,
        [FromForm] string? eerst,
        [FromForm] string? daarna,
        [FromForm] string? rij,
        HttpContext context,
        PlanActs acts
    ) =>
        await acts.DoAsync(
            context,
            project,
            basis,
            _ => [new RemoveDependency(eerst ?? "", daarna ?? "")],
            Address(project, rij),
            (_, _) => ErrorPage.OldForm()
        );

    private static string Address(string project, string? row) =>
        $"/p/{project}/vooruitblik/afhankelijkheden"
        + (string.IsNullOrEmpty(row) ? "" : $"?rij={Uri.EscapeDataString(row)}");
}

/// <summary>What a form says of two rows, as it was typed.</summary>
public sealed record TypedDependency(
    string FromId,
    string ToId,
    DependencyKind Kind,
    string Lag,
    LagUnit Unit,
    string Remark
)
{
    /// <summary>What is no whole number is refused by the edit, as one that is too small.</summary>
    public SetDependency Edit =>
        new(
            FromId,
            ToId,
            Kind,
            Lag.Trim().Length == 0 ? 0
                : int.TryParse(Lag, NumberStyles.None, CultureInfo.InvariantCulture, out var lag)
                    ? lag
                : -1,
            Unit,
            Remark
        );

    public static TypedDependency Of(IFormCollection form) =>
        new(
            form["eerst"].ToString(),
            form["daarna"].ToString(),
            Enum.TryParse<DependencyKind>(form["soort"], out var kind) && Enum.IsDefined(kind)
                ? kind
                : DependencyKind.Must,
            form["aantal"].ToString(),
            Enum.TryParse<LagUnit>(form["eenheid"], out var unit) && Enum.IsDefined(unit)
                ? unit
                : LagUnit.Days,
            form["reden"].ToString()
        );
}
