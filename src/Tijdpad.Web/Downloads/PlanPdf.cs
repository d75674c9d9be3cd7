using Tijdpad.Web.Http;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.Downloads;

/// <summary>A revision as a PDF.</summary>
internal sealed class PlanPdf(IPdfMaker maker, RenderedPage pages)
{
    public bool IsThere => maker.IsThere;

    public async Task<byte[]> OfAsync(OpenRevision shown, string edition, CancellationToken stop)
    {
        var html = await pages.OfAsync(new PrintSheet { Shown = shown, Edition = edition });
        return await maker.MakeAsync(html, stop);
    }
}
