using System.Text.RegularExpressions;
using Tijdpad.Activities;

namespace Tijdpad.Documents.Tables;

/// <summary>What stands around the rows: title, open points, other text.</summary>
internal sealed partial record DocumentFrame(
    string Title,
    ValueList<OpenPoint> OpenPoints,
    ValueList<string> Rest
)
{
    /// <summary>Divides the paragraphs before and after the tables over title, open points and the rest.</summary>
    public static DocumentFrame Read(IReadOnlyList<SourceParagraph> paragraphs, bool hasTitle)
    {
        var rest = new List<string>();
        var points = new List<OpenPoint>();
        var title = hasTitle ? TitleOf(paragraphs) : null;
        var inPoints = false;
        foreach (var paragraph in paragraphs)
        {
            var (words, level) = paragraph.Text;
            if (ReferenceEquals(paragraph, title))
                continue;
            if (inPoints && level > 0)
                Add(points, words, level);
            else if (inPoints && level == 0 && points.Count == 0 && LooksLikeItem(words))
                points.Add(new OpenPoint(words, []));
            else
            {
                inPoints = OpenPointsLead().IsMatch(words);
                rest.Add(words);
            }
        }
        return new DocumentFrame(title?.Text.Words ?? "", points.ToValueList(), rest.ToValueList());
    }

    /// <summary>Does this paragraph introduce what the plan still lacks?</summary>
    public static bool IntroducesOpenPoints(string words) => OpenPointsLead().IsMatch(words);

    private static SourceParagraph? TitleOf(IReadOnlyList<SourceParagraph> paragraphs) =>
        paragraphs
            .Take(3)
            .FirstOrDefault(paragraph => paragraph.IsHeading && paragraph.Text.Level == 0)
        ?? paragraphs.FirstOrDefault(paragraph =>
            paragraph.Text.Level == 0 && LooksLikeTitle(paragraph.Text.Words)
        );

    // a title is no sentence and no remark
    private static bool LooksLikeTitle(string words) =>
        words.Length is > 2 and <= 160
        && !words.EndsWith('.')
        && !Remark().IsMatch(words)
        && !OpenPointsLead().IsMatch(words);

    private static void Add(List<OpenPoint> points, string words, int level)
    {
        if (level > 1 && points.Count > 0)
            points[^1] = points[^1] with { Sub = points[^1].Sub.Add(words) };
        else
            points.Add(new OpenPoint(words, []));
    }

    private static bool LooksLikeItem(string words) => words.Length <= 120 && !words.EndsWith('.');

    [GeneratedRegex(
        @"^(?:toelichting|nb\b|n\.b\.|let op|opmerking|legenda|i\.v\.m\.|in verband met)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Remark();

    [GeneratedRegex(
        @"\b(?:nog\s+(?:niet|te)\b.{0,40}(?:opgenomen|verwerkt|ingepland|plannen|bepalen|regelen|doen)|open(?:staande)?\s+punten|ontbreekt\s+nog|nog\s+uit\s+te\s+(?:werken|zoeken)|aandachtspunten|p\.?m\.?-?\s?(?:posten|punten))\b.{0,40}:?\s*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex OpenPointsLead();
}
