using System.Text.RegularExpressions;
using Tijdpad.Activities;
using Tijdpad.Dates;
using Tijdpad.Findings;
using Tijdpad.Rows;

namespace Tijdpad.Checks.Order;

/// <summary>A remark announces when something about the plan will be settled, but no row does so.</summary>
public sealed partial class AnnouncedDecisionCheck : ICheck
{
    // a row in a window that runs a little past the announced moment will do
    private const int Grace = 14;

    private static readonly string[] Settling =
    [
        "schat",
        "besl",
        "bepa",
        "afgewogen",
        "gekozen",
        "keuze",
        "knoop",
        "duidelijk",
    ];

    private static readonly string[] Choosing =
    [
        "besluit over",
        "keuze",
        "kiezen",
        "beslis",
        "afweg",
        "inschat",
        "go/no",
        "go / no",
        "go-no",
        "nut en noodzaak",
        "evalu",
        "bepalen",
    ];

    public string Code => "TP030";

    public string Title => "Aangekondigde afweging zonder rij";

    public CheckFamily Family => CheckFamily.Order;

    public IEnumerable<Finding> Run(CheckContext context)
    {
        DayIndex? choices = null;
        foreach (
            var row in context.Rows.All.Where(row =>
                !row.Activity.Purpose.IsEmpty && row.SaysAny(Settling)
            )
        )
        foreach (var item in row.Activity.Purpose)
        foreach (Match sentence in Sentence().Matches(item.Text))
        {
            if (Announced(context, row, sentence.Value) is not { } moment)
                continue;
            choices ??= Choices(context.Rows);
            if (IsPlanned(choices, row, moment))
                continue;
            var when = moment.Words.ToLowerInvariant();
            yield return this.Found(
                Severity.Warning,
                [row.Number],
                [new About.Words(sentence.Value.Trim())],
                $"{Wording.RowFirst(row)} kondigt aan: {Wording.Quote(sentence.Value.Trim())}, maar er is geen rij ({when}) waarin dat gebeurt.",
                $"Een afweging die niemand heeft ingepland, blijft liggen tot het te laat is voor {Wording.Quote(row.Activity)}.",
                $"Voeg een rij toe ({when}: keuze over {Wording.Quote(row.Activity)}) met wie erover gaat."
            );
        }
    }

    // every decision, and every row that speaks of choosing
    private static DayIndex Choices(RowIndex steps) =>
        new(steps.All.Where(row => row.Kind == ActivityKind.Decision || row.SaysAny(Choosing)));

    private static FuzzyDate? Announced(CheckContext context, PlanRow row, string sentence)
    {
        if (
            !Announcement().IsMatch(sentence)
            || Moment().Match(sentence) is not { Success: true } match
        )
            return null;
        var near = row.SortDay ?? context.Plan.AsOf;
        if (near is not { } day)
            return null;
        var date = FuzzyDate.Read(match.Value, new DateContext(day));
        return date is { Earliest: not null, Latest: not null } && date.Earliest < row.SortDay
            ? date
            : null;
    }

    private static bool IsPlanned(DayIndex choices, PlanRow self, FuzzyDate moment) =>
        choices
            .Between(moment.Earliest!.Value, moment.Latest!.Value.AddDays(Grace))
            .Any(row => row.Number != self.Number && !(row.Earliest > moment.Latest));

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;
    private const string Months =
        "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december";

    [GeneratedRegex(@"[^.!?;]+(?:\.(?=\S)[^.!?;]*)*", Options)]
    private static partial Regex Sentence();

    [GeneratedRegex(
        @"\b(?:kan|kunnen|wordt|worden|zal|zullen|moet|moeten|volgt)\b.*\b(?:inge?schat(?:ten)?|besloten|beslissen|beslist|besluiten|bepaald|bepalen|afgewogen|duidelijk|gekozen|een (?:keuze|besluit|beslissing)|knoop)\b|\b(?:keuze|beslissing|besluit) (?:hierover|daarover|valt|volgt)\b",
        Options
    )]
    private static partial Regex Announcement();

    [GeneratedRegex(
        @"\b(?:week\s+\d{1,2}|(?:begin|half|medio|eind)\s+(?:"
            + Months
            + @")|\d{1,2}\s*/\s*\d{1,2}(?![\d/])|\d{1,2}\s+(?:"
            + Months
            + @"))\b",
        Options
    )]
    private static partial Regex Moment();
}
