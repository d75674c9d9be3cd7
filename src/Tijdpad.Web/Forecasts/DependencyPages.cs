using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Tijdpad.Edits;
using Tijdpad.Plans;
using Tijdpad.Web.Access;
using Tijdpad.Web.Http;
using Tijdpad.Web.Shared;
using Tijdpad.Web.SiteWide;

namespace Tijdpad.Web.Forecasts;

/// <summary>What waits for what: what follows from the plan, and what people say over it.</summary>
internal static class DependencyPages
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Routes.Dependencies("{project}"), ShowAsync).Needs(Right.ReadPlan);
        routes.MapPost(Routes.Dependencies("{project}"), SayAsync).Needs(Right.EditPlan);
        routes.MapPost(Routes.TakeBackDependency("{project}"), TakeBackAsync).Needs(Right.EditPlan);
    }

    private static async Task<IResult> ShowAsync(
        [AsParameters] ProjectVisit visit,
        [FromQuery] string? rij,
        [FromQuery] long? gedaan,
        ForecastPlans forecasts
    ) =>
        await visit.HeadAsync() is { } head
            ? Page.Of(
                new DependencyPage
                {
                    Head = head,
                    Network = forecasts.Of(head).Network,
                    Row = rij,
                    Done = head.Number == gedaan ? head.Revision.Reason : null,
                }
            )
            : ErrorPage.NotFound();

    private static async Task<IResult> SayAsync(
        [AsParameters] ProjectVisit visit,
        [FromForm] long basis,
        ForecastPlans forecasts
    )
    {
        var form = await visit.FormAsync();
        var typed = TypedDependency.Of(form);
        return await visit.DoAsync(
            basis,
            _ => [typed.Edit],
            Address(visit.Project, form["rij"]),
            (shown, problems) =>
                Page.Of(
                    new DependencyPage
                    {
                        Head = shown,
                        Network = forecasts.Of(shown).Network,
                        Row = form["rij"].ToString(),
                        Typed = typed,
                        Problems = problems,
                    },
                    StatusCodes.Status422UnprocessableEntity
                )
        );
    }

    private static async Task<IResult> TakeBackAsync(
        [AsParameters] ProjectVisit visit,
        [FromForm] long basis,
        [FromForm] string? eerst,
        [FromForm] string? daarna,
        [FromForm] string? rij
    ) =>
        await visit.DoAsync(
            basis,
            _ => [new RemoveDependency(eerst ?? "", daarna ?? "")],
            Address(visit.Project, rij),
            (_, _) => ErrorPage.OldForm()
        );

    private static string Address(string project, string? row) =>
        Routes.Dependencies(project)
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
