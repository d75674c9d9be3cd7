using Microsoft.AspNetCore.Mvc;
using Tijdpad.Documents.Comparing;
using Tijdpad.Documents.Layout;
using Tijdpad.Documents.Writing;
using Tijdpad.Web.Access;
using Tijdpad.Web.Configuration;
using Tijdpad.Web.Http;
using Tijdpad.Web.Shared;
using Tijdpad.Web.SiteWide;
using Tijdpad.Web.Storage;
using Tijdpad.Web.Work;

namespace Tijdpad.Web.Downloads;

/// <summary>A revision as a file: in every format there is, as a PDF, and as Word with what changed marked in it.</summary>
internal static class DownloadPages
{
    public static IServiceCollection AddDownloads(
        this IServiceCollection services,
        Settings settings
    )
    {
        services.AddSingleton<IPdfMaker>(_ =>
            ChromiumPdfMaker.Find(settings.Chromium) is { } program
                ? new ChromiumPdfMaker(program)
                : new NoPdfMaker()
        );
        services.AddSingleton<Exports>();
        return services.AddScoped<PlanPdf>();
    }

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Routes.Downloads("{project}"), ShowAsync).Needs(Right.ReadPlan);
        routes
            .MapGet(Routes.Download("{project}", "{naam}", "{soort}"), FileAsync)
            .Needs(Right.ReadPlan)
            .Limited(Limit.Export);
        routes
            .MapGet(Routes.AwaitDownload("{project}", "{naam}", "{soort}"), AwaitAsync)
            .Needs(Right.ReadPlan);
        routes
            .MapGet(Routes.ChangesInWord("{project}"), ChangesAsync)
            .Needs(Right.ReadPlan)
            .Limited(Limit.Export);
    }

    private static async Task<IResult> ShowAsync(
        [AsParameters] ProjectVisit visit,
        [FromQuery] long? versie,
        PlanPdf pdf,
        TimeProvider clock
    )
    {
        if (
            await visit.HeadAsync() is not { } head
            || await ShownAsync(visit, head, versie) is not { } shown
        )
            return ErrorPage.NotFound();
        return Page.Of(
            new DownloadsPage
            {
                Head = head,
                Shown = shown,
                Revisions = await visit.HistoryAsync(),
                Name = DownloadName.Of(shown.Plan.Title, shown.Number),
                Writers = AllWriters.At(clock.GetUtcNow()),
                HasPdf = pdf.IsThere,
            }
        );
    }

    private static async Task<IResult> FileAsync(
        [AsParameters] ProjectVisit visit,
        string soort,
        [FromQuery] long? versie,
        Exports exports,
        PlanPdf pdf
    ) =>
        await ExportOfAsync(visit, soort, versie, pdf) is { } export
            ? (await exports.MakeAsync(export, visit.Stop)) switch
            {
                { Value: { } file } => Taken(visit, export, file),
                { News.State: WorkState.Underway } => Results.LocalRedirect(
                    $"{Routes.AwaitDownload(visit.Project, "planning", soort)}?versie={export.Shown.Number}"
                ),
                var none => await WaitAsync(visit, none.News),
            }
            : ErrorPage.NotFound();

    /// <summary>The file that is being made, once it is there. Looking whether it is makes no file, and counts for none.</summary>
    private static async Task<IResult> AwaitAsync(
        [AsParameters] ProjectVisit visit,
        string soort,
        [FromQuery] long? versie,
        Exports exports,
        PlanPdf pdf
    ) =>
        await ExportOfAsync(visit, soort, versie, pdf) is { } export
            ? exports.AskedFor(export) switch
            {
                { Value: { } file } => Taken(visit, export, file),
                { } underway => await WaitAsync(visit, underway.News),
                null => Results.LocalRedirect(
                    $"{Routes.Download(visit.Project, "planning", soort)}?versie={export.Shown.Number}"
                ),
            }
            : ErrorPage.NotFound();

    /// <summary>Null when there is no such revision, or no such kind of file.</summary>
    private static async Task<ExportedRevision?> ExportOfAsync(
        ProjectVisit visit,
        string kind,
        long? number,
        PlanPdf pdf
    )
    {
        var type =
            kind == "pdf" && pdf.IsThere
                ? "application/pdf"
                : AllWriters
                    .At(default)
                    .FirstOrDefault(writer => writer.Extension == kind)
                    ?.MediaType;
        return
            type is not null
            && await visit.HeadAsync() is { } head
            && await ShownAsync(visit, head, number) is { } shown
            ? new(shown, kind, type)
            : null;
    }

    private static IResult Taken(ProjectVisit visit, ExportedRevision export, byte[] file) =>
        TakenAlong.File(visit.Context, file, export.MediaType, export.FileName);

    private static async Task<IResult> WaitAsync(ProjectVisit visit, WorkNews news) =>
        await visit.HeadAsync() is { } head
            ? visit.WaitFor(head, ("Bestand maken", ProjectPage.Downloads), "Het bestand", news)
            : ErrorPage.NotFound();

    private static async Task<IResult> ChangesAsync(
        [AsParameters] ProjectVisit visit,
        [FromQuery] long? van,
        [FromQuery] long? tot
    )
    {
        if (
            await visit.HeadAsync() is not { } head
            || await ShownAsync(visit, head, tot) is not { } now
            || await visit.AtAsync(van ?? Math.Max(1, now.Number - 1)) is not { } old
        )
            return ErrorPage.NotFound();
        using var file = new MemoryStream();
        TrackedChangesWriter.Write(
            old.Plan,
            now.Plan,
            await AuthorAsync(visit, old, now),
            Today.Local(now.Revision.At),
            file,
            $"{EditionOf(now)}, met wat veranderde sinds versie {old.Number}"
        );
        return TakenAlong.File(
            visit.Context,
            file.ToArray(),
            new Documents.Writing.Word.WordWriter().MediaType,
            $"{DownloadName.Of(now.Plan.Title, now.Number)}-sinds-v{old.Number}.docx"
        );
    }

    /// <summary>Who made all of the changes; when several did, the program that put them together.</summary>
    private static async Task<string> AuthorAsync(
        ProjectVisit visit,
        OpenRevision old,
        OpenRevision now
    )
    {
        var (first, last) = (Math.Min(old.Number, now.Number), Math.Max(old.Number, now.Number));
        var authors = (await visit.HistoryAsync())
            .Where(revision => revision.Number > first && revision.Number <= last)
            .Select(revision => revision.Author.Name)
            .Distinct(StringComparer.Ordinal)
            .ToList();
        return authors is [var one] ? one : Author.Tijdpad.Name;
    }

    private static async Task<OpenRevision?> ShownAsync(
        ProjectVisit visit,
        OpenRevision head,
        long? number
    ) => number is { } asked && asked != head.Number ? await visit.AtAsync(asked) : head;

    private static string EditionOf(OpenRevision shown) =>
        EditionLine.Of(shown.Number, shown.Revision.Name, Today.Local(shown.Revision.At));
}
