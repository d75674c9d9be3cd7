using System.Text.RegularExpressions;
using Tijdpad.Dutch;
using Tijdpad.Plans;
using Tijdpad.Words;

namespace Tijdpad.Rows;

/// <summary>The order of two rows, as the words of one of them say it ("idealiter vóór de raadsbijeenkomst", "uiterlijk een week voor de raad").</summary>
/// <param name="Step">The row whose words say it.</param>
/// <param name="Other">The row that they mean.</param>
/// <param name="How">Before it, after it, or at the same time.</param>
/// <param name="IsHard">It must be so ("uiterlijk", "pas na"); else it is a wish.</param>
/// <param name="Words">The words themselves.</param>
internal sealed partial record SaidOrder(
    PlanRow Step,
    PlanRow Other,
    SaidSide How,
    bool IsHard,
    string Words
)
{
    private const string Soft =
        "idealiter|in het ideale geval|bij voorkeur|het liefst|liefst|zo mogelijk|indien mogelijk|waar mogelijk|als het kan|als dat kan|het streven is|streven is|streven naar|streven we|we streven|wenselijk|gewenst|graag|beoogd|hopelijk";

    private const string Hard =
        "uiterlijk|ten ?minste|minstens|minimaal|niet later dan|niet eerder dan|pas|alleen|eerst|in elk geval|moet|moeten|dient|dienen";

    private const string Count =
        $@"(?:(?<n>\d{{1,2}}|{DutchNumber.Any}) (?<unit>week|weken|wkn|werkdag|werkdagen|dag|dagen|maand|maanden) )";

    private const string Side =
        @"(?<before>v[oó]{2}r(?:afgaand aan)?|voordat|eerder dan|in aanloop naar)|(?<after>na(?:dat| afloop van| behandeling in| besluitvorming in)?|later dan|volgend op|aansluitend (?:aan|op)|in aansluiting op)|(?<beside>parallel aan|gelijktijdig met|tegelijk(?:ertijd)? met|gelijk op met)";

    private const string What = @"(?!\d)(?:de |het |een )?(?<what>[\p{L}][^.,;:!?()]{3,80})";

    /// <summary>How long before or after the other row, at least; 0 when that is not said.</summary>
    public int Lag { get; private init; }

    /// <summary>What the lag counts.</summary>
    public LagUnit Unit { get; private init; }

    public static IEnumerable<SaidOrder> In(RowIndex steps)
    {
        foreach (var row in steps.All)
        foreach (var text in row.Texts())
        {
            if (IsWorthALook(text) && Read(steps, row, text) is { } found)
                yield return found;
        }
    }

    // a cheap look before a costly one
    private static bool IsWorthALook(string text) =>
        Marks.Exists(mark => text.Contains(mark, StringComparison.OrdinalIgnoreCase));

    private static readonly List<string> Marks =
    [
        .. $"{Soft}|{Hard.Replace(" ?", " ", StringComparison.Ordinal)}|tenminste|na afloop van|parallel aan|gelijktijdig met|tegelijk|gelijk op met".Split(
            '|'
        ),
    ];

    private static SaidOrder? Read(RowIndex steps, PlanRow row, string text)
    {
        var match = Pattern().Match(text);
        if (!match.Success || Target(steps, row, match.Groups["what"].Value) is not { } other)
            return null;
        var how =
            match.Groups["before"].Success ? SaidSide.Before
            : match.Groups["after"].Success ? SaidSide.After
            : SaidSide.Beside;
        var (lag, unit) = LagIn(match);
        return new(row, other, how, !match.Groups["soft"].Success, WordsOf(match))
        {
            Lag = lag,
            Unit = unit,
        };
    }

    // without what stands behind the side: the row itself is named
    private static string WordsOf(Match match)
    {
        var end = match.Groups["what"].Index - match.Index;
        return
            match.Value[..end].Trim().ToLowerInvariant() is var words
            && words.LastIndexOf(' ') is > 0 and var last
            && words[(last + 1)..] is "de" or "het" or "een"
            ? words[..last]
            : words;
    }

    private static (int, LagUnit) LagIn(Match match)
    {
        if (!match.Groups["n"].Success)
            return (0, LagUnit.Days);
        var count = DutchNumber.In(match.Groups["n"].Value)!.Value;
        return match.Groups["unit"].Value.ToLowerInvariant()[0] switch
        {
            'w'
                when match
                    .Groups["unit"]
                    .ValueSpan.StartsWith("werk", StringComparison.OrdinalIgnoreCase) => (
                count,
                LagUnit.WorkingDays
            ),
            'w' => (7 * count, LagUnit.Days),
            'm' => (30 * count, LagUnit.Days),
            _ => (count, LagUnit.Days),
        };
    }

    // the row the words mean: the nearest one that bears those words in its title, or else of the body that they name
    private static PlanRow? Target(RowIndex steps, PlanRow row, string what)
    {
        var stems = Stems.In(what).Take(4).ToList();
        for (var count = stems.Count; count > 0; count--)
        {
            if (Nearest(row, steps.Titles.WithAll(stems[..count])) is { } found)
                return found;
        }
        return BodyPhrases.In(FirstWords(what)) is [var body, ..]
            ? Nearest(
                row,
                steps.All.Where(other =>
                    MeetingBody.Of(other) is { } meets && PlanRow.IsSame(meets, body)
                )
            )
            : null;
    }

    private static PlanRow? Nearest(PlanRow row, IEnumerable<PlanRow> steps) =>
        steps
            .Where(other => other.Number != row.Number && (other.IsMeeting || IsOfResidents(other)))
            .MinBy(other => Math.Abs(other.Number - row.Number));

    private static bool IsOfResidents(PlanRow row) =>
        row.Kind
            is Tijdpad.Activities.ActivityKind.Participation
                or Tijdpad.Activities.ActivityKind.Survey;

    private static string FirstWords(string what) => string.Join(' ', what.Split(' ').Take(3));

    [GeneratedRegex(
        $@"\b(?:(?:(?<soft>{Soft})|(?<hard>{Hard}))\b[^.;:!?()]{{0,40}}?(?<=[\s(]){Count}?(?:{Side})|(?<after>na afloop van)|(?<beside>parallel aan|gelijktijdig met|tegelijk(?:ertijd)? met|gelijk op met))\s+{What}",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Pattern();
}

/// <summary>Where one row is to be, seen from another.</summary>
internal enum SaidSide
{
    Before,
    After,

    /// <summary>At the same time: neither waits for the other.</summary>
    Beside,
}
