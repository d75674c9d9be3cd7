using System.Text.RegularExpressions;
using Tijdpad.Dates;
using Tijdpad.Dutch;
using Tijdpad.Findings;
using Tijdpad.Rows;

namespace Tijdpad.Checks.Law;

/// <summary>TP073: a statutory term in the plan ends on a weekend or holiday, and so runs on (Algemene termijnenwet).</summary>
/// <remarks>
/// Algemene termijnenwet, articles 1, 3 and 4 (in force since 1964): a term in a law that ends on a Saturday, Sunday or
/// recognised holiday runs on through the next day that is none; not for terms counted back from a moment, and not for
/// those of more than twelve weeks.
/// </remarks>
public sealed partial class TermExtendedCheck : ICheck
{
    private const int SixWeeks = 42;
    private const int EightWeeks = 56;
    private const int TwelveWeeks = 84;

    public string Code => "TP073";

    public string Title =>
        "Een wettelijke termijn eindigt op een weekend of feestdag (Algemene termijnenwet)";

    public CheckFamily Family => CheckFamily.Law;

    public IEnumerable<Finding> Run(CheckContext context)
    {
        if (context.Facts.IsFlemish)
            return [];
        return context
            .Rows.All.Where(row =>
                row.IsDayPeriod()
                && !IsTooShort(row)
                && row.Activity.Date.Span is >= 7 and <= TwelveWeeks
                && IsRestDay(row.Latest!.Value)
                && Statutory().IsMatch(row.Activity.Title)
                && !Voluntary().IsMatch(row.Activity.Title)
            )
            .Select(Report);
    }

    // other rules ask for a longer term, so this is not its end
    private static bool IsTooShort(PlanRow row) =>
        row.Activity.Title.Contains("inzage", StringComparison.OrdinalIgnoreCase)
        && row.Activity.Date.Span
            < (
                row.Activity.Title.Contains("herindeling", StringComparison.OrdinalIgnoreCase)
                    ? EightWeeks
                    : SixWeeks
            );

    private static bool IsRestDay(DateOnly day) =>
        day.IsWeekend() || PublicHolidays.On(day).Any(holiday => holiday.IsRecognised);

    private static string NameOf(DateOnly day) =>
        PublicHolidays.On(day).FirstOrDefault(holiday => holiday.IsRecognised)?.Name
        ?? $"een {DutchDay.Weekday(day.DayOfWeek)}";

    private Finding Report(PlanRow row)
    {
        var (last, next) = (row.Latest!.Value, row.Latest.Value);
        while (IsRestDay(next))
            next = next.AddDays(1);
        return this.Found(
            Severity.Advice,
            [row.Number],
            [new About.Day(last)],
            $"Rij {row.Number}: {Wording.Quote(row.Activity)} eindigt op {DutchDay.Of(last)}, {NameOf(last)}; is het een wettelijke termijn, dan loopt die door tot en met {DutchDay.Of(next)}.",
            "De Algemene termijnenwet (artikel 1) verlengt een wettelijke termijn die op een zaterdag, zondag of erkende feestdag eindigt; wie op de laatste dag reageert, is op tijd.",
            $"Noem {DutchDay.Brief(next)} als laatste dag, ook in de bekendmaking, en begin daarna pas met verwerken."
        );
    }

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex(
        @"\bter inzage\b|\bterinzagelegging\b|\b(?:inzage|zienswijzen?|bezwaar|beroeps?)termijn\b|\btermijn voor (?:zienswijzen|bezwaar|beroep)\b",
        Options
    )]
    private static partial Regex Statutory();

    // terms that no law gives
    [GeneratedRegex(@"\bvoorontwerp\b|\binformele?\b|\breactietermijn\b|\bconcept\b", Options)]
    private static partial Regex Voluntary();
}
