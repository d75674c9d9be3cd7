using Microsoft.AspNetCore.Mvc;
using Tijdpad.Documents.Comparing;
using Tijdpad.Documents.Layout;
using Tijdpad.Documents.Writing;
using Tijdpad.Web.Access;
using Tijdpad.Web.Configuration;
using Tijdpad.Web.Http;
using Tijdpad.Web.SiteWide;
using Tijdpad.Web.Storage;

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
        return services.AddScoped<PlanPdf>();
    }

    public static void Map(IEndpointRouteBuilder routes)
    {
        var downloads = routes.MapGroup("/p/{project}/downloads");
        downloads.MapGet("", ShowAsync).Needs(Right.ReadPlan);
        downloads.MapGet("/{naam}.{soort}", FileAsync).Needs(Right.ReadPlan).Limited(Limit.Export);
        downloads
            .MapGet("/word-met-wijzigingen", ChangesAsync)
            .Needs(Right.ReadPlan)
            .Limited(Limit.Export);
    }

    private static async Task<IResult> ShowAsync(
        string project,
        [FromQuery] long? versie,
        ProjectStore projects,
        PlanPdf pdf,
        TimeProvider clock,
        CancellationToken stop
    )
    {
        if (
            await projects.HeadAsync(project, stop) is not { } head
            || await ShownAsync(projects, head, versie, stop) is not { } shown
        )
            return ErrorPage.NotFound();
        return Page.Of<DownloadsPage>(
            new
            {
                Head = head,
                Shown = shown,
                Revisions = await projects.HistoryAsync(project, stop),
                Name = DownloadName.Of(shown.Plan.Title, shown.Number),
                Writers = AllWriters.At(clock.GetUtcNow()),
                HasPdf = pdf.IsThere,
            }
        );
    }

    private static async Task<IResult> FileAsync(
        string project,
        string soort,
        [FromQuery] long? versie,
        HttpContext context,
        ProjectStore projects,
        PlanPdf pdf,
        TimeProvider clock
    )
    {
        var stop = context.RequestAborted;
        if (
            await projects.HeadAsync(project, stop) is not { } head
            || await ShownAsync(projects, head, versie, stop) is not { } shown
        )
            return ErrorPage.NotFound();
        var (name, edition) = (DownloadName.Of(shown.Plan.Title, shown.Number), EditionOf(shown));
        if (soort == "pdf" && pdf.IsThere)
            return TakenAlong.File(
                context,
                await pdf.OfAsync(shown, edition, stop),
                "application/pdf",
                $"{name}.pdf"
            );
        var writer = AllWriters
            .At(clock.GetUtcNow(), edition)
            .FirstOrDefault(writer => writer.Extension == soort);
        if (writer is null)
            return ErrorPage.NotFound();
        using var file = new MemoryStream();
        writer.Write(shown.Plan, file);
        return TakenAlong.File(context, file.ToArray(), writer.MediaType, $"{name}.{soort}");
    }

    private static async Task<IResult> ChangesAsync(
        string project,
        [FromQuery] long? van,
        [FromQuery] long? tot,
        HttpContext context,
        ProjectStore projects
    )
    {
        var stop = context.RequestAborted;
        if (
            await projects.HeadAsync(project, stop) is not { } head
            || await ShownAsync(projects, head, tot, stop) is not { } now
            || await projects.AtAsync(project, van ?? Math.Max(1, now.Number - 1), stop)
                is not { } old
        )
            return ErrorPage.NotFound();
        using var file = new MemoryStream();
        TrackedChangesWriter.Write(
            old.Plan,
            now.Plan,
            await AuthorAsync(projects, old, now, stop),
            Today.Local(now.Revision.At),
            file,
            $"{EditionOf(now)}, met wat veranderde sinds versie {old.Number}"
        );
        return TakenAlong.File(
            context,
            file.ToArray(),
            new Documents.Writing.Word.WordWriter().MediaType,
            $"{DownloadName.Of(now.Plan.Title, now.Number)}-sinds-v{old.Number}.docx"
        );
    }

    /// <summary>Who made all of the changes; when several did, the program that put them together.</summary>
    private static async Task<string> AuthorAsync(
        ProjectStore projects,
        OpenRevision old,
        OpenRevision now,
        CancellationToken stop
    )
    {
        var (first, last) = (Math.Min(old.Number, now.Number), Math.Max(old.Number, now.Number));
        var authors = (await projects.HistoryAsync(now.ProjectId, stop))
            .Where(revision => revision.Number > first && revision.Number <= last)
            .Select(revision => revision.Author.Name)
            .Distinct(StringComparer.Ordinal)
            .ToList();
        return authors is [var one] ? one : Author.Tijdpad.Name;
    }

    private static async Task<OpenRevision?> ShownAsync(
        ProjectStore projects,
        OpenRevision head,
        long? number,
        CancellationToken stop
    ) =>
        number is { } asked && asked != head.Number
            ? await projects.AtAsync(head.ProjectId, asked, stop)
            : head;

    private static string EditionOf(OpenRevision shown) =>
        EditionLine.Of(shown.Number, shown.Revision.Name, Today.Local(shown.Revision.At));
}
