using System.Text.RegularExpressions;
using Tijdpad.Activities;
using Tijdpad.Findings;
using Tijdpad.Rows;
using Tijdpad.Words;

namespace Tijdpad.Checks.Order;

/// <summary>"Can it go to the colleges?" is asked after the colleges have had it.</summary>
public sealed partial class GateAfterwardsCheck : ICheck
{
    // what was discussed longer ago was another round
    private const int SameRound = 14;

    public string Code => "TP028";

    public string Title => "Vraag of het door kan, nadat het al door is";

    public CheckFamily Family => CheckFamily.Order;

    public IEnumerable<Finding> Run(CheckContext context)
    {
        var asked = new HashSet<(string Family, BodyKind Body)>();
        var gates = context
            .Steps.All.Where(step =>
                step.Earliest is not null && !step.Activity.Meaning.GateQuestions.IsEmpty
            )
            .OrderBy(step => step.Earliest);
        foreach (var step in gates)
        foreach (var question in step.Activity.Meaning.GateQuestions)
        {
            if (Gate().Match(question) is not { Success: true } match)
                continue;
            var bodies = BodyWords.In(match.Groups["whom"].Value);
            foreach (var family in Families(context.Steps, step))
            foreach (var body in bodies)
            {
                // a later round asks again; only the first question guards the gate
                if (!asked.Add((family, body.Kind)))
                    continue;
                if (Earlier(context.Steps, step, family, body) is not { } passed)
                    continue;
                yield return After(step, question, passed, body);
                yield break;
            }
        }
    }

    private Finding After(Step step, string question, DocumentStep passed, Body body) =>
        this.Found(
            Severity.Warning,
            [passed.Step.Row, step.Row],
            [
                new About.Words(question),
                new About.Body(body),
                new About.Days(passed.Step),
                new About.Days(step),
            ],
            $"{Wording.RowFirst(step)} vraagt {Wording.Quote(question)}, maar {Wording.Row(passed.Step)} bespreekt {Wording.Quote(passed.Use.Name)} dan al: {Wording.Quote(passed.Step.Activity)}.",
            $"Een vraag of het stuk door kan, stuurt niets meer als het er al is geweest.",
            $"Zet {Wording.Row(step)} vóór de bespreking in {Wording.Who(body, passed.Step)}, of noem wat er dan nog te beslissen is."
        );

    private static IEnumerable<string> Families(PlanSteps steps, Step step) =>
        step
            .Activity.Meaning.Documents.Select(use => steps.Documents.FamilyOf(use.Name))
            .Where(family => !DocumentTrail.IsGeneral(family))
            .Distinct(StringComparer.Ordinal);

    private static DocumentStep? Earlier(PlanSteps steps, Step step, string family, Body body)
    {
        var version = steps
            .Documents.ByFamily[family]
            .FirstOrDefault(use => use.Step == step)
            ?.Version;
        return steps
            .Documents.ByFamily[family]
            .FirstOrDefault(use =>
                use.Step.IsCertainlyBefore(step)
                && use.Step.Latest >= step.Earliest!.Value.AddDays(-SameRound)
                && use.Step.IsMeeting
                && use.Step.Activity.Meaning.Bodies.Any(one => Step.IsSame(one, body))
                && (version is null || use.Version is null || version.Equals(use.Version))
            );
    }

    [GeneratedRegex(
        @"\b(?:kan|kunnen|mag|mogen|gaat|gaan)\b.*\bnaar\s+(?<whom>[^?]+)\?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Gate();
}
