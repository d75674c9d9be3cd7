using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Tijdpad.Edits;
using Tijdpad.Web.Access;
using Tijdpad.Web.Http;
using Tijdpad.Web.Shared;
using Tijdpad.Web.SiteWide;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.Proposals;

/// <summary>What can be done with scenarios.</summary>
internal static class ScenarioActs
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes
            .MapPost(Routes.ChangeScenario("{project}", "{id}"), ChangeDatesAsync)
            .Needs(Right.EditPlan);
        routes.MapPost(Routes.NameScenario("{project}", "{id}"), RenameAsync).Needs(Right.EditPlan);
        routes
            .MapPost(Routes.ChooseScenario("{project}", "{id}"), ChooseAsync)
            .Needs(Right.EditPlan);
        routes
            .MapPost(Routes.RemoveScenario("{project}", "{id}"), RemoveAsync)
            .Needs(Right.EditPlan);
    }

    private static async Task<IResult> ChangeDatesAsync(
        [AsParameters] ProjectVisit visit,
        [AsParameters] ShownScenario shown,
        [FromForm] int vanaf
    )
    {
        if (
            await visit.HeadAsync() is not { } head
            || await shown.FindAsync(visit) is not { } found
        )
            return ErrorPage.NotFound();
        if (found.Entry.Version != shown.Stand)
            return Changed();
        var form = await visit.FormAsync();
        var edits = ScenarioForm.Edits(form, ScenarioForm.FieldsFrom(found.Plan, vanaf));
        var result = PlanEdits.All(found.Plan, edits, new(visit.Today.Day));
        if (result.IsApplied)
            return await ChangeAsync(
                visit,
                shown,
                found,
                found.Draft with
                {
                    Plan = result.Plan,
                },
                (
                    $"{(vanaf > 1 ? $"?vanaf={vanaf}" : "")}#datums",
                    new News("De datums van scenario “{0}” zijn bewaard.", found.Entry.Name)
                )
            );
        visit.Context.Refuse(ScenarioForm.Problems(form, found.Plan, vanaf, visit.Today.Day));
        return Refused(head, found, vanaf);
    }

    private static IResult Refused(OpenRevision head, OpenScenario scenario, int from) =>
        Page.Of(
            new ScenarioPage
            {
                Head = head,
                Scenario = scenario,
                From = from,
            },
            StatusCodes.Status422UnprocessableEntity
        );

    private static async Task<IResult> RenameAsync(
        [AsParameters] ProjectVisit visit,
        [AsParameters] ShownScenario shown,
        [AsParameters] ScenarioPost post
    )
    {
        if (
            await visit.HeadAsync() is not { } head
            || await shown.FindAsync(visit) is not { } found
        )
            return ErrorPage.NotFound();
        if (found.Entry.Version != shown.Stand)
            return Changed();
        var (name, note) = (post.Name, post.Note);
        var others = (await shown.Scenarios.ListAsync(visit.Project, visit.Stop))
            .Where(one => one.Id != shown.Id)
            .Select(one => one.Name);
        if (ScenarioForm.NameProblem(name, others) is { } problem)
        {
            visit.Context.Refuse([problem]);
            return Refused(head, found, 1);
        }
        return await ChangeAsync(
            visit,
            shown,
            found,
            found.Draft with
            {
                Name = name,
                Note = note,
            },
            (
                "#naam-en-notitie",
                new News("Naam en notitie van “{0}” zijn bewaard.", name).OrBack(
                    Routes.NameScenario(visit.Project, shown.Id),
                    ("stand", (found.Entry.Version + 1).ToString(CultureInfo.InvariantCulture)),
                    ("naam", found.Entry.Name),
                    ("notitie", found.Entry.Note)
                )
            )
        );
    }

    private static async Task<IResult> ChangeAsync(
        ProjectVisit visit,
        ShownScenario shown,
        OpenScenario found,
        ScenarioDraft draft,
        (string Place, News News) after
    ) =>
        await shown.Scenarios.ChangeAsync(found.Entry, draft, visit.Author, visit.Stop)
            ? Done.At($"{Routes.Scenario(visit.Project, shown.Id)}{after.Place}", after.News)
            : Changed();

    /// <summary>The scenario becomes the plan. What others changed in the plan since it branched off stays.</summary>
    private static async Task<IResult> ChooseAsync(
        [AsParameters] ProjectVisit visit,
        [AsParameters] ShownScenario shown
    )
    {
        if (await shown.FindAsync(visit) is not { } found)
            return ErrorPage.NotFound();
        if (found.Entry.Version != shown.Stand)
            return Changed();
        var words = $"Scenario “{found.Entry.Name}” gekozen";
        return await visit.KeepAsync(
            new(found.Entry.BasedOn, found.Plan, words, Routes.Plan(visit.Project))
            {
                Leave = Routes.Scenario(visit.Project, shown.Id),
            }
        );
    }

    private static async Task<IResult> RemoveAsync(
        string project,
        string id,
        ScenarioStore scenarios,
        CancellationToken stop
    )
    {
        await scenarios.RemoveAsync(project, id, stop);
        return Done.At(Routes.Scenarios(project), new News("Het scenario is weggehaald."));
    }

    private static IResult Changed() =>
        ErrorPage.Because(
            StatusCodes.Status409Conflict,
            "Dit scenario is intussen door iemand anders gewijzigd",
            "Er is niets bewaard. Ga terug, ververs de pagina en probeer het opnieuw."
        );
}
