using System.Globalization;
using System.Text.RegularExpressions;
using Tijdpad.Documents.Tables;
using Tijdpad.Dutch;

namespace Tijdpad.Documents.Reading.Pdf;

/// <summary>Takes headers, footers and page numbers off the pages: what recurs at the same height at the top or the bottom.</summary>
internal static partial class PdfMargins
{
    /// <summary>The texts that were taken off, each once; page numbers are named in a note only.</summary>
    public static (List<string> Texts, List<ReadNote> Notes) TakeOff(
        List<(PdfSheet Sheet, List<PdfLine> Lines)> pages
    )
    {
        var texts = new List<string>();
        var notes = new List<ReadNote>();
        var places = pages
            .SelectMany(page =>
                page.Lines.Where(line => InMargin(page.Sheet, page.Lines, line))
                    .Select(line => (page, line))
            )
            .GroupBy(one => (Math.Round(one.line.Baseline / 3), Pattern(one.page.Sheet, one.line)));
        foreach (var place in places)
        {
            var words = place.First().line.Text;
            var number = PageNumber().IsMatch(words);
            var recurs = pages.Count > 1 && place.Count() >= Math.Max(2, (pages.Count + 1) / 2);
            // the header row of a table recurs too, but stands lower on the page where the table begins
            if (IsElsewhere(pages, words, place.Select(one => one.line).ToHashSet()))
                continue;
            if (!recurs && !(number && place.All(one => IsOutermost(one.page.Lines, one.line))))
                continue;
            foreach (var (page, line) in place)
                page.Lines.Remove(line);
            if (!number)
                texts.Add(TextCleaner.Of(words));
            notes.Add(
                new ReadNote(
                    null,
                    null,
                    TextCleaner.Of(words),
                    number
                        ? "Het bladzijdenummer telt niet mee als tekst."
                        : "Deze tekst staat op elke bladzijde en is één keer gelezen.",
                    0.9
                )
            );
        }
        return (texts, notes);
    }

    private static bool IsElsewhere(
        List<(PdfSheet Sheet, List<PdfLine> Lines)> pages,
        string words,
        HashSet<PdfLine> here
    ) =>
        words.Any(char.IsLetter)
        && pages.Exists(page =>
            page.Lines.Exists(line => !here.Contains(line) && line.Text == words)
        );

    /// <summary>In the outer tenth of the page, with at most two lines further out.</summary>
    private static bool InMargin(PdfSheet sheet, List<PdfLine> lines, PdfLine line) =>
        line.Baseline < 0.1 * sheet.Height
            && lines.Count(other => other.Baseline < line.Baseline) < 3
        || line.Baseline > 0.9 * sheet.Height
            && lines.Count(other => other.Baseline > line.Baseline) < 3;

    /// <summary>The text without the number of its page; other numbers are text: "14/3 Stuurgroep" does not recur as "21/3 Stuurgroep".</summary>
    private static string Pattern(PdfSheet sheet, PdfLine line) =>
        Digits()
            .Replace(
                line.Text,
                number =>
                    int.TryParse(number.Value, CultureInfo.InvariantCulture, out var value)
                    && value == sheet.Number
                        ? "#"
                        : number.Value
            );

    private static bool IsOutermost(List<PdfLine> lines, PdfLine line) =>
        lines.TrueForAll(other => other.Baseline >= line.Baseline)
        || lines.TrueForAll(other => other.Baseline <= line.Baseline);

    [GeneratedRegex(
        @"^([-–]\s*)?((pagina|blz\.?|bladzijde|page|p\.?)\s*)?\d{1,4}(\s*(van|of|/|-|\|)\s*\d{1,4})?(\s*[-–])?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex PageNumber();

    [GeneratedRegex(@"\d+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Digits();
}
