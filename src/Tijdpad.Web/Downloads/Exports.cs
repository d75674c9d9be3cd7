using Tijdpad.Documents.Layout;
using Tijdpad.Documents.Writing;
using Tijdpad.Web.Http;
using Tijdpad.Web.Shared;
using Tijdpad.Web.Storage;
using Tijdpad.Web.Work;

namespace Tijdpad.Web.Downloads;

/// <summary>
/// Revisions as files, made outside the requests that ask for them: of a large plan that takes long. Who asked can leave,
/// and finds the file when they come back.
/// </summary>
internal sealed class Exports(Workbench bench, IServiceScopeFactory scopes, TimeProvider clock)
{
    /// <summary>By the time it takes beside looking at the rows once.</summary>
    private const int Effort = 5;

    private static readonly ValueList<string> StepsOfPdf =
    [
        "De planning opmaken",
        "Er een pdf van maken",
    ];

    /// <summary>The file, if it is made soon.</summary>
    public Task<Worked<byte[]>> MakeAsync(ExportedRevision of, CancellationToken stop) =>
        bench.OfAsync(Order(of), stop);

    /// <summary>The file, or how it stands with it; null when nobody asked for it.</summary>
    public Worked<byte[]>? AskedFor(ExportedRevision of) => bench.AskedFor(Order(of));

    private WorkOrder<byte[]> Order(ExportedRevision of) =>
        new(
            ("file", of.Shown.ProjectId, of.Shown.Number, of.Kind, of.Edition),
            of.Shown.ProjectId,
            Effort * PlanSize.Of(of.Shown.Plan),
            progress => of.Kind == "pdf" ? PdfAsync(of, progress) : Task.FromResult(Written(of)),
            file => file.Length
        )
        {
            GoesOn = true,
            Steps = of.Kind == "pdf" ? StepsOfPdf : [],
        };

    private async Task<byte[]> PdfAsync(ExportedRevision of, WorkProgress progress)
    {
        await using var scope = scopes.CreateAsyncScope();
        var pdf = scope.ServiceProvider.GetRequiredService<PlanPdf>();
        return await pdf.OfAsync(of.Shown, of.Edition, progress);
    }

    private byte[] Written(ExportedRevision of)
    {
        var writer = AllWriters
            .At(clock.GetUtcNow(), of.Edition)
            .First(writer => writer.Extension == of.Kind);
        using var file = new MemoryStream();
        writer.Write(of.Shown.Plan, file);
        return file.ToArray();
    }
}

/// <summary>A revision as a file of a kind.</summary>
/// <param name="Kind">"pdf", or the extension of a writer.</param>
/// <param name="MediaType">Of the file.</param>
internal sealed record ExportedRevision(OpenRevision Shown, string Kind, string MediaType)
{
    /// <summary>The line that says which version it is.</summary>
    public string Edition =>
        EditionLine.Of(Shown.Number, Shown.Revision.Name, Today.Local(Shown.Revision.At));

    public string FileName => $"{DownloadName.Of(Shown.Plan.Title, Shown.Number)}.{Kind}";
}
