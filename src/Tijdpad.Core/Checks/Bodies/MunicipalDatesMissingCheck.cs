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
        var admitted = context.Rows.All.Where(Admits).ToList();
        var known = admitted.Select(row => row.Number).ToHashSet();
        if (admitted.Count > 0)
            yield return Admitted(context, admitted, total);
        var partly = context
            .Rows.All.Where(row => IsPartly(row, total) && !known.Contains(row.Number))
            .ToList();
        foreach (var row in partly)
            yield return Partly(context, row, total);
        var none = context
            .Rows.All.Where(row => HasNone(row) && !known.Contains(row.Number))
            .ToList();
        if (none.Count > 0)
            yield return None(none, total);
    }

    private static bool Admits(PlanRow row) =>
        (row.Says("alle") || row.Says("data"))
        && row.Texts().Any(text => MayAdmit(text) && NotAllKnown().IsMatch(text));

    private static bool MayAdmit(string text) =>
        text.Contains(" alle ", StringComparison.OrdinalIgnoreCase)
        || (
            text.Contains("data", StringComparison.OrdinalIgnoreCase)
            && text.Contains("gemeente", StringComparison.OrdinalIgnoreCase)
        );

    private static bool IsPartly(PlanRow row, int? total) =>
        total is { } count
        && !row.Activity.Date.IsLapsed
        && Known(row) is var known
        && known.Count > 0
        && known.Count < count
        // a row of one municipality
        && !row.Activity.Meaning.Bodies.Any(body => body.Municipality is not null)
        && !known.Exists(name => row.Activity.Title.Contains(name, StringComparison.Ordinal));

    // "per gemeente", and only a stretch of time to do it in
    private static bool HasNone(PlanRow row) =>
        row.Activity.Meaning.IsPerMunicipality
        && row.Activity.Title.Contains("per gemeente", StringComparison.OrdinalIgnoreCase)
        && row.Activity.Occurrences.IsEmpty
        && row.IsMeeting | row.Kind == ActivityKind.Participation
        && row.Activity.Date is { IsLapsed: false } date
        && (date.IsUnknown || date.Span >= 7);

    private static List<string> Known(PlanRow row) =>
        row
            .Activity.Occurrences.Where(one => !one.Date.IsUnknown)
            .Select(one => one.Municipality)
            .Distinct(StringComparer.Ordinal)
            .ToList();

    private Finding Admitted(CheckContext context, List<PlanRow> steps, int? total)
    {
        var words = steps[0].Texts().First(text => MayAdmit(text) && NotAllKnown().IsMatch(text));
        var known = steps.SelectMany(Known).Distinct(StringComparer.Ordinal).ToList();
        var missing =
            known.Count == 0
                ? $"In de planning staat nog van geen {(total is { } count ? $"van de {DutchNumber.Of(count)} gemeenten" : "enkele gemeente")} een datum."
                : $"Bekend: {WordList.Some(known)}; niet bekend: {Missing(context, known, total)}.";
        return this.Found(
            Severity.Warning,
            steps.Select(row => row.Number),
            [.. known.Select(name => new About.Municipality(name))],
            $"{Wording.RowsFirst(steps.Select(row => row.Number))}: {Wording.Quote(NotAllKnown().Match(words).Value)}. {missing}",
            "Zonder de eigen data kan niemand stukken op tijd aanleveren of mensen uitnodigen, en is niet te zien of het vervolg haalbaar is.",
            "Vraag de griffies om hun dag, met een uiterste datum, en zet die per gemeente in de planning."
        );
    }

    private Finding Partly(CheckContext context, PlanRow row, int? total)
    {
        var known = Known(row);
        var days = row
            .Activity.Occurrences.Where(one => !one.Date.IsUnknown)
            .Select(one => $"{one.Municipality} {one.Date.Words}")
            .ToList();
        var waiting = Waiting(context, row);
        var others =
            waiting.Count == 0
                ? ""
                : $" Ook {WordList.Some(waiting.ConvertAll(other => $"rij {other.Number} ({Wording.Quote(other.Activity)}, {other.Activity.Date.Words})"))} {Counted.Noun(waiting.Count, "heeft", "hebben")} geen dag per gemeente.";
        return this.Found(
            Severity.Warning,
            waiting.Select(other => other.Number).Append(row.Number),
            [.. known.Select(name => new About.Municipality(name))],
            $"Rij {row.Number}: {Wording.Quote(row.Activity)} heeft een dag voor {DutchNumber.Of(known.Count)} van de {DutchNumber.Of(total!.Value)} gemeenten ({WordList.Some(days)}); niet bekend: {Missing(context, known, total)}.{others}",
            "Het vervolg wacht op alle gemeenten; één ontbrekende datum kan het einde verschuiven.",
            $"Vraag de ontbrekende data op bij de griffies ({Missing(context, known, total)}) en zet ze in de rij."
        );
    }

    // steps of the same kind in the councils, in the same weeks, that have no day either
    private static List<PlanRow> Waiting(CheckContext context, PlanRow row) =>
        context
            .Rows.All.Skip(row.Number)
            .Take(3)
            .Where(other =>
                other.Kind == row.Kind
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

    private Finding None(List<PlanRow> steps, int? total) =>
        this.Found(
            Severity.Advice,
            steps.Select(row => row.Number),
            [],
            $"{Wording.RowsFirst(steps.Select(row => row.Number))}: {Wording.Quote(steps[0].Activity)} is per gemeente, maar van geen{(total is { } count ? $" van de {DutchNumber.Of(count)} gemeenten" : " gemeente")} staat er een dag.",
            "Elke gemeente heeft haar eigen vergaderdag en aanlevertermijn.",
            "Vraag elke gemeente om haar dag en zet die in de rij (“13/6: Ons Dorp”)."
        );

    [GeneratedRegex(
        @"(?:nog\s+)?niet\s+(?:van\s+)?alle\s+(?:gemeenten|raden|griffies|colleges)\b[^.;]{0,40}\b(?:data|datum|dag|planning|bekend|doorgegeven|aangeleverd)\b(?:\s+(?:doorgegeven|aangeleverd|bekend|geprikt))?|\b(?:data|datums?)\b[^.;]{0,30}\bgemeenten?\b[^.;]{0,30}\b(?:volgen|nog niet bekend|ontbreken)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex NotAllKnown();
}
