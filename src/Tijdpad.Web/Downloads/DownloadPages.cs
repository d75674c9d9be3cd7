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
        routes.MapGet(Routes.Downloads("{project}"), ShowAsync).Needs(Right.ReadPlan);
        routes
            .MapGet(Routes.Download("{project}", "{naam}", "{soort}"), FileAsync)
            .Needs(Right.ReadPlan)
            .Limited(Limit.Export);
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
        PlanPdf pdf,
        TimeProvider clock
    )
    {
        if (
            await visit.HeadAsync() is not { } head
            || await ShownAsync(visit, head, versie) is not { } shown
        )
            return ErrorPage.NotFound();
        var (name, edition) = (DownloadName.Of(shown.Plan.Title, shown.Number), EditionOf(shown));
        if (soort == "pdf" && pdf.IsThere)
            return TakenAlong.File(
                visit.Context,
                await pdf.OfAsync(shown, edition, visit.Stop),
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
        return TakenAlong.File(visit.Context, file.ToArray(), writer.MediaType, $"{name}.{soort}");
    }

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
