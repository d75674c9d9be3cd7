using Microsoft.AspNetCore.Mvc;
using Tijdpad.Checks;
using Tijdpad.Documents.Tables;
using Tijdpad.Edits;
using Tijdpad.Json;
using Tijdpad.Plans;
using Tijdpad.Web.Access;
using Tijdpad.Web.Http;
using Tijdpad.Web.Plans.Rows;
using Tijdpad.Web.SiteWide;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.Import;

/// <summary>From a document to a project: upload, look through what was made of it, correct, accept.</summary>
internal static class ImportPages
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/nieuw", () => Page.Of<UploadPage>()).Needs(Right.SignedIn);
        routes.MapPost("/nieuw", UploadAsync).Needs(Right.SignedIn).Limited(Limit.Upload);
        routes.MapPost("/nieuw/leeg", StartEmptyAsync).Needs(Right.SignedIn);
        routes.MapGet("/nieuw/{upload}", ReviewAsync).Needs(Right.SignedIn);
        routes.MapPost("/nieuw/{upload}/rij/{id}", CorrectAsync).Needs(Right.SignedIn);
        routes.MapPost("/nieuw/{upload}/gegevens", CorrectHeadAsync).Needs(Right.SignedIn);
        routes.MapPost("/nieuw/{upload}/bewaren", AcceptAsync).Needs(Right.SignedIn);
    }

    /// <summary>The bytes of the uploaded file; null when there is none.</summary>
    internal static async Task<byte[]?> BytesAsync(IFormFile? file, CancellationToken stop)
    {
        if (file is null || file.FileName.Length == 0)
            return null;
        using var bytes = new MemoryStream();
        await file.CopyToAsync(bytes, stop);
        return bytes.ToArray();
    }

    private static async Task<IResult> UploadAsync(
        IFormFile? bestand,
        HttpContext context,
        Uploads uploads,
        CancellationToken stop
    )
    {
        if (await BytesAsync(bestand, stop) is not { } bytes)
            return Refused("Kies eerst een bestand.");
        try
        {
            var upload = await uploads.AddAsync(
                "",
                null,
                bestand!.FileName,
                bytes,
                context.Actor().Author,
                stop
            );
            return Results.LocalRedirect($"/nieuw/{upload.Id}");
        }
        catch (UnreadableDocumentException unreadable)
        {
            return Refused(unreadable.Message);
        }
    }

    private static IResult Refused(string problem) =>
        Page.Of<UploadPage>(new { Problem = problem }, StatusCodes.Status422UnprocessableEntity);

    private static async Task<IResult> StartEmptyAsync(
        [FromForm] string? titel,
        HttpContext context,
        NewProject projects,
        CancellationToken stop
    )
    {
        var edited = new SetPlanTitle(titel ?? "").ApplyTo(new Plan(""), new(default));
        if (!edited.IsApplied || edited.Plan.Title.Length == 0)
            return Page.Of<UploadPage>(
                new { TitleProblem = "Geef de planning een naam." },
                StatusCodes.Status422UnprocessableEntity
            );
        var project = await projects.StartAsync(
            edited.Plan,
            context.Actor(),
            "Lege planning begonnen",
            stop
        );
        return Results.LocalRedirect($"/p/{project}/planning");
    }

    private static async Task<IResult> ReviewAsync(
        string upload,
        [FromQuery] string? rij,
        HttpContext context,
        Uploads uploads,
        Today today,
        CancellationToken stop
    )
    {
        if (await uploads.FindAsync("", upload, context.Actor().Author, stop) is not { } found)
            return ErrorPage.NotFound();
        var draft = PlanJson.Read(found.Draft);
        var open = draft.Activities.FirstOrDefault(row => row.Id == rij) is { } row
            ? new OpenRow(row.Id, RowFields.Of(draft, row), [])
            : null;
        return Review(found, draft, open, today);
    }

    private static IResult Review(
        Upload upload,
        Plan draft,
        OpenRow? open,
        Today today,
        ValueList<EditProblem>? problems = null
    ) =>
        Page.Of<ReviewPage>(
            new
            {
                Upload = upload,
                Draft = draft,
                Read = ReadDocument.Read(upload.Reading),
                Findings = AllChecks.Run(draft, today.Day),
                Open = open,
                Problems = problems ?? [],
            },
            open is { Problems.IsEmpty: false } || problems is { IsEmpty: false }
                ? StatusCodes.Status422UnprocessableEntity
                : StatusCodes.Status200OK
        );

    private static async Task<IResult> CorrectAsync(
        string upload,
        string id,
        HttpContext context,
        Uploads uploads,
        Today today,
        CancellationToken stop
    )
    {
        if (await uploads.FindAsync("", upload, context.Actor().Author, stop) is not { } found)
            return ErrorPage.NotFound();
        var draft = PlanJson.Read(found.Draft);
        if (draft.Activities.FirstOrDefault(row => row.Id == id) is not { } row)
            return ErrorPage.NotFound();
        var fields = RowFields.Of(await context.Request.ReadFormAsync(stop));
        var edited = PlanEdits.All(draft, fields.Edits(draft, row), new(today.Day));
        if (!edited.IsApplied)
            return Review(found, draft, new(id, fields, edited.Problems), today);
        await uploads.KeepDraftAsync(found, edited.Plan, stop);
        return Results.LocalRedirect($"/nieuw/{upload}#rij-{id}");
    }

    private static async Task<IResult> CorrectHeadAsync(
        string upload,
        [FromForm] string? titel,
        [FromForm] DateOnly? peildatum,
        HttpContext context,
        Uploads uploads,
        Today today,
        CancellationToken stop
    )
    {
        if (await uploads.FindAsync("", upload, context.Actor().Author, stop) is not { } found)
            return ErrorPage.NotFound();
        var draft = PlanJson.Read(found.Draft);
        var edited = PlanEdits.All(
            draft,
            [new SetPlanTitle(titel ?? ""), new SetAsOf(peildatum)],
            new(today.Day)
        );
        if (!edited.IsApplied)
            return Review(found, draft, null, today, edited.Problems);
        await uploads.KeepDraftAsync(found, edited.Plan, stop);
        return Results.LocalRedirect($"/nieuw/{upload}");
    }

    private static async Task<IResult> AcceptAsync(
        string upload,
        HttpContext context,
        Uploads uploads,
        NewProject projects,
        CancellationToken stop
    )
    {
        var actor = context.Actor();
        if (
            await uploads.FindAsync("", upload, actor.Author, stop) is not { } found
            || !await uploads.AcceptAsync(found, stop)
        )
            return ErrorPage.NotFound();
        var project = await projects.StartAsync(
            PlanJson.Read(found.Draft),
            actor,
            $"Ingelezen uit {found.FileName}",
            stop
        );
        return Results.LocalRedirect($"/p/{project}/planning");
    }
}
