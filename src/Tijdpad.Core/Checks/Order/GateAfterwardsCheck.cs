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
            .Rows.All.Where(row =>
                row.Earliest is not null && !row.Activity.Meaning.GateQuestions.IsEmpty
            )
            .OrderBy(row => row.Earliest);
        foreach (var row in gates)
        foreach (var question in row.Activity.Meaning.GateQuestions)
        {
            if (Gate().Match(question) is not { Success: true } match)
                continue;
            var bodies = BodyPhrases.In(match.Groups["whom"].Value);
            foreach (var family in Families(context.Rows, row))
            foreach (var body in bodies)
            {
                // a later round asks again; only the first question guards the gate
                if (!asked.Add((family, body.Kind)))
                    continue;
                if (Earlier(context.Rows, row, family, body) is not { } passed)
                    continue;
                yield return After(row, question, passed, body);
                yield break;
            }
        }
    }

    private Finding After(PlanRow row, string question, DocumentRow passed, Body body) =>
        this.Found(
            Severity.Warning,
            [passed.Row.Number, row.Number],
            [
                new About.Words(question),
                new About.Body(body),
                new About.Days(passed.Row),
                new About.Days(row),
            ],
            $"{Wording.RowFirst(row)} vraagt {Wording.Quote(question)}, maar {Wording.Row(passed.Row)} bespreekt {Wording.Quote(passed.Use.Name)} dan al: {Wording.Quote(passed.Row.Activity)}.",
            $"Een vraag of het stuk door kan, stuurt niets meer als het er al is geweest.",
            $"Zet {Wording.Row(row)} vóór de bespreking in {Wording.Who(body, passed.Row)}, of noem wat er dan nog te beslissen is."
        );

    private static IEnumerable<string> Families(RowIndex steps, PlanRow row) =>
        row
            .Activity.Meaning.Documents.Select(use => steps.Documents.FamilyOf(use.Name))
            .Where(family => !DocumentTrail.IsGeneral(family))
            .Distinct(StringComparer.Ordinal);

    private static DocumentRow? Earlier(RowIndex steps, PlanRow row, string family, Body body)
    {
        var version = steps
            .Documents.ByFamily[family]
            .FirstOrDefault(use => use.Row.Equals(row))
            ?.Version;
        return steps
            .Documents.ByFamily[family]
            .FirstOrDefault(use =>
                use.Row.IsCertainlyBefore(row)
                && use.Row.Latest >= row.Earliest!.Value.AddDays(-SameRound)
                && use.Row.IsMeeting
                && use.Row.Activity.Meaning.Bodies.Any(one => PlanRow.IsSame(one, body))
                && (version is null || use.Version is null || version.Equals(use.Version))
            );
    }

    [GeneratedRegex(
        @"\b(?:kan|kunnen|mag|mogen|gaat|gaan)\b.*\bnaar\s+(?<whom>[^?]+)\?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Gate();
}
