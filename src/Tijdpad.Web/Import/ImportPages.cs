using Microsoft.AspNetCore.Mvc;
using Tijdpad.Edits;
using Tijdpad.Json;
using Tijdpad.Plans;
using Tijdpad.Web.Access;
using Tijdpad.Web.Http;
using Tijdpad.Web.Plans.Rows;
using Tijdpad.Web.Shared;
using Tijdpad.Web.SiteWide;
using Tijdpad.Web.Storage;
using Tijdpad.Web.Work;

namespace Tijdpad.Web.Import;

/// <summary>From a document to a project: upload, look through what was made of it, correct, accept.</summary>
internal static class ImportPages
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(SiteRoutes.New, () => Page.Of(new UploadPage())).Needs(Right.SignedIn);
        routes.MapPost(SiteRoutes.New, UploadAsync).Needs(Right.SignedIn).Limited(Limit.Upload);
        routes.MapPost(SiteRoutes.NewEmpty, StartEmptyAsync).Needs(Right.SignedIn);
        routes.MapGet(SiteRoutes.Upload("{upload}"), ReviewAsync).Needs(Right.SignedIn);
        routes
            .MapPost(SiteRoutes.CorrectRow("{upload}", "{id}"), CorrectAsync)
            .Needs(Right.SignedIn);
        routes.MapPost(SiteRoutes.CorrectHead("{upload}"), CorrectHeadAsync).Needs(Right.SignedIn);
        routes.MapPost(SiteRoutes.KeepUpload("{upload}"), AcceptAsync).Needs(Right.SignedIn);
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
        UploadReading reading,
        CancellationToken stop
    )
    {
        if (await BytesAsync(bestand, stop) is not { } bytes)
            return Refused(context, "bestand", "Kies eerst een bestand.");
        var upload = await uploads.AddAsync(
            "",
            bestand!.FileName,
            bytes,
            context.Actor().Author,
            stop
        );
        var read = await reading.OfAsync(upload, stop);
        return await AnswerAsync((context, uploads), upload, read, stop);
    }

    private static async Task<IResult> AnswerAsync(
        (HttpContext Context, Uploads Uploads) of,
        WaitingUpload upload,
        Worked<ReadUpload> read,
        CancellationToken stop
    )
    {
        if (read.Value is { Problem: { } problem })
        {
            await of.Uploads.RemoveAsync(upload, stop);
            return Refused(of.Context, "bestand", problem);
        }
        var page = SiteRoutes.Upload(upload.Id);
        return read.Value is null
            ? Results.LocalRedirect(page)
            : Done.At(page, new News("{0} is gelezen.", upload.FileName));
    }

    /// <summary>The page of an upload that was not read when it came in: that it is being read, or what came of it.</summary>
    private static async Task<IResult> WaitAsync(UploadVisit visit, WaitingUpload upload)
    {
        var read = await visit.Reading.OfAsync(upload, visit.Stop);
        if (read.News.State is WorkState.Ready)
            return await AnswerAsync((visit.Context, visit.Uploads), upload, read, visit.Stop);
        visit.Context.Response.Headers.RetryAfter = "2";
        return Page.Of(
            new ReadingPage { FileName = upload.FileName, News = read.News },
            read.News.State is WorkState.Underway
                ? StatusCodes.Status202Accepted
                : StatusCodes.Status503ServiceUnavailable
        );
    }

    private static IResult Refused(HttpContext context, string field, string problem)
    {
        context.Refuse(field, problem);
        return Page.Of(new UploadPage(), StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<IResult> StartEmptyAsync(
        [FromForm] string? titel,
        [FromForm] string? naam,
        HttpContext context,
        NewProject projects,
        CancellationToken stop
    )
    {
        var edited = new SetPlanTitle(titel ?? "").ApplyTo(new Plan(""), new(default));
        var name = TypedName.Of(naam);
        if (!edited.IsApplied)
            return Refused(context, "titel", edited.Problems[0].Message);
        if (edited.Plan.Title.Length == 0)
            return Refused(context, "titel", "Geef de planning een naam.");
        if (name.Problem is { } tooLong)
            return Refused(context, tooLong.Field, tooLong.Sentence);
        var project = await projects.StartAsync(
            new(edited.Plan, name.Words, "Lege planning begonnen"),
            context.Actor(),
            stop
        );
        return Done.At(Routes.Plan(project), new News("De lege planning is begonnen."));
    }

    private static async Task<IResult> ReviewAsync(
        [AsParameters] UploadVisit visit,
        [FromQuery] string? rij,
        [FromQuery] string? bij,
        [FromQuery] string? deel
    )
    {
        if (await visit.FindWaitingAsync() is { } waiting)
            return await WaitAsync(visit, waiting);
        if (await visit.FindAsync() is not { } found)
            return ErrorPage.NotFound();
        var draft = PlanJson.Read(found.Draft);
        var open = draft.Activities.FirstOrDefault(row => row.Id == rij) is { } row
            ? new OpenRow(row.Id, RowFields.Of(draft, row), [])
            : null;
        return await PageAsync(visit, found, draft, new(open, PartOf(draft, rij ?? bij, deel)));
    }

    private static async Task<IResult> PageAsync(
        UploadVisit visit,
        Upload upload,
        Plan draft,
        ReviewState state
    ) =>
        Page.Of(
            new ReviewPage
            {
                Upload = upload,
                Draft = draft,
                Read = ReadDocument.Read(upload.Reading),
                Findings = await visit.Checks.FindingsOfDraftAsync(
                    upload.Id,
                    draft,
                    upload.Draft,
                    visit.Stop
                ),
                Open = state.Open,
                Part = state.Part,
            },
            visit.Context.PageStatus()
        );

    /// <summary>The rows that are shown: where a row is, or those that the address asks for.</summary>
    private static ListPart PartOf(Plan draft, string? row, string? asked) =>
        TypedRow.NumberOf(draft, row) is { } number
            ? ListPart.Holding(number - 1, draft.Activities.Count, ListPart.Rows)
            : ListPart.Of(draft.Activities.Count, ListPart.Rows, asked);

    private static async Task<IResult> CorrectAsync([AsParameters] UploadVisit visit, string id)
    {
        if (await visit.FindAsync() is not { } found)
            return ErrorPage.NotFound();
        var draft = PlanJson.Read(found.Draft);
        if (draft.Activities.FirstOrDefault(row => row.Id == id) is not { } row)
            return ErrorPage.NotFound();
        var fields = RowFields.Of(await visit.Context.Request.ReadFormAsync(visit.Stop));
        var edited = PlanEdits.All(draft, fields.Edits(draft, row), new(visit.Today.Day));
        if (!edited.IsApplied)
        {
            visit.Context.Refuse(edited.Problems);
            visit.Context.Refuse(RowProblems.Of(fields, draft, row, new(visit.Today.Day)));
            return await PageAsync(
                visit,
                found,
                draft,
                new(new(id, fields, edited.Problems), PartOf(draft, id, null))
            );
        }
        await visit.Uploads.KeepDraftAsync(found, edited.Plan, visit.Stop);
        return Done.At(
            $"{SiteRoutes.Upload(visit.Upload)}?bij={id}#rij-{id}",
            new News("De rij is aangepast.")
        );
    }

    private static async Task<IResult> CorrectHeadAsync(
        [AsParameters] UploadVisit visit,
        [FromForm] string? titel,
        [FromForm] string? peildatum
    )
    {
        if (await visit.FindAsync() is not { } found)
            return ErrorPage.NotFound();
        var draft = PlanJson.Read(found.Draft);
        var asOf = TypedDay.Of("peildatum", peildatum);
        var edited = PlanEdits.All(
            draft,
            [new SetPlanTitle(titel ?? ""), new SetAsOf(asOf.Day)],
            new(visit.Today.Day)
        );
        if (!edited.IsApplied || asOf.Problem is not null)
        {
            visit.Context.Refuse([.. edited.Problems.AsProblems(), .. asOf.Problems]);
            return await PageAsync(visit, found, draft, new(null, PartOf(draft, null, null)));
        }
        await visit.Uploads.KeepDraftAsync(found, edited.Plan, visit.Stop);
        return Done.At(
            $"{SiteRoutes.Upload(visit.Upload)}#gegevens",
            new News("Naam en peildatum zijn bewaard.").OrBack(
                SiteRoutes.CorrectHead(visit.Upload),
                ("titel", draft.Title),
                ("peildatum", PlanQuery.Text(draft.AsOf))
            )
        );
    }

    private static async Task<IResult> AcceptAsync(
        [AsParameters] UploadVisit visit,
        [FromForm] string? naam,
        NewProject projects
    )
    {
        if (await visit.FindAsync() is not { } found)
            return ErrorPage.NotFound();
        var name = TypedName.Of(naam);
        if (name.Problem is { } problem)
        {
            visit.Context.Refuse([problem]);
            var draft = PlanJson.Read(found.Draft);
            return await PageAsync(visit, found, draft, new(null, PartOf(draft, null, null)));
        }
        var (uploads, actor) = (visit.Uploads, visit.Context.Actor());
        if (
            await projects.StartAsync(found, name.Words, uploads, actor, visit.Stop)
            is not { } project
        )
            return ErrorPage.NotFound();
        return Done.At(
            Routes.Plan(project),
            new News("De planning is bewaard in een nieuw project.")
        );
    }
}

/// <summary>What the page of an upload shows beside what was read.</summary>
/// <param name="Open">The row whose form is open; null when none is.</param>
/// <param name="Part">Which rows are shown.</param>
internal sealed record ReviewState(OpenRow? Open, ListPart Part);
