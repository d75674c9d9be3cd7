using Microsoft.AspNetCore.Components;

namespace Tijdpad.Web.Downloads;

/// <summary>The style of the plan on paper. It stands in the page itself: the page that is printed may fetch nothing.</summary>
internal static class PrintStyle
{
    private static readonly string Css = Read();

    /// <param name="edition">What stands at the foot of every page.</param>
    public static MarkupString With(string edition) =>
        new($"<style>{Css}@page{{@bottom-left{{content:\"{Text(edition)}\"}}}}</style>");

    /// <summary>What a string of CSS can hold without ending it, and without ending the element.</summary>
    private static string Text(string words) =>
        string.Concat(
            words.Where(sign => sign is not ('"' or '\\' or '<') && !char.IsControl(sign))
        );

    private static string Read()
    {
        using var stream = typeof(PrintStyle).Assembly.GetManifestResourceStream("print.css")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
