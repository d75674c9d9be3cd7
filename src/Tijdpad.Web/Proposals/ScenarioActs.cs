using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Tijdpad.Dutch;
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
        var scenarios = routes.MapGroup("/p/{project}/scenarios");
        scenarios.MapPost("", MakeAsync).Needs(Right.EditPlan);
        scenarios.MapPost("/voorstel", KeepProposalAsync).Needs(Right.EditPlan);
        scenarios.MapPost("/{id}/data", ChangeDatesAsync).Needs(Right.EditPlan);
        scenarios.MapPost("/{id}/naam", RenameAsync).Needs(Right.EditPlan);
        scenarios.MapPost("/{id}/kies", ChooseAsync).Needs(Right.EditPlan);
        scenarios.MapPost("/{id}/weg", RemoveAsync).Needs(Right.EditPlan);
    }

    /// <summary>Of the plan as it is, or with dates that another page sends along.</summary>
    private static async Task<IResult> MakeAsync(
        string project,
        [FromForm] string? naam,
        [FromForm] string? notitie,
        [FromForm] long? basis,
        HttpContext context,
        ProjectStore projects,
        ScenarioStore scenarios,
        Today today,
        CancellationToken stop
    )
    {
        if (await projects.HeadAsync(project, stop) is not { } head)
            return ErrorPage.NotFound();
        if (await projects.AtAsync(project, basis ?? head.Number, stop) is not { } shown)
            return ErrorPage.OldForm();
        var name = ScenarioForm.Clean(naam, ScenarioForm.LongestName + 1);
        var note = ScenarioForm.Clean(notitie, ScenarioForm.LongestNote);
        var form = await context.Request.ReadFormAsync(stop);
        var result = PlanEdits.All(
            shown.Plan,
            ScenarioForm.Edits(form, shown.Plan),
            new(today.Day)
        );
        if (!result.IsApplied)
            return await ScenarioPages.ListPageAsync(
                head,
                scenarios,
                new(name, note, result.Problems),
                stop
            );
        var draft = new ScenarioDraft(name, note, shown.Number, result.Plan);
        return await AddAsync(head, draft, context, scenarios, stop);
    }

    private static async Task<IResult> KeepProposalAsync(
        string project,
        [FromForm] long basis,
        [FromForm] int keuze,
        [FromForm] string? dag,
        HttpContext context,
        ProjectStore projects,
        ScenarioStore scenarios,
        ProposalDesk desk,
        CancellationToken stop
    )
    {
        if (
            await projects.HeadAsync(project, stop) is not { } head
            || await projects.AtAsync(project, basis, stop) is not { } shown
        )
            return ErrorPage.OldForm();
        var day = desk.DayOf(shown.Plan);
        if (dag != IsoDay.Of(day))
            return ErrorPage.OldForm();
        var query = ProposalQuery.Read(await context.Request.ReadFormAsync(stop));
        if (await desk.OfAsync(shown, query, stop) is not { } made)
            return ProposalPages.Busy();
        if (keuze < 0 || keuze >= made.Proposals.Count)
            return ErrorPage.OldForm();
        var chosen = made.Proposals[keuze];
        var result = PlanEdits.All(shown.Plan, chosen.Edits, new(day));
        var names = (await scenarios.ListAsync(project, stop)).Select(one => one.Name).ToList();
        var draft = new ScenarioDraft(
            FreeName(NameOf(chosen), names),
            chosen.Proposal.Difference,
            shown.Number,
            result.Plan ?? shown.Plan
        );
        return await AddAsync(head, draft, context, scenarios, stop);
    }

    private static async Task<IResult> AddAsync(
        OpenRevision head,
        ScenarioDraft draft,
        HttpContext context,
        ScenarioStore scenarios,
        CancellationToken stop
    )
    {
        var names = (await scenarios.ListAsync(head.ProjectId, stop)).Select(one => one.Name);
        var problem = ScenarioForm.NameProblem(draft.Name, names);
        if (
            problem is null
            && await scenarios.AddAsync(head.ProjectId, draft, context.Actor().Author, stop)
                is { } id
        )
            return Results.LocalRedirect($"/p/{head.ProjectId}/scenarios/{id}");
        problem ??= new(
            "",
            $"Er zijn al {ScenarioStore.Most} scenario’s. Haal er eerst een weg dat niet meer nodig is."
        );
        return await ScenarioPages.ListPageAsync(
            head,
            scenarios,
            new(draft.Name, draft.Note, [problem]),
            stop
        );
    }

    private static async Task<IResult> ChangeDatesAsync(
        string project,
        string id,
        [FromForm] long stand,
        [FromForm] int vanaf,
        HttpContext context,
        ProjectStore projects,
        ScenarioStore scenarios,
        Today today,
        CancellationToken stop
    )
    {
        if (
            await projects.HeadAsync(project, stop) is not { } head
            || await scenarios.FindAsync(project, id, stop) is not { } found
        )
            return ErrorPage.NotFound();
        if (found.Entry.Version != stand)
            return Changed();
        var form = await context.Request.ReadFormAsync(stop);
        var edits = ScenarioForm.Edits(form, ScenarioForm.FieldsFrom(found.Plan, vanaf));
        var result = PlanEdits.All(found.Plan, edits, new(today.Day));
        if (!result.IsApplied)
            return Page.Of<ScenarioPage>(
                new
                {
                    Head = head,
                    Scenario = found,
                    From = vanaf,
                    Typed = form,
                    result.Problems,
                },
                StatusCodes.Status422UnprocessableEntity
            );
        var draft = found.Draft with { Plan = result.Plan };
        return await scenarios.ChangeAsync(found.Entry, draft, context.Actor().Author, stop)
            ? Back(project, id, vanaf)
            : Changed();
    }

    private static async Task<IResult> RenameAsync(
        string project,
        string id,
        [FromForm] long stand,
        [FromForm] string? naam,
        [FromForm] string? notitie,
        HttpContext context,
        ProjectStore projects,
        ScenarioStore scenarios,
        CancellationToken stop
    )
    {
        if (
            await projects.HeadAsync(project, stop) is not { } head
            || await scenarios.FindAsync(project, id, stop) is not { } found
        )
            return ErrorPage.NotFound();
        if (found.Entry.Version != stand)
            return Changed();
        var name = ScenarioForm.Clean(naam, ScenarioForm.LongestName + 1);
        var note = ScenarioForm.Clean(notitie, ScenarioForm.LongestNote);
        var others = (await scenarios.ListAsync(project, stop))
            .Where(one => one.Id != id)
            .Select(one => one.Name);
        if (ScenarioForm.NameProblem(name, others) is { } problem)
            return Page.Of<ScenarioPage>(
                new
                {
                    Head = head,
                    Scenario = found with
                    {
                        Entry = found.Entry with { Name = name, Note = note },
                    },
                    From = 1,
                    Problems = (ValueList<EditProblem>)[problem],
                },
                StatusCodes.Status422UnprocessableEntity
            );
        var draft = found.Draft with { Name = name, Note = note };
        return await scenarios.ChangeAsync(found.Entry, draft, context.Actor().Author, stop)
            ? Back(project, id, 1)
            : Changed();
    }

    /// <summary>The scenario becomes the plan. What others changed in the plan since it branched off stays.</summary>
    private static async Task<IResult> ChooseAsync(
        string project,
        string id,
        [FromForm] long stand,
        HttpContext context,
        ProjectStore projects,
        ScenarioStore scenarios,
        CancellationToken stop
    )
    {
        if (await scenarios.FindAsync(project, id, stop) is not { } found)
            return ErrorPage.NotFound();
        if (found.Entry.Version != stand)
            return Changed();
        var act = new Act(
            context.Actor().Author,
            RevisionKind.Edit,
            $"Scenario “{found.Entry.Name}” gekozen"
        );
        var form = await context.Request.ReadFormAsync(stop);
        var (basedOn, plan) = (found.Entry.BasedOn, found.Plan);
        var added = form.ContainsKey("toch")
            ? await projects.AppendOverAsync(project, basedOn, plan, act, stop)
            : await projects.AppendAsync(project, basedOn, plan, act, stop);
        return added switch
        {
            AppendResult.Appended done => Results.LocalRedirect(
                $"/p/{project}/planning?gedaan={done.Head.Number}"
            ),
            AppendResult.Unchanged => Results.LocalRedirect($"/p/{project}/planning"),
            AppendResult.Clashed clash => Page.Of<ClashPage>(
                new
                {
                    clash.Head,
                    clash.Conflicts,
                    Action = context.Request.Path.Value,
                    Back = $"/p/{project}/scenarios/{id}",
                    Fields = (ValueList<(string Key, string Value)>)
                        [("stand", stand.ToString(CultureInfo.InvariantCulture))],
                },
                StatusCodes.Status409Conflict
            ),
            _ => throw new InvalidOperationException($"Nobody knows what {added} means."),
        };
    }

    private static async Task<IResult> RemoveAsync(
        string project,
        string id,
        ScenarioStore scenarios,
        CancellationToken stop
    )
    {
        await scenarios.RemoveAsync(project, id, stop);
        return Results.LocalRedirect($"/p/{project}/scenarios");
    }

    private static IResult Back(string project, string id, int row) =>
        Results.LocalRedirect(
            $"/p/{project}/scenarios/{Uri.EscapeDataString(id)}{(row > 1 ? $"?vanaf={row}" : "")}"
        );

    private static IResult Changed() =>
        ErrorPage.Because(
            StatusCodes.Status409Conflict,
            "Dit scenario is intussen door iemand anders gewijzigd",
            "Er is niets bewaard. Ga terug, ververs de pagina en probeer het opnieuw."
        );

    private static string NameOf(MadeProposal chosen) =>
        chosen.Proposal.Decision is { } decision ? $"Besluit {DutchDay.Of(decision)}" : "Voorstel";

    // the same proposal kept twice is two scenarios
    private static string FreeName(string name, List<string> taken)
    {
        var free = name;
        for (
            var next = 2;
            taken.Contains(free, StringComparer.OrdinalIgnoreCase)
                && next <= ScenarioStore.Most + 1;
            next++
        )
            free = $"{name} ({next})";
        return free;
    }
}
