using System.Text.RegularExpressions;
using Tijdpad.Activities;
using Tijdpad.Dutch;
using Tijdpad.Findings;
using Tijdpad.Rows;

namespace Tijdpad.Checks.Form;

/// <summary>One thing goes by two names: a paper, a meeting, a body.</summary>
public sealed partial class TwoNamesCheck : ICheck
{
    private const string Why = "Wie twee namen leest, zoekt twee dingen.";
    private const int Near = 14;

    private static readonly string[] Gatherings =
    [
        "conferentie",
        "bijeenkomst",
        "sessie",
        "overleg",
        "avond",
        "vergadering",
        "dag",
    ];

    public string Code => "TP080";

    public string Title => "Eén ding onder twee namen";

    public CheckFamily Family => CheckFamily.Form;

    public IEnumerable<Finding> Run(CheckContext context) =>
        Papers(context.Rows)
            .Concat(LoneDrafts(context.Rows))
            .Concat(Compounds(context.Rows))
            .Concat(Capitals(context.Rows));

    // "advies samenwerkingsvormen 0.3" and "voorstel samenwerkingsvormen 1.0": another head, the same complement and versions
    private IEnumerable<Finding> Papers(RowIndex steps)
    {
        foreach (var family in steps.Documents.ByFamily)
        {
            var heads = family
                .Where(use =>
                    use.Use.Version is not null && DocumentTrail.Split(use.Use.Name) is not null
                )
                .GroupBy(
                    use => DocumentTrail.Split(use.Use.Name)!.Value.Head,
                    StringComparer.Ordinal
                )
                .OrderByDescending(group => group.Select(use => use.Row.Number).Distinct().Count())
                .ThenBy(group => group.Min(use => use.Row.Number))
                .ToList();
            if (heads.Count < 2)
                continue;
            var names = heads
                .Select(group =>
                    Wording.Quote($"{group.First().Use.Name} versie {group.First().Use.Version}")
                )
                .ToList();
            yield return this.Found(
                Severity.Advice,
                heads.Skip(1).SelectMany(group => group).Select(use => use.Row.Number),
                [.. heads.Select(group => new About.Document(group.First().Use.Name))],
                $"Waarschijnlijk één stuk onder twee namen: {WordList.Some(names)} ({Wording.Rows(heads.Skip(1).SelectMany(group => group).Select(use => use.Row.Number))}).",
                Why,
                $"Kies één naam, of zet bij {Wording.Row(heads[1].First().Row)} dat het {heads[0].Key} nu {heads[1].Key} heet."
            );
        }
    }

    // a paper that is only once changed, just after another was discussed and just before that other is sent
    private IEnumerable<Finding> LoneDrafts(RowIndex steps)
    {
        foreach (var family in steps.Documents.ByFamily)
        {
            if (family.Count() != 1 || family.First() is not { Use.Role: DocumentRole.Made } lone)
                continue;
            var name = lone.Use.Name;
            if (
                name.Contains(' ')
                || DocumentTrail.IsGeneral(lone.Family)
                || Head(name) is not { } head
                || !Changes().IsMatch(lone.Row.Activity.Title)
            )
                continue;
            if (Twin(steps, lone, head) is not var (twin, before, after))
                continue;
            yield return this.Found(
                Severity.Advice,
                [lone.Row.Number],
                [new About.Document(name), new About.Document(twin)],
                $"{Wording.RowFirst(lone.Row)} past het {Wording.Quote(name)} aan, een naam die nergens anders voorkomt; {Wording.Row(before)} en {Wording.Row(after)} noemen het {Wording.Quote(twin)}.",
                Why,
                $"Noem het in {Wording.Row(lone.Row)} ook {Wording.Quote(twin)}, als het hetzelfde stuk is."
            );
        }
    }

    private static (string Name, PlanRow Before, PlanRow After)? Twin(
        RowIndex steps,
        DocumentRow lone,
        string head
    )
    {
        if (lone.Row.SortDay is not { } day)
            return null;
        var after = steps
            .Dispatches.Between(day, day.AddDays(Near))
            .SelectMany(row => row.Activity.Meaning.Documents.Select(use => (Step: row, Use: use)))
            .FirstOrDefault(sent =>
                sent.Use.Role == DocumentRole.Sent
                && Head(sent.Use.Name) == head
                && steps.Documents.FamilyOf(sent.Use.Name) != lone.Family
            );
        if (after.Step is null)
            return null;
        var family = steps.Documents.FamilyOf(after.Use.Name);
        var before = steps
            .Documents.ByFamily[family]
            .Select(use => use.Row)
            .LastOrDefault(row =>
                row.IsMeeting && row.Latest <= day && row.Latest >= day.AddDays(-Near)
            );
        return before is null ? null : (after.Use.Name, before, after.Step);
    }

    // the last part of a compound: "analysedocument" and "oordeelsvormend document" are both documents
    private static string? Head(string name) =>
        PaperHead().Match(name) is { Success: true } match ? match.Value : null;

    // "collegeconferentie" beside "werkconferentie colleges"
    private IEnumerable<Finding> Compounds(RowIndex steps)
    {
        var phrases =
            new Dictionary<(string Body, string Sort), List<(PlanRow Step, string Words)>>();
        var compounds =
            new Dictionary<(string Body, string Sort), List<(PlanRow Step, string Words)>>();
        foreach (var row in steps.Saying(Gatherings))
        {
            foreach (Match match in Phrase().Matches(row.Activity.Title))
                Add(phrases, Stems.Of(match.Groups["body"].Value), match, row);
            foreach (Match match in Compound().Matches(row.Activity.Title))
                Add(compounds, Stems.Of(match.Groups["body"].Value), match, row);
        }
        foreach (var (key, found) in compounds)
        {
            if (!phrases.TryGetValue(key, out var others))
                continue;
            var rows = found.Concat(others).Select(one => one.Step.Number).ToList();
            yield return this.Found(
                Severity.Advice,
                rows,
                [.. found.Concat(others).Select(one => new About.Words(one.Words))],
                $"Waarschijnlijk één bijeenkomst onder twee namen: {Wording.Quote(found[0].Words)} ({Wording.Rows(found.Select(one => one.Step.Number))}) en {Wording.Quote(others[0].Words)} ({Wording.Rows(others.Select(one => one.Step.Number))}).",
                Why,
                $"Kies één naam voor {Wording.Rows(rows)}."
            );
        }
    }

    private static void Add(
        Dictionary<(string, string), List<(PlanRow, string)>> found,
        string body,
        Match match,
        PlanRow row
    )
    {
        var key = (body, Stems.Of(match.Groups["sort"].Value));
        if (!found.TryGetValue(key, out var list))
            found[key] = list = [];
        list.Add((row, match.Value));
    }

    // "stuurgroep" where the other rows have "Stuurgroep"
    private IEnumerable<Finding> Capitals(RowIndex steps)
    {
        var titles = steps
            .All.Where(row => row.Activity.Title.Length is > 0 and < 80)
            .GroupBy(row => row.Activity.Title, StringComparer.OrdinalIgnoreCase);
        foreach (var group in titles)
        {
            var spellings = group
                .GroupBy(row => row.Activity.Title, StringComparer.Ordinal)
                .OrderByDescending(one => one.Count())
                .ToList();
            if (spellings.Count < 2)
                continue;
            var rare = spellings.Skip(1).SelectMany(one => one).ToList();
            yield return this.Found(
                Severity.Advice,
                rare.Select(row => row.Number),
                [.. spellings.Select(one => new About.Words(one.Key))],
                $"{Wording.RowsFirst(rare.Select(row => row.Number))} {(rare.Count == 1 ? "schrijft" : "schrijven")} {Wording.Quote(rare[0].Activity)}, elders staat {Wording.Quote(spellings[0].Key)}.",
                "Zoeken en sorteren zien twee schrijfwijzen als twee dingen.",
                $"Schrijf overal {Wording.Quote(spellings[0].Key)}."
            );
        }
    }

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;
    private const string Sorts =
        "(?<sort>conferentie|bijeenkomst|sessie|overleg|avond|vergadering|dag)(?:en|s)?";
    private const string Bodies =
        "(?<body>college|colleges|raad|raads|raden|bestuur|bestuurders|bestuurs|inwoners|griffiers|wethouders)";

    [GeneratedRegex(
        @"\b(?:werk|regio|thema|start|slot|studie|discussie|praat)"
            + Sorts
            + @"\s+(?:(?:van|met|voor)\s+(?:de\s+)?)?"
            + Bodies
            + @"\b(?!\s+en\b)",
        Options
    )]
    private static partial Regex Phrase();

    [GeneratedRegex(@"\b" + Bodies + Sorts + @"\b", Options)]
    private static partial Regex Compound();

    [GeneratedRegex(
        @"(?:document|advies|voorstel|rapport|nota|notitie|visie|plan)$|\b(?:document|advies|voorstel|rapport|nota|notitie|visie|plan)\b",
        Options
    )]
    private static partial Regex PaperHead();

    [GeneratedRegex(@"\b(?:aanpass|verwerk|bijstel|wijzig|bijwerk|aanscherp)\w*", Options)]
    private static partial Regex Changes();
}
