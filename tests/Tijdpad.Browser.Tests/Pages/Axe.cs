using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Tijdpad.Browser.Tests.Pages;

/// <summary>The rules of axe, put into a page once and then asked again and again: putting them in is the dear part.</summary>
internal sealed class Axe
{
    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    private readonly IPage _page;

    private Axe(IPage page) => _page = page;

    public static async Task<Axe> IntoAsync(IPage page)
    {
        await page.EvaluateAsync(Script);
        return new(page);
    }

    /// <summary>Everything, and what axe leaves out unless it is asked for: the size of targets (WCAG 2.5.8).</summary>
    public Task<string[]> EverythingAsync() =>
        RunAsync(
            """{ rules: { "target-size": { enabled: true } }, resultTypes: ["violations"] }"""
        );

    /// <summary>Of the rules only these look at colours; in other colours the rest would find the same again.</summary>
    public Task<string[]> ColoursAsync() =>
        RunAsync(
            """{ runOnly: ["color-contrast", "link-in-text-block"], resultTypes: ["violations"] }"""
        );

    private Task<string[]> RunAsync(string options) =>
        _page.EvaluateAsync<string[]>(
            $$"""
            async () => (await axe.run(document, {{options}})).violations.flatMap((found) =>
              found.nodes.map((node) =>
                [
                  found.id,
                  node.target.join(" "),
                  node.html.slice(0, 200),
                  ...[...node.any, ...node.all, ...node.none].map((check) => check.message),
                ].join(" | "),
              ),
            )
            """
        );
}
