using System.Text.RegularExpressions;
using Tijdpad.Findings;
using Tijdpad.Rows;

namespace Tijdpad.Checks.Form;

/// <summary>Words announce a list ("Agendapunten:"), and no list follows.</summary>
public sealed partial class MissingListCheck : ICheck
{
    public string Code => "TP089";

    public string Title => "Aangekondigde lijst ontbreekt";

    public CheckFamily Family => CheckFamily.Form;

    public IEnumerable<Finding> Run(CheckContext context)
    {
        // some sources lose the marks of all lists
        var hasLists = context.Plan.Activities.Any(activity =>
            activity.Purpose.Any(item => item.Level > 0)
        );
        foreach (var row in context.Rows.All)
        {
            var purpose = row.Activity.Purpose;
            for (var at = 0; at < purpose.Count; at++)
            {
                if (!Lead().IsMatch(purpose[at].Text))
                    continue;
                var isLast = at == purpose.Count - 1;
                if (
                    !isLast
                    && (
                        !hasLists
                        || purpose[at + 1].Level > purpose[at].Level
                        || purpose[at].Level > 0
                    )
                )
                    continue;
                yield return Missing(row, purpose[at].Text, isLast ? null : purpose[at + 1].Text);
            }
        }
    }

    private Finding Missing(PlanRow row, string lead, string? next) =>
        this.Found(
            Severity.Advice,
            [row.Number],
            next is null ? [new About.Words(lead)] : [new About.Words(lead), new About.Words(next)],
            next is null
                ? $"{Wording.RowFirst(row)} kondigt {Wording.Quote(lead)} aan, maar daarna staat niets."
                : $"{Wording.RowFirst(row)} kondigt {Wording.Quote(lead)} aan, maar er volgt geen lijst: alleen {Wording.Quote(next)}.",
            "De lezer weet niet of er punten zijn weggevallen.",
            next is null
                ? "Vul de lijst aan, of haal de aankondiging weg."
                : "Maak er een lijst van met alle punten, of haal de aankondiging weg."
        );

    [GeneratedRegex(
        @"^\W*(?:agenda(?:punten)?|onderwerpen|punten|vragen|bespreekpunten|aandachtspunten|actiepunten|stukken|bijlagen|deelnemers|te bespreken|besluitpunten|doelen)\s*:\s*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Lead();
}
