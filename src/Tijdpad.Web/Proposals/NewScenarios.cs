using Microsoft.AspNetCore.Mvc;
using Tijdpad.Dutch;
using Tijdpad.Edits;
using Tijdpad.Web.Access;
using Tijdpad.Web.Http;
using Tijdpad.Web.Shared;
using Tijdpad.Web.SiteWide;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.Proposals;

/// <summary>Making scenarios: of the plan, or of a proposal.</summary>
internal static class NewScenarios
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost(Routes.Scenarios("{project}"), MakeAsync).Needs(Right.EditPlan);
        routes.MapPost(Routes.KeepProposal("{project}"), KeepProposalAsync).Needs(Right.EditPlan);
    }

    /// <summary>Of the plan as it is, or with dates that another page sends along.</summary>
    private static async Task<IResult> MakeAsync(
        [AsParameters] ProjectVisit visit,
        [AsParameters] ScenarioPost post,
        [FromForm] long? basis,
        ScenarioStore scenarios
    )
    {
        if (await visit.HeadAsync() is not { } head)
            return ErrorPage.NotFound();
        if (await visit.AtAsync(basis ?? head.Number) is not { } shown)
            return ErrorPage.OldForm();
        var edits = ScenarioForm.Edits(await visit.FormAsync(), shown.Plan);
        var result = PlanEdits.All(shown.Plan, edits, new(visit.Today.Day));
        return result.IsApplied
            ? await AddAsync(
                visit,
                scenarios,
                head,
                new(post.Name, post.Note, shown.Number, result.Plan)
            )
            : await RefusedAsync(
                visit,
                scenarios,
                head,
                new(post.Name, post.Note),
                result.Problems
            );
    }

    private static Task<IResult> RefusedAsync(
        ProjectVisit visit,
        ScenarioStore scenarios,
        OpenRevision head,
        TypedScenario typed,
        ValueList<EditProblem> problems
    )
    {
        visit.Context.Refuse(problems);
        return ScenarioPages.ListPageAsync(
            head,
            scenarios,
            typed,
            visit.Stop,
            StatusCodes.Status422UnprocessableEntity
        );
    }

    private static async Task<IResult> KeepProposalAsync(
        [AsParameters] ProjectVisit visit,
        [AsParameters] ProposalPost post,
        ScenarioStore scenarios,
        ProposalDesk desk
    )
    {
        if (
            await visit.HeadAsync() is not { } head
            || await visit.AtAsync(post.Basis) is not { } shown
        )
            return ErrorPage.OldForm();
        var day = desk.DayOf(shown.Plan);
        if (post.Dag != IsoDay.Of(day))
            return ErrorPage.OldForm();
        var query = ProposalQuery.Read(await visit.FormAsync());
        if (await desk.ForActAsync(shown, query, visit.Stop) is not { } made)
            return ProposalPages.Busy();
        if (post.Keuze < 0 || post.Keuze >= made.Proposals.Count)
            return ErrorPage.OldForm();
        var chosen = made.Proposals[post.Keuze];
        var result = PlanEdits.All(shown.Plan, chosen.Edits, new(day));
        var names = (await scenarios.ListAsync(visit.Project, visit.Stop))
            .Select(one => one.Name)
            .ToList();
        var draft = new ScenarioDraft(
            FreeName(NameOf(chosen), names),
            chosen.Proposal.Difference,
            shown.Number,
            result.Plan ?? shown.Plan
        );
        return await AddAsync(visit, scenarios, head, draft);
    }

    private static async Task<IResult> AddAsync(
        ProjectVisit visit,
        ScenarioStore scenarios,
        OpenRevision head,
        ScenarioDraft draft
    )
    {
        var names = (await scenarios.ListAsync(visit.Project, visit.Stop)).Select(one => one.Name);
        var problem = ScenarioForm.NameProblem(draft.Name, names);
        if (
            problem is null
            && await scenarios.AddAsync(visit.Project, draft, visit.Author, visit.Stop) is { } id
        )
            return Done.At(
                Routes.Scenario(visit.Project, id),
                new News("Scenario “{0}” is gemaakt.", draft.Name).OrBack(
                    Routes.RemoveScenario(visit.Project, id)
                )
            );
        problem ??= new(
            "",
            $"Er zijn al {ScenarioStore.Most} scenario’s. Haal er eerst een weg dat niet meer nodig is."
        );
        return await RefusedAsync(visit, scenarios, head, new(draft.Name, draft.Note), [problem]);
    }

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
