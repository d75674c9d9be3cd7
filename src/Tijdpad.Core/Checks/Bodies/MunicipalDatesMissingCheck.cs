using System.Text.RegularExpressions;
using Tijdpad.Activities;
using Tijdpad.Dates;
using Tijdpad.Dutch;
using Tijdpad.Findings;
using Tijdpad.Rows;

namespace Tijdpad.Checks.Bodies;

/// <summary>TP050: a step takes place in every municipality, and not all of their dates are in the plan.</summary>
public sealed partial class MunicipalDatesMissingCheck : ICheck
{
    public string Code => "TP050";

    public string Title => "Niet van alle gemeenten is de datum bekend";

    public CheckFamily Family => CheckFamily.Bodies;

    public IEnumerable<Finding> Run(CheckContext context)
    {
        var total = context.Facts.Municipalities;
        var admitted = context.Steps.All.Where(Admits).ToList();
        var known = admitted.Select(step => step.Row).ToHashSet();
        if (admitted.Count > 0)
            yield return Admitted(context, admitted, total);
        var partly = context
            .Steps.All.Where(step => IsPartly(step, total) && !known.Contains(step.Row))
            .ToList();
        foreach (var step in partly)
            yield return Partly(context, step, total);
        var none = context
            .Steps.All.Where(step => HasNone(step) && !known.Contains(step.Row))
            .ToList();
        if (none.Count > 0)
            yield return None(none, total);
    }

    private static bool Admits(Step step) =>
        (step.Says("alle") || step.Says("data"))
        && step.Texts().Any(text => MayAdmit(text) && NotAllKnown().IsMatch(text));

    private static bool MayAdmit(string text) =>
        text.Contains(" alle ", StringComparison.OrdinalIgnoreCase)
        || (
            text.Contains("data", StringComparison.OrdinalIgnoreCase)
            && text.Contains("gemeente", StringComparison.OrdinalIgnoreCase)
        );

    private static bool IsPartly(Step step, int? total) =>
        total is { } count
        && !step.Activity.Date.IsLapsed
        && Known(step) is var known
        && known.Count > 0
        && known.Count < count
        // a row of one municipality
        && !step.Activity.Meaning.Bodies.Any(body => body.Municipality is not null)
        && !known.Exists(name => step.Activity.Title.Contains(name, StringComparison.Ordinal));

    // "per gemeente", and only a stretch of time to do it in
    private static bool HasNone(Step step) =>
        step.Activity.Meaning.IsPerMunicipality
        && step.Activity.Title.Contains("per gemeente", StringComparison.OrdinalIgnoreCase)
        && step.Activity.Occurrences.IsEmpty
        && step.IsMeeting | step.Kind == ActivityKind.Participation
        && step.Activity.Date is { IsLapsed: false } date
        && (date.IsUnknown || date.Span >= 7);

    private static List<string> Known(Step step) =>
        step
            .Activity.Occurrences.Where(one => !one.Date.IsUnknown)
            .Select(one => one.Municipality)
            .Distinct(StringComparer.Ordinal)
            .ToList();

    private Finding Admitted(CheckContext context, List<Step> steps, int? total)
    {
        var words = steps[0].Texts().First(text => MayAdmit(text) && NotAllKnown().IsMatch(text));
        var known = steps.SelectMany(Known).Distinct(StringComparer.Ordinal).ToList();
        var missing =
            known.Count == 0
                ? $"In de planning staat nog van geen {(total is { } count ? $"van de {DutchNumber.Of(count)} gemeenten" : "enkele gemeente")} een datum."
                : $"Bekend: {WordList.Some(known)}; niet bekend: {Missing(context, known, total)}.";
        return this.Found(
            Severity.Warning,
            steps.Select(step => step.Row),
            [.. known.Select(name => new About.Municipality(name))],
            $"{Wording.RowsFirst(steps.Select(step => step.Row))}: {Wording.Quote(NotAllKnown().Match(words).Value)}. {missing}",
            "Zonder de eigen data kan niemand stukken op tijd aanleveren of mensen uitnodigen, en is niet te zien of het vervolg haalbaar is.",
            "Vraag de griffies om hun dag, met een uiterste datum, en zet die per gemeente in de planning."
        );
    }

    private Finding Partly(CheckContext context, Step step, int? total)
    {
        var known = Known(step);
        var days = step
            .Activity.Occurrences.Where(one => !one.Date.IsUnknown)
            .Select(one => $"{one.Municipality} {one.Date.Words}")
            .ToList();
        var waiting = Waiting(context, step);
        var others =
            waiting.Count == 0
                ? ""
                : $" Ook {WordList.Some(waiting.ConvertAll(other => $"rij {other.Row} ({Wording.Quote(other.Activity)}, {other.Activity.Date.Words})"))} {Counted.Noun(waiting.Count, "heeft", "hebben")} geen dag per gemeente.";
        return this.Found(
            Severity.Warning,
            waiting.Select(other => other.Row).Append(step.Row),
            [.. known.Select(name => new About.Municipality(name))],
            $"Rij {step.Row}: {Wording.Quote(step.Activity)} heeft een dag voor {DutchNumber.Of(known.Count)} van de {DutchNumber.Of(total!.Value)} gemeenten ({WordList.Some(days)}); niet bekend: {Missing(context, known, total)}.{others}",
            "Het vervolg wacht op alle gemeenten; één ontbrekende datum kan het einde verschuiven.",
            $"Vraag de ontbrekende data op bij de griffies ({Missing(context, known, total)}) en zet ze in de rij."
        );
    }

    // steps of the same kind in the councils, in the same weeks, that have no day either
    private static List<Step> Waiting(CheckContext context, Step step) =>
        context
            .Steps.All.Skip(step.Row)
            .Take(3)
            .Where(other =>
                other.Kind == step.Kind
                && other.Has(BodyKind.Council)
                && other.Activity.Occurrences.IsEmpty
                && other.Activity.Date.Kind is DateKind.Part or DateKind.Month or DateKind.Unknown
            )
            .ToList();

    private static string Missing(CheckContext context, List<string> known, int? total)
    {
        var names = context
            .Plan.Municipalities.Select(municipality => municipality.Name)
            .Except(known, StringComparer.Ordinal)
            .ToList();
        if (total is not { } count || names.Count == count - known.Count)
            return names.Count == 0 ? "de overige gemeenten" : WordList.Some(names);
        return $"de andere {DutchNumber.Of(count - known.Count)}";
    }

    private Finding None(List<Step> steps, int? total) =>
        this.Found(
            Severity.Advice,
            steps.Select(step => step.Row),
            [],
            $"{Wording.RowsFirst(steps.Select(step => step.Row))}: {Wording.Quote(steps[0].Activity)} is per gemeente, maar van geen{(total is { } count ? $" van de {DutchNumber.Of(count)} gemeenten" : " gemeente")} staat er een dag.",
            "Elke gemeente heeft haar eigen vergaderdag en aanlevertermijn.",
            "Vraag elke gemeente om haar dag en zet die in de rij (“13/6: Ons Dorp”)."
        );

    [GeneratedRegex(
        @"(?:nog\s+)?niet\s+(?:van\s+)?alle\s+(?:gemeenten|raden|griffies|colleges)\b[^.;]{0,40}\b(?:data|datum|dag|planning|bekend|doorgegeven|aangeleverd)\b(?:\s+(?:doorgegeven|aangeleverd|bekend|geprikt))?|\b(?:data|datums?)\b[^.;]{0,30}\bgemeenten?\b[^.;]{0,30}\b(?:volgen|nog niet bekend|ontbreken)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex NotAllKnown();
}
