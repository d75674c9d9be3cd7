using Microsoft.AspNetCore.Mvc;
using Tijdpad.Activities;
using Tijdpad.Edits;
using Tijdpad.Plans;
using Tijdpad.Web.Access;
using Tijdpad.Web.Http;
using Tijdpad.Web.Shared;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.Plans.Rows;

/// <summary>What can be done to a row of the plan.</summary>
internal static class RowActs
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost(Routes.Rows("{project}"), AddAsync).Needs(Right.EditPlan);
        routes.MapPost(Routes.ChangeRow("{project}", "{id}"), EditAsync).Needs(Right.EditPlan);
        routes
            .MapPost(Routes.RowAct("{project}", "{id}", "datum"), MoveInTimeAsync)
            .Needs(Right.EditPlan);
        routes
            .MapPost(Routes.RowAct("{project}", "{id}", "berichten"), EditMessagesAsync)
            .Needs(Right.EditMessages);
        Act(routes, "omhoog", id => new MoveActivityUp(id));
        Act(routes, "omlaag", id => new MoveActivityDown(id));
        Act(routes, "kopie", id => new DuplicateActivity(id, Secrets.NewId()));
        Act(routes, "weg", id => new RemoveActivity(id));
    }

    private static void Act(
        IEndpointRouteBuilder routes,
        string name,
        Func<string, PlanEdit> edit
    ) =>
        routes
            .MapPost(
                Routes.RowAct("{project}", "{id}", name),
                ([AsParameters] ProjectVisit visit, string id, [AsParameters] RowPost post) =>
                    visit.DoAsync(
                        post.Basis,
                        _ => [edit(id)],
                        BackTo(visit.Project, post.Terug, $"rij-{id}"),
                        (shown, _) => Refused(visit.Context, shown)
                    )
            )
            .Needs(Right.EditPlan);

    private static async Task<IResult> EditAsync([AsParameters] ProjectVisit visit, string id)
    {
        var form = await visit.FormAsync();
        var fields = RowFields.Of(form);
        return await visit.DoAsync(
            Basis(form),
            plan =>
                plan.Activities.FirstOrDefault(row => row.Id == id) is { } row
                    ? fields.Edits(plan, row)
                    : [new SetTitle(id, fields.Title)],
            BackTo(visit.Project, form["terug"], $"rij-{id}"),
            (shown, problems) =>
            {
                if (shown.Plan.Activities.FirstOrDefault(row => row.Id == id) is { } row)
                    visit.Context.Refuse(
                        RowProblems.Of(fields, shown.Plan, row, new(visit.Today.Day))
                    );
                return Again(visit.Context, shown, new(id, fields, problems));
            }
        );
    }

    private static async Task<IResult> AddAsync([AsParameters] ProjectVisit visit)
    {
        var form = await visit.FormAsync();
        var fields = RowFields.Of(form);
        // the page gives the id, so that sending the form twice adds one row
        var id = form["id"].ToString() is { Length: 10 } given ? given : Secrets.NewId();
        var after = form["na"].ToString() is { Length: > 0 } place ? place : null;
        return await visit.DoAsync(
            Basis(form),
            plan => [new AddActivity(fields.Main(plan, new Activity(id)), after)],
            BackTo(visit.Project, form["terug"], $"rij-{id}"),
            (shown, problems) =>
                Again(visit.Context, shown, new(id, fields, problems) { After = after ?? "" })
        );
    }

    private static Task<IResult> MoveInTimeAsync(
        [AsParameters] ProjectVisit visit,
        string id,
        [AsParameters] RowPost post,
        [FromForm] string? datum
    ) =>
        visit.DoAsync(
            post.Basis,
            _ => [new SetDate(id, datum ?? "")],
            BackTo(visit.Project, post.Terug, $"rij-{id}"),
            (shown, _) => Refused(visit.Context, shown)
        );

    private static async Task<IResult> EditMessagesAsync(
        [AsParameters] ProjectVisit visit,
        string id
    )
    {
        var form = await visit.FormAsync();
        var states = RowFields.Of(form).MessageStates;
        return await visit.DoAsync(
            Basis(form),
            plan => WithStates(plan, id, states),
            BackTo(visit.Project, form["terug"], $"rij-{id}"),
            (shown, _) => Refused(visit.Context, shown)
        );
    }

    private static IEnumerable<PlanEdit> WithStates(
        Plan plan,
        string id,
        ValueList<MessageState> states
    )
    {
        var messages = plan.Activities.FirstOrDefault(row => row.Id == id)?.Meaning.Messages ?? [];
        yield return new SetMessages(
            id,
            messages
                .Select(
                    (message, place) =>
                        place < states.Count ? message with { State = states[place] } : message
                )
                .ToValueList()
        );
    }

    private static long Basis(IFormCollection form) =>
        long.TryParse(form["basis"], CultureNone, null, out var number) ? number : 0;

    private const System.Globalization.NumberStyles CultureNone = System
        .Globalization
        .NumberStyles
        .None;

    private static string BackTo(string project, string? address, string place) =>
        $"{LocalAddress.Of(address, Routes.Plan(project)).Split('#')[0]}#{place}";

    private static IResult Again(HttpContext context, OpenRevision shown, OpenRow open) =>
        Page.Of(
            new TablePage
            {
                Head = shown,
                Query = PlanQuery.Read(context.Request.Query, shown.Plan),
                Open = open,
            },
            StatusCodes.Status422UnprocessableEntity
        );

    private static IResult Refused(HttpContext context, OpenRevision shown) =>
        Page.Of(
            new TablePage
            {
                Head = shown,
                Query = PlanQuery.Read(context.Request.Query, shown.Plan),
            },
            StatusCodes.Status422UnprocessableEntity
        );
}

/// <summary>What every form of a row sends along.</summary>
/// <param name="Basis">The revision that the page showed.</param>
/// <param name="Terug">Where to go on.</param>
internal sealed record RowPost([FromForm] long Basis, [FromForm] string? Terug);

/// <summary>A row whose form is open.</summary>
/// <param name="Id">Of the row; new when the plan has no such row.</param>
/// <param name="Fields">What stands in the form.</param>
/// <param name="Problems">What is wrong with it.</param>
public sealed record OpenRow(string Id, RowFields Fields, ValueList<EditProblem> Problems)
{
    /// <summary>The row that a new one comes behind; "" for where its date belongs.</summary>
    public string After { get; init; } = "";
}
