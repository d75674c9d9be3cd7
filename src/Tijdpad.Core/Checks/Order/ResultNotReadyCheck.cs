using System.Text.RegularExpressions;
using Tijdpad.Activities;
using Tijdpad.Dutch;
using Tijdpad.Findings;
using Tijdpad.Rows;

namespace Tijdpad.Checks.Order;

/// <summary>A row uses the results of a survey or evening before the plan has them ready.</summary>
public sealed partial class ResultNotReadyCheck : ICheck
{
    public string Code => "TP032";

    public string Title => "Uitkomsten gebruikt voordat ze klaar zijn";

    public CheckFamily Family => CheckFamily.Order;

    public IEnumerable<Finding> Run(CheckContext context)
    {
        var (ready, uses) = (
            new Dictionary<string, PlanRow>(StringComparer.Ordinal),
            new List<Use>()
        );
        foreach (
            var row in context.Rows.Saying(
                "uitkomst",
                "resulta",
                "rapportage",
                "opbrengst",
                "bevindingen"
            )
        )
        foreach (var text in row.Texts())
        foreach (Match match in Result().Matches(text))
        {
            var subject = Stems.Of(match.Groups["subject"].Value);
            if (IsReady(row, text))
                KeepEarliest(ready, subject, row);
            else if (row.IsMeeting || row.Kind is ActivityKind.Dispatch or ActivityKind.Drafting)
                uses.Add(new Use(row, subject, text));
        }
        foreach (
            var group in uses.DistinctBy(use => (use.Step.Number, use.Subject))
                .GroupBy(use => use.Subject, StringComparer.Ordinal)
        )
        {
            if (!ready.TryGetValue(group.Key, out var done))
                continue;
            var early = group.Where(use => use.Step.IsCertainlyBefore(done)).ToList();
            if (early.Count > 0)
                yield return TooEarly(context.Rows, early, done, group.Key);
        }
    }

    private Finding TooEarly(RowIndex steps, List<Use> early, PlanRow ready, string subject)
    {
        var forgetful = DraftThatForgets(steps, early[0].Step, ready, subject);
        var isProvisional = early.TrueForAll(use => use.IsProvisional);
        var rest = forgetful is null
            ? ""
            : $"; {Wording.Row(forgetful)} ({Wording.Quote(forgetful.Activity)}) noemt de definitieve uitkomsten niet";
        return this.Found(
            isProvisional ? Severity.Advice : Severity.Warning,
            early
                .Select(use => use.Step.Number)
                .Append(ready.Number)
                .Concat(forgetful is null ? [] : [forgetful.Number]),
            [
                new About.Words(subject),
                new About.Days(ready),
                .. early.Select(use => new About.Days(use.Step)),
            ],
            $"{Wording.RowFirst(early[0].Step)} gebruikt al {Wording.Quote(early[0].Text)}, maar die uitkomsten zijn pas gereed in {Wording.Row(ready)}{rest}.",
            "Een stuk met voorlopige cijfers blijft in omloop als niemand de definitieve erin zet.",
            forgetful is null
                ? $"Verzend het stuk na {Wording.Row(ready)}, of plan een rij waarin de uitkomsten alsnog worden verwerkt."
                : $"Zet bij {Wording.Row(forgetful)} dat de definitieve uitkomsten erin komen, na {Wording.Row(ready)}."
        );
    }

    // the next time that this paper is written, and the results are not mentioned
    private static PlanRow? DraftThatForgets(
        RowIndex steps,
        PlanRow use,
        PlanRow ready,
        string subject
    )
    {
        if (ready.SortDay is not { } day)
            return null;
        var families = use
            .Activity.Meaning.Documents.Select(one => steps.Documents.FamilyOf(one.Name))
            .ToHashSet(StringComparer.Ordinal);
        var draft = steps
            .Drafts.From(day)
            .FirstOrDefault(row =>
                row.Number != ready.Number
                && row.Activity.Meaning.Documents.Any(one =>
                    families.Contains(steps.Documents.FamilyOf(one.Name))
                )
            );
        return
            draft is null
            || draft.Texts().SelectMany(Stems.In).Contains(subject, StringComparer.Ordinal)
            ? null
            : draft;
    }

    private static void KeepEarliest(Dictionary<string, PlanRow> ready, string subject, PlanRow row)
    {
        if (row.SortDay is null)
            return;
        if (!ready.TryGetValue(subject, out var known) || row.SortDay < known.SortDay)
            ready[subject] = row;
    }

    private static bool IsReady(PlanRow row, string text) =>
        Ready().IsMatch(text) && !row.IsMeeting;

    private sealed record Use(PlanRow Step, string Subject, string Text)
    {
        public bool IsProvisional { get; } =
            Text.Contains("voorlopig", StringComparison.OrdinalIgnoreCase)
            || Text.Contains("tussentijds", StringComparison.OrdinalIgnoreCase)
            || Text.Contains("eerste ", StringComparison.OrdinalIgnoreCase);
    }

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex(
        @"\b(?:uitkomst(?:en)?|resulta(?:at|ten)|(?:totaal|eind)?rapportage|opbrengst(?:en)?|bevindingen)\s+(?:(?:van|uit)\s+)?(?:(?:de|het|alle)\s+)?(?<subject>\p{L}*(?:panel|enqu[eê]te|peiling|vragenlijst|bijeenkomst|avond|onderzoek|raadpleging|consultatie|werksessie|atelier)(?:s|en|leden)?)\b",
        Options
    )]
    private static partial Regex Result();

    [GeneratedRegex(@"\b(?:gereed|klaar|beschikbaar|opgeleverd|oplevering|bekend)\b", Options)]
    private static partial Regex Ready();
}
