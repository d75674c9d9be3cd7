using Microsoft.AspNetCore.Mvc;
using Tijdpad.Dates;
using Tijdpad.Dutch;
using Tijdpad.Edits;
using Tijdpad.Web.Access;
using Tijdpad.Web.Http;
using Tijdpad.Web.Shared;
using Tijdpad.Web.SiteWide;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.Plans.Rows;

/// <summary>The plan as a table, as in the document, edited in place.</summary>
internal static class PlanViews
{
    /// <summary>How far back somebody can undo on the page itself; the history goes further.</summary>
    private const int UndoWithin = 30;

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes
            .MapGet(
                Routes.Project("{project}"),
                (string project) => Results.LocalRedirect(Routes.Plan(project))
            )
            .Needs(Right.ReadPlan);
        routes.MapGet(Routes.Plan("{project}"), TableAsync).Needs(Right.ReadPlan);
        routes.MapGet(Routes.ReadDate("{project}"), ReadAsync).Needs(Right.ReadPlan);
        routes.MapGet(Routes.Follow("{project}"), FollowPlan.Start).Needs(Right.TakePart);
    }

    private static async Task<IResult> TableAsync(
        [AsParameters] ProjectVisit visit,
        [FromQuery] string? rij,
        [FromQuery] string? nieuw
    )
    {
        if (await visit.HeadAsync() is not { } head)
            return ErrorPage.NotFound();
        var query = PlanQuery.Read(visit.Context.Request.Query, head.Plan);
        if (!visit.May(Right.EditPlan))
            return Page.Of(new TablePage { Head = head, Query = query });
        var recent = await visit.Projects.RecentAsync(visit.Project, UndoWithin, visit.Stop);
        var me = visit.Context.Actor().AccountId;
        return Page.Of(
            new TablePage
            {
                Head = head,
                Query = query,
                Open = OpenRowOf(head, rij, nieuw),
                Undo = UndoChoice.ToUndo(recent, me),
                Redo = UndoChoice.ToRedo(recent, me),
            }
        );
    }

    private static OpenRow? OpenRowOf(OpenRevision head, string? id, string? after)
    {
        if (head.Plan.Activities.FirstOrDefault(row => row.Id == id) is { } row)
            return new(row.Id, RowFields.Of(head.Plan, row), []);
        if (after is null)
            return null;
        var before = head.Plan.Activities.FirstOrDefault(row => row.Id == after);
        var fields = new RowFields
        {
            PhaseId = before?.PhaseId ?? "",
            WeekHeadingId = before?.WeekHeadingId ?? "",
            Other = head
                .Plan.Columns.Where(column => column.Role == Tijdpad.Activities.ColumnRole.Other)
                .Select(column => new Tijdpad.Activities.OtherCell(column.Words, ""))
                .ToValueList(),
        };
        return new(Secrets.NewId(), fields, []) { After = before?.Id ?? "" };
    }

    /// <summary>What a date means while it is being typed.</summary>
    private static async Task<IResult> ReadAsync(
        [AsParameters] ProjectVisit visit,
        [FromQuery] string? woorden,
        [FromQuery] string? rij,
        Texts texts
    )
    {
        if (await visit.HeadAsync() is not { } head)
            return ErrorPage.NotFound();
        var words = woorden is { Length: <= 500 } ? woorden : "";
        // a date is read by where its row stands; one that stands nowhere yet is read as a last row
        var stands = head.Plan.Activities.Any(row => row.Id == rij);
        var id = stands ? rij! : Secrets.NewId();
        var plan = stands ? head.Plan : head.Plan.WithActivities(head.Plan.Activities.Add(new(id)));
        var edited = new SetDate(id, words).ApplyTo(plan, new(visit.Today.Day));
        var date = edited.Plan?.Activities.First(row => row.Id == id).Date;
        return Results.Json(
            new
            {
                tekst = date is null || date.IsUnknown && words.Trim().Length == 0 ? ""
                : date.Kind == DateKind.Unknown
                    ? NoSuchDay.In(words)
                        ?? texts["Geen datum in gelezen; de woorden blijven staan."]
                : texts["Gelezen als: {0}", date.ToText(texts.Language)],
            }
        );
    }
}
