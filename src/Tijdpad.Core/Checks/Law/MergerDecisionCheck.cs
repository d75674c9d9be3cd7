using System.Text.RegularExpressions;
using Tijdpad.Activities;
using Tijdpad.Dutch;
using Tijdpad.Findings;
using Tijdpad.Rows;

namespace Tijdpad.Checks.Law;

/// <summary>TP072: a merger needs the same decision of every council, and eight weeks in which everyone can inspect the draft (Wet arhi).</summary>
/// <remarks>
/// Wet algemene regels herindeling, article 5, as it has read since 1984 with later changes: the councils adopt a draft
/// (herindelingsontwerp), which lies open for eight weeks, and after that the advice (herindelingsadvies). It does not
/// apply where the province takes the initiative (article 8).
/// </remarks>
public sealed partial class MergerDecisionCheck : ICheck
{
    private const int Term = 56;

    public string Code => "TP072";

    public string Title => "Herindeling: gelijke besluiten en acht weken ter inzage (Wet arhi)";

    public CheckFamily Family => CheckFamily.Law;

    public IEnumerable<Finding> Run(CheckContext context)
    {
        if (context.Facts.IsFlemish)
            return [];
        var steps = context
            .Rows.All.Where(row =>
                row.Activity.Title.Contains("herindelings", StringComparison.OrdinalIgnoreCase)
                && !row.Activity.Date.IsLapsed
            )
            .ToList();
        var drafts = DecisionsOn(steps, "herindelingsontwerp");
        var advices = DecisionsOn(steps, "herindelingsadvies");
        return TooShort(steps)
            .Concat(TooSoon(drafts, advices))
            .Concat(Missing(context, drafts))
            .Concat(Missing(context, advices))
            .Concat(NotOneText(context, advices));
    }

    private static List<PlanRow> DecisionsOn(List<PlanRow> steps, string document) =>
        steps
            .Where(row =>
                row.Activity.Title.Contains(document, StringComparison.OrdinalIgnoreCase)
                && row.IsMeeting
                && row.Has(BodyKind.Council)
                && !row.Has(BodyKind.College)
                && !row.Has(BodyKind.Committee)
                && Decides().IsMatch(row.Activity.Title)
            )
            .ToList();

    private IEnumerable<Finding> TooShort(List<PlanRow> steps)
    {
        foreach (var row in steps.Where(IsInspection))
        {
            if (row.IsDayPeriod() && row.Activity.Date.Span < Term)
                yield return this.Found(
                    Severity.Warning,
                    [row.Number],
                    [new About.Days(row)],
                    $"Rij {row.Number}: {Wording.Quote(row.Activity)} duurt {row.Activity.Date.Span} dagen, van {DutchDay.Brief(row.Earliest!.Value)} t/m {DutchDay.Brief(row.Latest!.Value)}; acht weken zijn {Term} dagen.",
                    "Artikel 5 van de Wet arhi: het herindelingsontwerp ligt acht weken ter inzage.",
                    $"Laat het ontwerp ter inzage liggen tot en met {DutchDay.Of(row.Earliest.Value.AddDays(Term - 1))}."
                );
        }
    }

    private static bool IsInspection(PlanRow row) =>
        row.Activity.Title.Contains("herindelingsontwerp", StringComparison.OrdinalIgnoreCase)
        && Inspection().IsMatch(row.Activity.Title);

    private IEnumerable<Finding> TooSoon(List<PlanRow> drafts, List<PlanRow> advices)
    {
        var last = drafts.Where(row => row.Latest is not null).MaxBy(row => row.Latest);
        var first = advices.Where(row => row.Latest is not null).MinBy(row => row.Latest);
        if (
            last is null
            || first is null
            || first.Latest >= last.Latest!.Value.AddDays(Term)
            || first.Latest < last.Latest
        )
            yield break;
        yield return this.Found(
            Severity.Warning,
            [last.Number, first.Number],
            [new About.Days(last), new About.Days(first)],
            $"Rij {first.Number} besluit over het herindelingsadvies ({first.Activity.Date.Words}) binnen acht weken na het ontwerp van rij {last.Number} ({last.Activity.Date.Words}).",
            "Het ontwerp moet eerst acht weken ter inzage liggen (artikel 5 van de Wet arhi); pas dan kunnen de raden het advies vaststellen.",
            $"Besluit niet vóór {DutchDay.Of(last.Latest!.Value.AddDays(Term + 1))}."
        );
    }

    private IEnumerable<Finding> Missing(CheckContext context, List<PlanRow> decisions)
    {
        var all = context.Plan.Municipalities.Select(one => one.Name).ToList();
        var named = decisions.SelectMany(CouncilsOf).Distinct(StringComparer.Ordinal).ToList();
        // a row without a name stands for all
        if (all.Count < 2 || named.Count == 0 || decisions.Exists(row => !CouncilsOf(row).Any()))
            yield break;
        var missing = all.Where(name => Tijdpad.Words.Municipalities.Names.Contains(name))
            .Except(named, StringComparer.Ordinal)
            .ToList();
        if (missing.Count == 0)
            yield break;
        yield return this.Found(
            Severity.Warning,
            decisions.Select(row => row.Number),
            [.. missing.Select(name => new About.Municipality(name))],
            $"{Wording.RowsFirst(decisions.Select(row => row.Number))}: over de herindeling besluit {WordList.Some(named)}; een besluit van {WordList.Some(missing)} staat er niet.",
            "Een herindeling op initiatief van gemeenten vraagt het besluit van elke betrokken raad (artikel 5 van de Wet arhi).",
            $"Zet het besluit van {WordList.Some(missing)} erbij, of haal de gemeente uit de planning als zij niet meedoet."
        );
    }

    private static IEnumerable<string> CouncilsOf(PlanRow row) =>
        row
            .Activity.Meaning.Municipalities.Concat(
                row.Activity.Occurrences.Select(one => one.Municipality)
            )
            .Distinct(StringComparer.Ordinal);

    private IEnumerable<Finding> NotOneText(CheckContext context, List<PlanRow> advices)
    {
        var days = advices.SelectMany(row => row.Activity.Date.SingleDays()).Distinct().Count();
        if (days < 2 || context.Rows.All.Any(row => SaysSameText(row)))
            yield break;
        yield return this.Found(
            Severity.Advice,
            advices.Select(row => row.Number),
            [.. advices.Select(row => new About.Days(row))],
            $"{Wording.RowsFirst(advices.Select(row => row.Number))}: de raden besluiten over het herindelingsadvies op verschillende dagen, en nergens staat dat de tekst gelijk moet zijn.",
            "De provincie heeft gelijkluidende besluiten nodig; een amendement in één raad maakt ze ongelijk.",
            "Zet erbij dat de raden hetzelfde ontwerpbesluit krijgen, en wat er gebeurt als een raad het wijzigt."
        );
    }

    private static bool SaysSameText(PlanRow row) =>
        row.Says("gelijkluidend") || row.Says("eensluidend") || row.Says("identiek");

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex(
        @"\bbesluit\w*|\b\w*besluit\b|\bvaststell\w*|\bvastgesteld\b|\bstel(?:t|len) vast\b",
        Options
    )]
    private static partial Regex Decides();

    [GeneratedRegex(
        @"\bter inzage\b|\bterinzagelegging\b|\binzagetermijn\b|\bzienswijzen?termijn\b",
        Options
    )]
    private static partial Regex Inspection();
}
