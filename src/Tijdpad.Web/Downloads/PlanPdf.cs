using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.Downloads;

/// <summary>A revision as a PDF.</summary>
internal sealed class PlanPdf(IPdfMaker maker, IServiceProvider services, ILoggerFactory logs)
{
    public bool IsThere => maker.IsThere;

    public async Task<byte[]> OfAsync(OpenRevision shown, string edition, CancellationToken stop)
    {
        await using var renderer = new HtmlRenderer(services, logs);
        var html = await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var parameters = new Dictionary<string, object?>(StringComparer.Ordinal)
            {
                [nameof(PrintSheet.Shown)] = shown,
                [nameof(PrintSheet.Edition)] = edition,
            };
            var sheet = await renderer.RenderComponentAsync<PrintSheet>(
                ParameterView.FromDictionary(parameters)
            );
            return sheet.ToHtmlString();
        });
        return await maker.MakeAsync($"<!DOCTYPE html>{html}", stop);
    }
}
