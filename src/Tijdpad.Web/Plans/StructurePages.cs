using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Tijdpad.Activities;
using Tijdpad.Dates;
using Tijdpad.Dutch;
using Tijdpad.Edits;
using Tijdpad.Web.Access;
using Tijdpad.Web.Http;
using Tijdpad.Web.Shared;
using Tijdpad.Web.SiteWide;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.Plans;

/// <summary>What a plan has beside its rows: title, phases, headings, municipalities, documents, open points, footnotes.</summary>
internal static class StructurePages
{
    /// <summary>The acts by the name that stands in their address, with the edits that a form of the page asks for.</summary>
    private static readonly Dictionary<string, Func<IFormCollection, IEnumerable<PlanEdit>>> Acts =
        new(StringComparer.Ordinal)
        {
            ["gegevens"] = Head,
            ["fase-erbij"] = form => [new AddPhase(Secrets.NewId(), Text(form, "naam"))],
            ["fase"] = Phase,
            ["fase-omhoog"] = form => [new MovePhase(Text(form, "id"), OrNull(form, "na"))],
            ["fase-weg"] = form => [new RemovePhase(Text(form, "id"))],
            ["weekkop-erbij"] = form =>
                [new AddWeekHeading(Secrets.NewId(), Text(form, "woorden"), OrNull(form, "na"))],
            ["weekkop"] = form => [new RenameWeekHeading(Text(form, "id"), Text(form, "woorden"))],
            ["weekkop-weg"] = form => [new RemoveWeekHeading(Text(form, "id"))],
            ["gemeente-erbij"] = form => [new AddMunicipality(Text(form, "naam"))],
            ["gemeente-weg"] = form => [new RemoveMunicipality(Text(form, "naam"))],
            ["stuk"] = form => [new RenameDocument(Text(form, "naam"), Text(form, "nieuw"))],
            ["open-punt-erbij"] = form => [new AddOpenPoint(Text(form, "tekst"))],
            ["open-punt"] = form => [new ChangeOpenPoint(Text(form, "punt"), Text(form, "tekst"))],
            ["open-punt-weg"] = form => [new RemoveOpenPoint(Text(form, "punt"))],
            ["open-punt-plannen"] = form =>
                [new PlanOpenPoint(Text(form, "punt"), Secrets.NewId(), Text(form, "datum"))],
            ["voetnoot"] = form => [new ChangeFootnote(Text(form, "teken"), Text(form, "tekst"))],
        };

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Routes.Structure("{project}"), ShowAsync).Needs(Right.EditPlan);
        routes.MapPost(Routes.Rename("{project}"), RenameAsync).Needs(Right.EditPlan);
        routes
            .MapPost(Routes.ChangeStructure("{project}", "{act}"), ActAsync)
            .Needs(Right.EditPlan);
    }

    private static async Task<IResult> ShowAsync([AsParameters] ProjectVisit visit) =>
        await visit.HeadAsync() is { } head
            ? Page.Of(new StructurePage { Head = head })
            : ErrorPage.NotFound();

    /// <summary>The name is the project's and no part of the plan: it makes no revision, and stands in the log.</summary>
    private static async Task<IResult> RenameAsync(
        [AsParameters] ProjectVisit visit,
        [FromForm] string? naam,
        AccessLog log
    )
    {
        if (await visit.HeadAsync() is not { } head)
            return ErrorPage.NotFound();
        var name = TypedName.Of(naam);
        if (name.Problem is { } problem)
            return Refused(visit, head, [problem]);
        if (await visit.Projects.RenameAsync(visit.Project, name.Words, visit.Stop) is not null)
            await log.WriteAsync(
                LogEvent.Of(
                    visit.Context,
                    LogKind.Renamed,
                    $"{head.Name} > {(head with { ShortName = name.Words }).Name}"
                )
            );
        return Done.At(
            Routes.Structure(visit.Project),
            new News(
                "Het project heet nu {0}.",
                (head with { ShortName = name.Words }).Name
            ).OrBack(Routes.Rename(visit.Project), ("naam", head.ShortName ?? ""))
        );
    }

    private static async Task<IResult> ActAsync([AsParameters] ProjectVisit visit, string act)
    {
        if (!Acts.TryGetValue(act, out var edits))
            return ErrorPage.NotFound();
        var form = await visit.FormAsync();
        if (Problems(form, act).ToValueList() is { IsEmpty: false } problems)
            return await visit.HeadAsync() is { } head
                ? Refused(visit, head, [.. problems, .. Refusing(visit, head, edits(form))])
                : ErrorPage.NotFound();
        var basis = long.TryParse(form["basis"], CultureInfo.InvariantCulture, out var number)
            ? number
            : 0;
        return await visit.DoAsync(
            basis,
            _ => edits(form),
            $"{Routes.Structure(visit.Project)}#{AnchorOf(act)}",
            (shown, _) => Refused(shown)
        );
    }

    /// <summary>What cannot be read at all, so that no edit can be made of it.</summary>
    private static IEnumerable<FormProblem> Problems(IFormCollection form, string act)
    {
        if (TypedDay.Of("peildatum", Text(form, "peildatum")).Problem is { } day)
            yield return day;
        if (OrNull(form, "regio") is { } region && !Enum.TryParse<SchoolRegion>(region, out _))
            yield return new("regio", "Kies een regio uit de lijst.");
        if (act == "fase" && !Enum.TryParse<PhaseKind>(Text(form, "soort"), out _))
            yield return new("soort", "Kies een soort uit de lijst.");
    }

    private static IEnumerable<FormProblem> Refusing(
        ProjectVisit visit,
        OpenRevision head,
        IEnumerable<PlanEdit> edits
    ) => PlanEdits.All(head.Plan, edits, new(visit.Today.Day)).Problems.AsProblems();

    private static IResult Refused(
        ProjectVisit visit,
        OpenRevision shown,
        ValueList<FormProblem> problems
    )
    {
        visit.Context.Refuse(problems);
        return Refused(shown);
    }

    private static IResult Refused(OpenRevision shown) =>
        Page.Of(new StructurePage { Head = shown }, StatusCodes.Status422UnprocessableEntity);

    /// <summary>The part of the page in which an act is done.</summary>
    private static string AnchorOf(string act) =>
        act switch
        {
            "gegevens" => "gegevens",
            "stuk" => "stukken",
            "voetnoot" => "voetnoten",
            _ when act.StartsWith("fase", StringComparison.Ordinal) => "fasen",
            _ when act.StartsWith("weekkop", StringComparison.Ordinal) => "weekkoppen",
            _ when act.StartsWith("gemeente", StringComparison.Ordinal) => "de-gemeenten",
            _ => "open-punten",
        };

    private static IEnumerable<PlanEdit> Head(IFormCollection form)
    {
        yield return new SetPlanTitle(Text(form, "titel"));
        yield return new SetAsOf(TypedDay.Of("peildatum", Text(form, "peildatum")).Day);
        yield return new SetRegion(
            Enum.TryParse<SchoolRegion>(Text(form, "regio"), out var region) ? region : null
        );
    }

    private static IEnumerable<PlanEdit> Phase(IFormCollection form)
    {
        yield return new RenamePhase(Text(form, "id"), Text(form, "naam"));
        if (Enum.TryParse<PhaseKind>(Text(form, "soort"), out var kind) && Enum.IsDefined(kind))
            yield return new SetPhaseKind(Text(form, "id"), kind);
    }

    private static string Text(IFormCollection form, string field) => form[field].ToString();

    private static string? OrNull(IFormCollection form, string field) =>
        Text(form, field) is { Length: > 0 } text ? text : null;
}
