using Microsoft.Playwright;

namespace Tijdpad.Browser.Tests.Pages;

/// <summary>What must hold of every page on a narrow screen, beside what axe looks at.</summary>
internal static class Phone
{
    /// <summary>The width of a screen of 1280 at 400%, as WCAG 1.4.10 asks, and of the phone that most people have.</summary>
    public static readonly int[] Widths = [320, 390];

    /// <summary>What scrolls sideways inside its own panel: what has two dimensions, and bars of tabs.</summary>
    private const string MayScroll = ".matrix-box, .tl-box, .ys-box, .sections, .seg";

    /// <summary>What sticks out, what scrolls sideways and must not, and what decides and is out of sight.</summary>
    public static Task<string[]> WrongAsync(IPage page) =>
        page.EvaluateAsync<string[]>(
            $$"""
            () => {
              const wide = window.innerWidth;
              const name = (one) => one.outerHTML.slice(0, 160);
              const wrong = [];
              const page = document.scrollingElement.scrollWidth;
              if (page > wide) wrong.push(`the page is ${page} wide`);
              for (const one of document.querySelectorAll("body *")) {
                const scrolls = ["auto", "scroll"].includes(getComputedStyle(one).overflowX);
                if (scrolls && one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 0
                    && !one.matches({{"\""}}{{MayScroll}}{{"\""}}) && !one.matches("textarea, input, select"))
                  wrong.push(`scrolls sideways (${one.scrollWidth} in ${one.clientWidth}): ${name(one)}`);
              }
              for (const one of document.querySelectorAll("table.card-table :is(input, select, textarea, button, a)")) {
                const box = one.getBoundingClientRect();
                if (box.width > 0 && (box.left < 0 || box.right > wide + 1))
                  wrong.push(`out of sight, ${Math.round(box.left)} to ${Math.round(box.right)}: ${name(one)}`);
              }
              for (const bar of document.querySelectorAll(".sections, .seg")) {
                const here = bar.querySelector("[aria-current]")?.getBoundingClientRect();
                if (here && here.width > 0 && here.left >= wide) wrong.push(`the tab of this page is out of sight: ${name(bar)}`);
              }
              return wrong.slice(0, 12);
            }
            """
        );
}
