using System.Text.RegularExpressions;
using Tijdpad.Activities;
using Tijdpad.Dates;
using Tijdpad.Dutch;
using Tijdpad.Findings;
using Tijdpad.Rows;

namespace Tijdpad.Checks.Law;

/// <summary>TP071: the terms for the budget of a joint arrangement (Wgr, articles 34, 34b and 35).</summary>
/// <remarks>
/// As changed on 1 July 2022 (Stb. 2022, 18), for budget years from 2024: the draft goes to the councils twelve weeks
/// before the general board gets it (was eight), frames and provisional accounts before 30 April (was 15 April), the
/// adopted budget to the province before 15 September (was 1 August). Twelve weeks are counted back, so they never move.
/// </remarks>
public sealed partial class JointBudgetCheck : ICheck
{
    private const int NewRules = 2023;

    public string Code => "TP071";

    public string Title => "Termijnen voor de begroting van een gemeenschappelijke regeling";

    public CheckFamily Family => CheckFamily.Law;

    public IEnumerable<Finding> Run(CheckContext context)
    {
        if (context.Facts.IsFlemish || !IsOfArrangement(context))
            return [];
        var steps = context
            .Rows.All.Where(row => row.HasOwnDate() && row.Activity.Title.Length > 0)
            .ToList();
        var ofBoard = steps.Where(IsOfBoard).ToList();
        return ofBoard.Count == 0
            ? []
            : TwelveWeeks(steps).Concat(Frames(steps)).Concat(ToProvince(steps, ofBoard));
    }

    private static bool IsOfArrangement(CheckContext context) =>
        context.Rows.All.Any(row => row.Has(BodyKind.Joint))
        || context
            .Plan.OutsideTable.Append(context.Plan.Title)
            .Any(text => Arrangement().IsMatch(text));

    // a board deals with a budget: else the budgets of this planning are those of the municipalities themselves
    private static bool IsOfBoard(PlanRow row) =>
        row.Has(BodyKind.Joint) && (IsBudget(row) || Frame().IsMatch(row.Activity.Title));

    // "de raden": one council gets the frames of its own college too
    private static bool GoesToCouncils(PlanRow row) =>
        row.Has(BodyKind.Council)
        && (
            row.Has(BodyKind.Joint)
            || row.Activity.Title.Contains("raden", StringComparison.OrdinalIgnoreCase)
        );

    private IEnumerable<Finding> TwelveWeeks(List<PlanRow> steps)
    {
        var sent = steps.Find(row =>
            IsBudget(row)
            && row.Has(BodyKind.Council)
            && Dispatching.Sends(row)
            && row.Latest is not null
        );
        var adopted = steps.FindLast(row =>
            row.Kind == ActivityKind.Decision
            && IsBudget(row)
            && row.Earliest is not null
            && row.Activity.Meaning.Bodies.Any(body => body.Name == "algemeen bestuur")
        );
        if (sent is null || adopted is null || adopted.Earliest <= sent.Latest)
            yield break;
        var weeks = adopted.Earliest!.Value.Year >= NewRules ? 12 : 8;
        var given = adopted.Earliest.Value.DayNumber - sent.Latest!.Value.DayNumber;
        var closes = steps.Find(row =>
            row.Activity.Title.Contains("zienswijze", StringComparison.OrdinalIgnoreCase)
            && row.Kind == ActivityKind.Term
            && row.Day is { } day
            && day > sent.Latest
            && day.DayNumber - sent.Latest.Value.DayNumber < 7 * weeks
        );
        if (given < 7 * weeks)
            yield return this.Found(
                Severity.Warning,
                closes is null
                    ? [sent.Number, adopted.Number]
                    : [sent.Number, closes.Number, adopted.Number],
                closes is null
                    ? [new About.Days(sent), new About.Days(adopted)]
                    : [new About.Days(sent), new About.Days(closes), new About.Days(adopted)],
                $"Rij {sent.Number} stuurt de ontwerpbegroting op {DutchDay.Of(sent.Latest.Value)} naar de raden, {Counted.Days(given)} voor {DutchDay.Of(adopted.Earliest.Value)} (rij {adopted.Number}); {DutchNumber.Of(weeks)} weken zijn {7 * weeks} dagen.{Closing(closes, sent)}",
                $"Artikel 35 van de Wet gemeenschappelijke regelingen: het ontwerp gaat {DutchNumber.Of(weeks)} weken voor de aanbieding aan het algemeen bestuur naar de raden. Die termijn wordt teruggeteld en schuift dus niet op bij een weekend.",
                $"Verzend uiterlijk {DutchDay.Of(adopted.Earliest.Value.AddDays(-7 * weeks))}, of verzet de vergadering naar {DutchDay.Of(sent.Latest.Value.AddDays(7 * weeks))} of later."
            );
        else if (closes is not null)
            yield return ClosesTooSoon(sent, closes, weeks);
    }

    private Finding ClosesTooSoon(PlanRow sent, PlanRow closes, int weeks) =>
        this.Found(
            Severity.Warning,
            [sent.Number, closes.Number],
            [new About.Days(sent), new About.Days(closes)],
            $"De zienswijzen sluiten op {DutchDay.Of(closes.Day!.Value)} (rij {closes.Number}), {Counted.Days(closes.Day!.Value.DayNumber - sent.Latest!.Value.DayNumber)} na de verzending van rij {sent.Number}; de raden hebben {DutchNumber.Of(weeks)} weken.",
            "Artikel 35 van de Wet gemeenschappelijke regelingen geeft de raden die tijd voor hun zienswijze.",
            $"Laat de termijn lopen tot en met {DutchDay.Of(sent.Latest!.Value.AddDays(7 * weeks))}."
        );

    private static string Closing(PlanRow? closes, PlanRow sent) =>
        closes is null
            ? ""
            : $" De termijn van rij {closes.Number} sluit al na {Counted.Days(closes.Day!.Value.DayNumber - sent.Latest!.Value.DayNumber)}.";

    private IEnumerable<Finding> Frames(List<PlanRow> steps)
    {
        foreach (var row in steps)
        {
            if (!GoesToCouncils(row) || !Frame().IsMatch(row.Activity.Title))
                continue;
            if (
                (row.Earliest ?? row.Latest) is not { } day
                || !ToCouncils().IsMatch(row.Activity.Title)
            )
                continue;
            var limit =
                day.Year >= NewRules
                    ? new DateOnly(day.Year, 4, 30)
                    : new DateOnly(day.Year, 4, 15);
            if (day > limit && row.IsSharp() | row.Activity.Date.Kind == DateKind.By)
                yield return this.Found(
                    Severity.Warning,
                    [row.Number],
                    [new About.Days(row), new About.Day(limit)],
                    $"Rij {row.Number}: {Wording.Quote(row.Activity)} op {DutchDay.Of(day)} is na {DutchDay.Full(limit)}.",
                    "Artikel 34b van de Wet gemeenschappelijke regelingen: kaders en voorlopige jaarrekening zijn vóór die dag bij de raden.",
                    $"Verzend uiterlijk {DutchDay.Of(WorkingDays.OnOrBefore(limit.AddDays(-1)))}."
                );
        }
    }

    private IEnumerable<Finding> ToProvince(List<PlanRow> steps, List<PlanRow> ofBoard)
    {
        foreach (var row in steps)
        {
            if (!IsBudget(row) || !row.Has(BodyKind.Province) || !ofBoard.Exists(IsBudget))
                continue;
            if ((row.Latest ?? row.Earliest) is not { } day)
                continue;
            if (!row.IsSharp() && row.Activity.Date.Kind != DateKind.By)
                continue;
            var limit =
                day.Year >= NewRules ? new DateOnly(day.Year, 9, 15) : new DateOnly(day.Year, 8, 1);
            if (day >= limit && day.Month < 12)
                yield return this.Found(
                    Severity.Warning,
                    [row.Number],
                    [new About.Days(row), new About.Day(limit)],
                    $"Rij {row.Number}: {Wording.Quote(row.Activity)} op {DutchDay.Of(day)} is niet vóór {DutchDay.Full(limit)}.",
                    "Artikel 34 van de Wet gemeenschappelijke regelingen: de begroting gaat binnen twee weken na vaststelling naar gedeputeerde staten, en in elk geval vóór die dag.",
                    $"Stel de begroting eerder vast, of verzend haar uiterlijk {DutchDay.Of(WorkingDays.OnOrBefore(limit.AddDays(-1)))}."
                );
        }
    }

    private static bool IsBudget(PlanRow row) =>
        row.Activity.Title.Contains("begroting", StringComparison.OrdinalIgnoreCase)
        && !row.Activity.Title.Contains("begrotingsakkoord", StringComparison.OrdinalIgnoreCase);

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex(@"\bgemeenschappelijke regeling\b|(?-i:\bWgr\b)", Options)]
    private static partial Regex Arrangement();

    [GeneratedRegex(
        @"\bkadernota\b|\b(?:algemene )?(?:financiële en beleidsmatige )?kaders\b|\bvoorlopige jaarrekening\b|\bjaarstukken\b",
        Options
    )]
    private static partial Regex Frame();

    [GeneratedRegex(@"\bnaar\b|\baan\b|\bverzend\w*|\btoezend\w*|\baanbied\w*", Options)]
    private static partial Regex ToCouncils();
}
