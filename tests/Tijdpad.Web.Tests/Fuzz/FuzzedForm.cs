using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Tijdpad.Web.Tests.Fuzz;

/// <summary>A form as a page shows it.</summary>
/// <param name="Action">Where it goes, path only.</param>
/// <param name="Fields">What it sends as it stands.</param>
internal sealed record FuzzedForm(string Action, IReadOnlyList<(string Name, string Value)> Fields)
{
    public static List<FuzzedForm> In(string html, string path) =>
        new HtmlParser()
            .ParseDocument(html)
            .QuerySelectorAll("form")
            .OfType<IHtmlFormElement>()
            .Select(form => Of(form, path))
            .ToList();

    private static FuzzedForm Of(IHtmlFormElement form, string path)
    {
        var action = form.GetAttribute("action") is { Length: > 0 } given ? given : path;
        return new(
            action.Split('?', '#')[0],
            form.QuerySelectorAll("input, textarea, select, button[name]")
                .Select(Field)
                .OfType<(string, string)>()
                .ToList()
        );
    }

    private static (string, string)? Field(IElement field) =>
        field switch
        {
            IHtmlInputElement { Type: "checkbox" or "radio", IsChecked: false } => null,
            IHtmlInputElement { Name: { Length: > 0 } name } input => (name, input.Value),
            IHtmlTextAreaElement { Name: { Length: > 0 } name } area => (name, area.Value),
            IHtmlSelectElement { Name: { Length: > 0 } name } select => (name, select.Value ?? ""),
            _ => null,
        };
}
