using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Tijdpad.Web.Tests.Forms;

/// <summary>What every answer to a form must be: done, or a refusal that says what is wrong, where, and loses nothing.</summary>
internal static class FormJudge
{
    private static readonly HttpStatusCode[] Refusals =
    [
        HttpStatusCode.BadRequest,
        HttpStatusCode.Conflict,
        HttpStatusCode.UnprocessableEntity,
        HttpStatusCode.TooManyRequests,
    ];

    /// <summary>What is not as it must be; nothing when all is well.</summary>
    /// <param name="typed">What somebody typed or chose, which must not be lost.</param>
    public static IEnumerable<string> WrongsOf(Browser.Answer answer, IEnumerable<string> typed)
    {
        if (
            answer.Status is HttpStatusCode.OK or HttpStatusCode.Redirect or HttpStatusCode.SeeOther
        )
            return [];
        if (!Refusals.Contains(answer.Status))
            return [$"answers {(int)answer.Status}"];
        if (!answer.IsPage)
            return [$"answers {(int)answer.Status} without a page"];
        var page = answer.Page;
        var summaries = page.QuerySelectorAll(".errsum").ToList();
        if (summaries.Count > 1)
            return ["has more than one summary"];
        var said = summaries.Count == 1 ? OfSummary(page, summaries[0]) : OfPage(page);
        return said.Concat(Lost(page, typed));
    }

    /// <summary>The words at the top of a refusal, and the first thing that is wrong.</summary>
    public static (string Head, string First) Said(IHtmlDocument page) =>
        page.QuerySelector(".errsum") is { } summary
            ? (Words(summary.QuerySelector("strong")), Words(summary.QuerySelector("li")))
            : (Words(page.QuerySelector("h1")), Words(page.QuerySelector(".refused-page p")));

    private static IEnumerable<string> OfSummary(IHtmlDocument page, IElement summary)
    {
        if (page.QuerySelector("main")?.FirstElementChild != summary)
            yield return "does not begin with its summary";
        if (page.Title?.StartsWith("Fout: ", StringComparison.Ordinal) != true)
            yield return $"has a title that does not say that something is wrong: {page.Title}";
        if (summary.GetAttribute("tabindex") != "-1" || summary.GetAttribute("role") != "alert")
            yield return "has a summary that takes no focus or is not told";
        if (Words(summary.QuerySelector("li")).Length == 0)
            yield return "says nothing in its summary";
        foreach (var link in summary.QuerySelectorAll("a"))
        foreach (var wrong in OfLink(page, link.GetAttribute("href") ?? ""))
            yield return wrong;
        foreach (var field in page.QuerySelectorAll("[aria-invalid=true]"))
            if (
                !summary
                    .QuerySelectorAll("a")
                    .Any(link => link.GetAttribute("href") == $"#{field.Id}")
            )
                yield return $"leads from its summary to no {field.Id}, which is wrong";
    }

    private static IEnumerable<string> OfLink(IHtmlDocument page, string href)
    {
        var places = page.All.Where(one => href == $"#{one.Id}").ToList();
        if (places is not [var field])
        {
            yield return $"leads to {href}, of which there are {places.Count}";
            yield break;
        }
        if (field.GetAttribute("aria-invalid") != "true" && field.LocalName != "fieldset")
            yield return $"leads to {href}, which is not marked as wrong";
        var told = (field.GetAttribute("aria-describedby") ?? "")
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(page.GetElementById)
            .ToList();
        if (told.Count == 0 || told.Exists(one => Words(one).Length == 0))
            yield return $"does not say at {href} what is wrong";
        if (field.Ancestors<IHtmlDetailsElement>().Any(fold => !fold.HasAttribute("open")))
            yield return $"leads to {href}, which is folded away";
    }

    private static IEnumerable<string> OfPage(IHtmlDocument page)
    {
        if (page.QuerySelector(".refused-page") is not { } told)
            yield return "refuses without a word";
        else if (
            Words(told.QuerySelector("h1")).Length == 0
            || Words(told.QuerySelector("p")).Length == 0
        )
            yield return "does not say what happened";
        else if (told.QuerySelectorAll(".nl-button--primary").Length != 1)
            yield return "does not offer one way on";
    }

    private static IEnumerable<string> Lost(IHtmlDocument page, IEnumerable<string> typed)
    {
        var kept = page.QuerySelectorAll("input, textarea, option[selected], dd")
            .Select(field =>
                Lines(
                    field switch
                    {
                        IHtmlInputElement input => input.GetAttribute("value"),
                        IHtmlTextAreaElement area => area.Value,
                        IHtmlOptionElement option => option.Value,
                        _ => field.TextContent,
                    }
                )
            )
            .ToHashSet(StringComparer.Ordinal);
        return typed
            .Select(Lines)
            .Where(one => one.Trim().Length > 0 && !kept.Contains(one))
            .Select(one => $"loses what was typed: {one[..Math.Min(40, one.Length)]}");
    }

    private static string Lines(string? text) => (text ?? "").ReplaceLineEndings("\n");

    private static string Words(IElement? element) =>
        string.Join(
            ' ',
            (element?.TextContent ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        );
}
