using Microsoft.AspNetCore.Mvc;
using Tijdpad.Activities;
using Tijdpad.Edits;
using Tijdpad.Plans;
using Tijdpad.Web.Access;
using Tijdpad.Web.Http;
using Tijdpad.Web.Shared;
using Tijdpad.Web.SiteWide;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.Plans.Rows;

/// <summary>What can be done to a row of the plan.</summary>
internal static class RowActs
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var rows = routes.MapGroup("/p/{project}/activiteiten");
        rows.MapPost("", AddAsync).Needs(Right.EditPlan);
        rows.MapPost("/{id}", EditAsync).Needs(Right.EditPlan);
        rows.MapPost("/{id}/datum", MoveInTimeAsync).Needs(Right.EditPlan);
        rows.MapPost("/{id}/berichten", EditMessagesAsync).Needs(Right.EditMessages);
        Act(rows, "omhoog", id => new MoveActivityUp(id));
        Act(rows, "omlaag", id => new MoveActivityDown(id));
        Act(rows, "kopie", id => new DuplicateActivity(id, Secrets.NewId()));
        Act(rows, "weg", id => new RemoveActivity(id));
    }

    private static void Act(RouteGroupBuilder rows, string name, Func<string, PlanEdit> edit) =>
        rows.MapPost(
                $"/{{id}}/{name}",
                (
                    string project,
                    string id,
                    [FromForm] long basis,
                    [FromForm] string? terug,
                    HttpContext context,
                    PlanActs acts
                ) =>
                    acts.DoAsync(
                        context,
                        project,
                        basis,
                        _ => [edit(id)],
                        BackTo(project, terug, $"rij-{id}"),
                        (_, problems) => Refused(problems)
                    )
            )
            .Needs(Right.EditPlan);

    private static async Task<IResult> EditAsync(
        string project,
        string id,
        HttpContext context,
        PlanActs acts
    )
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var fields = RowFields.Of(form);
        return await acts.DoAsync(
            context,
            project,
            Basis(form),
            plan =>
                plan.Activities.FirstOrDefault(row => row.Id == id) is { } row
                    ? fields.Edits(plan, row)
                    : [new SetTitle(id, fields.Title)],
            BackTo(project, form["terug"], $"rij-{id}"),
            (shown, problems) => Again(context, shown, new(id, fields, problems))
        );
    }

    private static async Task<IResult> AddAsync(string project, HttpContext context, PlanActs acts)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var fields = RowFields.Of(form);
        // the page gives the id, so that sending the form twice adds one row
        var id = form["id"].ToString() is { Length: 10 } given ? given : Secrets.NewId();
        var after = form["na"].ToString() is { Length: > 0 } place ? place : null;
        return await acts.DoAsync(
            context,
            project,
            Basis(form),
            plan => [new AddActivity(fields.Main(plan, new Activity(id)), after)],
            BackTo(project, form["terug"], $"rij-{id}"),
            (shown, problems) =>
                Again(context, shown, new(id, fields, problems) { After = after ?? "" })
        );
    }

    private static Task<IResult> MoveInTimeAsync(
        string project,
        string id,
        [FromForm] long basis,
        [FromForm] string? datum,
        [FromForm] string? terug,
        HttpContext context,
        PlanActs acts
    ) =>
        acts.DoAsync(
            context,
            project,
            basis,
            _ => [new SetDate(id, datum ?? "")],
            BackTo(project, terug, $"rij-{id}"),
            (_, problems) => Refused(problems)
        );

    private static async Task<IResult> EditMessagesAsync(
        string project,
        string id,
        HttpContext context,
        PlanActs acts
    )
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var states = RowFields.Of(form).MessageStates;
        return await acts.DoAsync(
            context,
            project,
            Basis(form),
            plan => WithStates(plan, id, states),
            BackTo(project, form["terug"], $"rij-{id}"),
            (_, problems) => Refused(problems)
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
        $"{LocalAddress.Of(address, $"/p/{project}/planning").Split('#')[0]}#{place}";

    private static IResult Again(HttpContext context, OpenRevision shown, OpenRow open) =>
        Page.Of<TablePage>(
            new
            {
                Head = shown,
                Query = PlanQuery.Read(context.Request.Query, shown.Plan),
                Open = open,
            },
            StatusCodes.Status422UnprocessableEntity
        );

    private static IResult Refused(ValueList<EditProblem> problems) =>
        ErrorPage.Because(
            StatusCodes.Status422UnprocessableEntity,
            "Dit kan niet",
            string.Join(' ', problems.Select(problem => problem.Message))
        );
}

/// <summary>A row whose form is open.</summary>
/// <param name="Id">Of the row; new when the plan has no such row.</param>
/// <param name="Fields">What stands in the form.</param>
/// <param name="Problems">What is wrong with it.</param>
public sealed record OpenRow(string Id, RowFields Fields, ValueList<EditProblem> Problems)
{
    /// <summary>The row that a new one comes behind; "" for where its date belongs.</summary>
    public string After { get; init; } = "";

    public string? ProblemOf(string field) =>
        Problems.FirstOrDefault(problem => problem.Field == field)?.Message;
}
