using System.Globalization;
using System.Text.RegularExpressions;
using Tijdpad.Dutch;
using Tijdpad.Findings;
using Tijdpad.Rows;

namespace Tijdpad.Checks.Law;

/// <summary>TP074: a draft decision lies open for inspection for less than six weeks (Awb, articles 3:11 and 3:16).</summary>
/// <remarks>
/// Algemene wet bestuursrecht, division 3.4 (in force since 1 July 2005): opinions on a draft decision can be given for
/// six weeks, counted from the day on which it is laid open. Other laws give another term (a merger: eight weeks).
/// </remarks>
public sealed partial class InspectionTooShortCheck : ICheck
{
    private const int Weeks = 6;

    public string Code => "TP074";

    public string Title => "Korter dan zes weken ter inzage (Awb, art. 3:16)";

    public CheckFamily Family => CheckFamily.Law;

    public IEnumerable<Finding> Run(CheckContext context)
    {
        if (context.Facts.IsFlemish)
            return [];
        return context
            .Rows.All.Where(row =>
                row.Activity.Title.Contains("inzage", StringComparison.OrdinalIgnoreCase)
                && Inspection().IsMatch(row.Activity.Title)
                && Draft().IsMatch(row.Activity.Title)
                && !OtherLaw().IsMatch(row.Activity.Title)
            )
            .Select(Report)
            .OfType<Finding>();
    }

    private Finding? Report(PlanRow row)
    {
        var days = row.IsDayPeriod() ? row.Activity.Date.Span : null;
        var weeks = SaidWeeks().Match(row.Activity.Title) is { Success: true } match
            ? int.Parse(match.Groups["weeks"].Value, CultureInfo.InvariantCulture)
            : (int?)null;
        if (days is >= 7 and < 7 * Weeks)
            return this.Found(
                Severity.Warning,
                [row.Number],
                [new About.Days(row)],
                $"Rij {row.Number}: {Wording.Quote(row.Activity)} duurt {Counted.Days(days.Value)}, van {DutchDay.Brief(row.Earliest!.Value)} t/m {DutchDay.Brief(row.Latest!.Value)}; zes weken zijn {7 * Weeks} dagen.",
                "Artikel 3:16 van de Algemene wet bestuursrecht: zienswijzen op een ontwerpbesluit kunnen zes weken worden ingediend. Een te korte termijn maakt het besluit vernietigbaar.",
                $"Laat het ontwerp ter inzage liggen tot en met {DutchDay.Of(row.Earliest.Value.AddDays(7 * Weeks - 1))}."
            );
        if (days is null && weeks is > 0 and < Weeks)
            return this.Found(
                Severity.Warning,
                [row.Number],
                [new About.Number(weeks.Value)],
                $"Rij {row.Number}: {Wording.Quote(row.Activity)} noemt {Counted.Of(weeks.Value, "week", "weken")}; de wet vraagt er zes.",
                "Artikel 3:16 van de Algemene wet bestuursrecht: zienswijzen op een ontwerpbesluit kunnen zes weken worden ingediend.",
                "Maak er zes weken van, of schrijf erbij welke andere procedure geldt."
            );
        return null;
    }

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex(@"\bter inzage\b|\bterinzagelegging\b|\binzagetermijn\b", Options)]
    private static partial Regex Inspection();

    // "ontwerp" of a decision: not the design of a building, not a concept before the procedure
    [GeneratedRegex(@"(?<!voor)\bontwerp(?!begroting)\w*", Options)]
    private static partial Regex Draft();

    [GeneratedRegex(
        @"\bvoorontwerp\w*|\bherindeling\w*|\w*begroting\w*|\bconcept\w*|\bjaarstukken\b|\bberoep\w*|\bvastgestelde?\b|\bvoorlopig\w*|\bdefinitie(?:f|ve)\b",
        Options
    )]
    private static partial Regex OtherLaw();

    [GeneratedRegex(@"\b(?<weeks>\d{1,2})\s+(?:weken|wkn)\b", Options)]
    private static partial Regex SaidWeeks();
}
