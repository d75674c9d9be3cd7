using Tijdpad.Comparing;
using Tijdpad.Json;
using Tijdpad.Plans;
using Tijdpad.Web.Access;
using Tijdpad.Web.Http;
using Tijdpad.Web.Shared;
using Tijdpad.Web.SiteWide;
using Tijdpad.Web.Storage;
using Tijdpad.Web.Work;

namespace Tijdpad.Web.Import;

/// <summary>A newer document of a project that exists: what differs, row by row, to take over or not.</summary>
internal static class NewerDocument
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Routes.Newer("{project}"), ShowAsync).Needs(Right.EditPlan);
        routes
            .MapPost(Routes.Newer("{project}"), UploadAsync)
            .Needs(Right.EditPlan)
            .Limited(Limit.Upload);
        routes
            .MapGet(Routes.NewerUpload("{project}", "{upload}"), CompareAsync)
            .Needs(Right.EditPlan);
        routes
            .MapPost(Routes.NewerUpload("{project}", "{upload}"), TakeOverAsync)
            .Needs(Right.EditPlan);
    }

    private static async Task<IResult> ShowAsync([AsParameters] ProjectVisit visit) =>
        await visit.HeadAsync() is { } head
            ? Page.Of(new NewerUploadPage { Head = head })
            : ErrorPage.NotFound();

    private static async Task<IResult> UploadAsync(
        [AsParameters] ProjectVisit visit,
        IFormFile? bestand,
        Uploads uploads,
        UploadReading reading
    )
    {
        if (await visit.HeadAsync() is not { } head)
            return ErrorPage.NotFound();
        if (await ImportPages.BytesAsync(bestand, visit.Stop) is not { } bytes)
            return Refused(visit, head, "Kies eerst een bestand.");
        var upload = await uploads.AddAsync(
            visit.Project,
            bestand!.FileName,
            bytes,
            visit.Author,
            visit.Stop
        );
        var read = await reading.OfAsync(upload, visit.Stop);
        return await AnswerAsync(visit, (head, uploads), upload, read);
    }

    private static async Task<IResult> AnswerAsync(
        ProjectVisit visit,
        (OpenRevision Head, Uploads Uploads) of,
        WaitingUpload upload,
        Worked<ReadUpload> read
    )
    {
        if (read.Value is { Problem: { } problem })
        {
            await of.Uploads.RemoveAsync(upload, visit.Stop);
            return Refused(visit, of.Head, problem);
        }
        var page = Routes.NewerUpload(visit.Project, upload.Id);
        return read.Value is null
            ? Results.LocalRedirect(page)
            : Done.At(page, new News("{0} is gelezen.", upload.FileName));
    }

    private static IResult Refused(ProjectVisit visit, OpenRevision head, string problem)
    {
        visit.Context.Refuse("bestand", problem);
        return Page.Of(
            new NewerUploadPage { Head = head },
            StatusCodes.Status422UnprocessableEntity
        );
    }

    private static async Task<IResult> CompareAsync(
        [AsParameters] ProjectVisit visit,
        string upload,
        Uploads uploads,
        UploadReading reading
    )
    {
        if (
            await visit.HeadAsync() is { } now
            && await uploads.FindWaitingAsync(visit.Project, upload, visit.Author, visit.Stop)
                is { } waiting
        )
        {
            var read = await reading.OfAsync(waiting, visit.Stop);
            return read.News.State is WorkState.Ready
                ? await AnswerAsync(visit, (now, uploads), waiting, read)
                : visit.WaitFor(
                    now,
                    ("Nieuwere versie inlezen", ProjectPage.Newer),
                    "Uw bestand wordt gelezen",
                    read.News
                );
        }
        if (
            await visit.HeadAsync() is not { } head
            || await uploads.FindAsync(visit.Project, upload, visit.Author, visit.Stop)
                is not { } found
        )
            return ErrorPage.NotFound();
        var draft = PlanJson.Read(found.Draft);
        return Page.Of(
            new TakeOverPage
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
        [AsParameters] ProjectVisit visit,
        string upload,
        Uploads uploads
    )
    {
        var form = await visit.FormAsync();
        var author = visit.Author;
        if (
            !long.TryParse(
                form["basis"],
                System.Globalization.CultureInfo.InvariantCulture,
                out var basis
            )
            || await visit.AtAsync(basis) is not { } shown
            || await uploads.FindAsync(visit.Project, upload, author, visit.Stop) is not { } found
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
        var added = await visit.Projects.AppendAsync(visit.Project, basis, next, act, visit.Stop);
        if (added is AppendResult.Clashed)
            return ErrorPage.Because(
                StatusCodes.Status409Conflict,
                "De planning is intussen gewijzigd",
                "Ga terug en ververs de pagina: u ziet dan het verschil met de planning zoals die nu is. Uw document is bewaard."
            );
        await uploads.AcceptAsync(found, visit.Stop);
        return added is AppendResult.Appended done
            ? await visit.AfterAsync(done.Head, Routes.Plan(visit.Project))
            : Done.At(Routes.Plan(visit.Project), News.Nothing);
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
