using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Tijdpad.Edits;
using Tijdpad.Networks;
using Tijdpad.Plans;
using Tijdpad.Web.Access;
using Tijdpad.Web.Http;
using Tijdpad.Web.Shared;
using Tijdpad.Web.SiteWide;

namespace Tijdpad.Web.Forecasts;

/// <summary>What waits for what: what follows from the plan, and what people say over it.</summary>
internal static class DependencyPages
{
    private static readonly (string Title, ProjectPage Here) Title = (
        "Wat wacht op wat",
        ProjectPage.Dependencies
    );

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Routes.Dependencies("{project}"), ShowAsync).Needs(Right.ReadPlan);
        routes.MapPost(Routes.Dependencies("{project}"), SayAsync).Needs(Right.EditPlan);
        routes.MapPost(Routes.TakeBackDependency("{project}"), TakeBackAsync).Needs(Right.EditPlan);
    }

    private static async Task<IResult> ShowAsync(
        [AsParameters] ProjectVisit visit,
        [FromQuery] string? rij,
        ForecastPlans forecasts
    )
    {
        if (await visit.HeadAsync() is not { } head)
            return ErrorPage.NotFound();
        var network = await forecasts.NetworkAsync(head, visit.Stop);
        return network.Value is { } known
            ? Page.Of(
                new DependencyPage
                {
                    Head = head,
                    Network = known,
                    Row = TypedRow.IdOf(head.Plan, rij),
                }
            )
            : visit.WaitFor(head, Title, "Wat op wat wacht", network.News);
    }

    private static async Task<IResult> SayAsync(
        [AsParameters] ProjectVisit visit,
        [FromForm] long basis
    )
    {
        var form = await visit.FormAsync();
        var typed = TypedDependency.Of(form);
        return await visit.DoAsync(
            basis,
            plan => [typed.In(plan).Edit],
            Address(visit.Project, form["rij"]),
            (shown, _) =>
                Page.Of(
                    new DependencyPage
                    {
                        Head = shown,
                        Network = PlanNetwork.Of(shown.Plan),
                        Row = form["rij"].ToString(),
                        Typed = typed,
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
        + (string.IsNullOrEmpty(row) ? "" : $"?rij={Uri.EscapeDataString(row)}")
        + "#opgegeven";
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

    /// <summary>The same with the ids of the rows where their numbers were typed.</summary>
    public TypedDependency In(Plan plan) =>
        this with
        {
            FromId = TypedRow.IdOf(plan, FromId),
            ToId = TypedRow.IdOf(plan, ToId),
        };

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
