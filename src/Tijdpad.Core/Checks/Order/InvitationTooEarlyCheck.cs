using System.Text.RegularExpressions;
using Tijdpad.Dates;
using Tijdpad.Dutch;
using Tijdpad.Findings;
using Tijdpad.Rows;

namespace Tijdpad.Checks.Order;

/// <summary>An invitation goes out on a known day for a gathering whose day is not known.</summary>
public sealed partial class InvitationTooEarlyCheck : ICheck
{
    private const int LongestWindow = 7;

    public string Code => "TP033";

    public string Title => "Uitnodiging voordat de datum bekend is";

    public CheckFamily Family => CheckFamily.Order;

    public IEnumerable<Finding> Run(CheckContext context)
    {
        foreach (var row in context.Rows.Saying("uitnodig"))
        foreach (
            var text in row.Texts()
                .Where(text => text.Contains("uitnodig", StringComparison.OrdinalIgnoreCase))
        )
        {
            if (row.SortDay is not { } day || row.Earliest < day.AddDays(-LongestWindow))
                continue;
            if (Event(context.Rows, row, text) is not { } gathering || IsKnown(gathering))
                continue;
            yield return this.Found(
                Severity.Warning,
                [row.Number, gathering.Number],
                [new About.Days(row), new About.Days(gathering)],
                $"{Wording.RowFirst(row)} verstuurt een uitnodiging ({Wording.Quote(text)}), maar van {Wording.Row(gathering)} ({Wording.Quote(gathering.Activity)}) {Missing(gathering)}.",
                "Een uitnodiging zonder dag en plaats moet later worden overgedaan.",
                gathering.Activity.Meaning.IsPerMunicipality
                    ? $"Vraag elke gemeente haar datum vóór {DutchDay.Brief(day)}, of stuur de uitnodiging per gemeente zodra die bekend is."
                    : $"Leg de datum van {Wording.Row(gathering)} vast vóór {DutchDay.Brief(day)}, of verstuur de uitnodiging later."
            );
            break;
        }
    }

    private static string Missing(PlanRow gathering) =>
        gathering.Activity.Date.IsUnknown ? "is de datum niet bekend"
        : gathering.Activity.Meaning.IsPerMunicipality ? "zijn de data per gemeente niet bekend"
        : $"is alleen {Wording.Quote(gathering.Activity.Date.Words)} bekend";

    // the gathering that the words name, later in the plan than the invitation
    private static PlanRow? Event(RowIndex steps, PlanRow row, string text)
    {
        var names = Gathering()
            .Matches(text)
            .Select(match => Stems.Of(match.Value))
            .Distinct(StringComparer.Ordinal);
        return names
            .SelectMany(name => steps.Titles.WithAll([name]))
            .Where(other =>
                other.Number != row.Number
                && !other.Activity.Title.Contains("uitnodig", StringComparison.OrdinalIgnoreCase)
                && !other.Activity.Title.Contains("voorbereid", StringComparison.OrdinalIgnoreCase)
                && (other.Latest is null || other.Latest > row.SortDay)
            )
            .MinBy(other => other.SortDay ?? DateOnly.MaxValue);
    }

    private static bool IsKnown(PlanRow gathering)
    {
        var date = gathering.Activity.Date;
        if (date.Kind is DateKind.Day or DateKind.AllOf)
            return date.Firmness != Firmness.ToBeScheduled;
        if (!gathering.Activity.Occurrences.IsEmpty)
            return true;
        return date is { Earliest: { } first, Latest: { } last }
            && last.DayNumber - first.DayNumber < LongestWindow
            && !gathering.Activity.Meaning.IsPerMunicipality;
    }

    [GeneratedRegex(
        @"\p{L}*(?:bijeenkomst|avond|sessie|conferentie|symposium|debat|workshop|atelier|inloop|dialoog|werkbezoek)(?:en|s)?\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Gathering();
}
