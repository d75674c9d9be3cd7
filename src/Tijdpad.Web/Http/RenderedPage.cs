using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace Tijdpad.Web.Http;

/// <summary>A component as the text of a whole page, for what is kept or printed and not answered straight away.</summary>
internal sealed class RenderedPage(IServiceProvider services, ILoggerFactory logs)
{
    public async Task<string> OfAsync<TPage>(TPage page)
        where TPage : IComponent
    {
        await using var renderer = new HtmlRenderer(services, logs);
        var html = await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var rendered = await renderer.RenderComponentAsync<TPage>(
                ParameterView.FromDictionary(Page.ParametersOf(page))
            );
            return rendered.ToHtmlString();
        });
        return $"<!DOCTYPE html>{html}";
    }
}
