using Tijdpad.Web.Http;
using Tijdpad.Web.Storage;
using Tijdpad.Web.Work;

namespace Tijdpad.Web.Downloads;

/// <summary>A revision as a PDF.</summary>
internal sealed class PlanPdf(IPdfMaker maker, RenderedPage pages)
{
    public bool IsThere => maker.IsThere;

    public async Task<byte[]> OfAsync(OpenRevision shown, string edition, WorkProgress progress)
    {
        var html = await pages.OfAsync(new PrintSheet { Shown = shown, Edition = edition });
        progress.Enter(1);
        return await maker.MakeAsync(html, progress.Stop);
    }
}
