using Tijdpad.Comparing;
using Tijdpad.Documents.Tables;
using Tijdpad.Json;
using Tijdpad.Plans;
using Tijdpad.Web.Access;
using Tijdpad.Web.Http;
using Tijdpad.Web.SiteWide;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.Import;

/// <summary>A newer document of a project that exists: what differs, row by row, to take over or not.</summary>
internal static class NewerDocument
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/p/{project}/inlezen", ShowAsync).Needs(Right.EditPlan);
        routes
            .MapPost("/p/{project}/inlezen", UploadAsync)
            .Needs(Right.EditPlan)
            .Limited(Limit.Upload);
        routes.MapGet("/p/{project}/inlezen/{upload}", CompareAsync).Needs(Right.EditPlan);
        routes.MapPost("/p/{project}/inlezen/{upload}", TakeOverAsync).Needs(Right.EditPlan);
    }

    private static async Task<IResult> ShowAsync(
        string project,
        ProjectStore projects,
        CancellationToken stop
    ) =>
        await projects.HeadAsync(project, stop) is { } head
            ? Page.Of<NewerUploadPage>(new { Head = head })
            : ErrorPage.NotFound();

    private static async Task<IResult> UploadAsync(
        string project,
        IFormFile? bestand,
        HttpContext context,
        ProjectStore projects,
        Uploads uploads,
        CancellationToken stop
    )
    {
        if (await projects.HeadAsync(project, stop) is not { } head)
            return ErrorPage.NotFound();
        if (await ImportPages.BytesAsync(bestand, stop) is not { } bytes)
            return Refused(head, "Kies eerst een bestand.");
        try
        {
            var upload = await uploads.AddAsync(
                project,
                head.Plan,
                bestand!.FileName,
                bytes,
                context.Actor().Author,
                stop
            );
            return Results.LocalRedirect($"/p/{project}/inlezen/{upload.Id}");
        }
        catch (UnreadableDocumentException unreadable)
        {
            return Refused(head, unreadable.Message);
        }
    }

    private static IResult Refused(OpenRevision head, string problem) =>
        Page.Of<NewerUploadPage>(
            new { Head = head, Problem = problem },
            StatusCodes.Status422UnprocessableEntity
        );

    private static async Task<IResult> CompareAsync(
        string project,
        string upload,
        HttpContext context,
        ProjectStore projects,
        Uploads uploads,
        CancellationToken stop
    )
    {
        if (
            await projects.HeadAsync(project, stop) is not { } head
            || await uploads.FindAsync(project, upload, context.Actor().Author, stop)
                is not { } found
        )
            return ErrorPage.NotFound();
        var draft = PlanJson.Read(found.Draft);
        return Page.Of<TakeOverPage>(
            new
            {
                Head = head,
                Upload = found,
                Read = ReadDocument.Read(found.Reading),
                Rows = RowPair.Of(head.Plan, draft),
                Others = PlanDifference
                    .Between(head.Plan, draft)
                    .Changes.Where(change => change.Subject != ChangeSubject.Activity)
                    .ToValueList(),
            }
        );
    }

    private static async Task<IResult> TakeOverAsync(
        string project,
        string upload,
        HttpContext context,
        ProjectStore projects,
        Uploads uploads,
        CancellationToken stop
    )
    {
        var form = await context.Request.ReadFormAsync(stop);
        var author = context.Actor().Author;
        if (
            !long.TryParse(
                form["basis"],
                System.Globalization.CultureInfo.InvariantCulture,
                out var basis
            )
            || await projects.AtAsync(project, basis, stop) is not { } shown
            || await uploads.FindAsync(project, upload, author, stop) is not { } found
        )
            return ErrorPage.NotFound();
        var draft = PlanJson.Read(found.Draft);
        var choices = RowPair
            .Of(shown.Plan, draft)
            .ToDictionary(
                pair => pair.Id,
                pair => ChoiceOf(form[$"rij-{pair.Id}"]),
                StringComparer.Ordinal
            );
        var next = PlanTakeOver.Of(shown.Plan, draft, choices);
        if (!form.ContainsKey("overige"))
            next = KeepFrame(shown.Plan, next);
        var act = new Act(author, RevisionKind.Import, $"Overgenomen uit {found.FileName}");
        var added = await projects.AppendAsync(project, basis, next, act, stop);
        if (added is AppendResult.Clashed)
            return ErrorPage.Because(
                StatusCodes.Status409Conflict,
                "De planning is intussen gewijzigd",
                "Ga terug en ververs de pagina: u ziet dan het verschil met de planning zoals die nu is. Uw document is bewaard."
            );
        await uploads.AcceptAsync(found, stop);
        return added is AppendResult.Appended done
            ? Results.LocalRedirect($"/p/{project}/planning?gedaan={done.Head.Number}")
            : Results.LocalRedirect($"/p/{project}/planning");
    }

    private static RowChoice ChoiceOf(string? word) =>
        word switch
        {
            "oud" => RowChoice.Old,
            "beide" => RowChoice.Both,
            _ => RowChoice.New,
        };

    /// <summary>Title, day, open points and footnotes as they were.</summary>
    private static Plan KeepFrame(Plan old, Plan next) =>
        next.WithTitle(old.Title, old.AsOf)
            .WithOpenPoints(old.OpenPoints)
            .WithFootnotes(old.Footnotes)
            .WithOutsideTable(old.OutsideTable)
            .WithColumns(old.Columns)
            .WithAliases(old.Aliases)
            .WithMunicipalities(old.Municipalities, old.Region);
}
