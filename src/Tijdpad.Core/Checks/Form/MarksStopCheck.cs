using Tijdpad.Activities;
using Tijdpad.Findings;
using Tijdpad.Rows;
using Tijdpad.Words;

namespace Tijdpad.Checks.Form;

/// <summary>The marks stop before the end, although the same bodies go on meeting.</summary>
public sealed class MarksStopCheck : ICheck
{
    private const int FewestMarks = 4;
    private const int FewestRows = 2;

    public string Code => "TP090";

    public string Title => "Merken ontbreken in de laatste fase";

    public CheckFamily Family => CheckFamily.Form;

    public IEnumerable<Finding> Run(CheckContext context)
    {
        var marked = context.Steps.All.Where(step => step.Activity.Involvement?.Level > 0).ToList();
        if (marked.Count < FewestMarks)
            yield break;
        var last = marked.MaxBy(step => step.Row)!;
        var heading =
            context
                .Plan.Columns.FirstOrDefault(column => column.Role == ColumnRole.Involvement)
                ?.Words
            ?? "";
        var kinds = BodyWords.In(heading).Select(body => body.Kind).ToHashSet();
        var groups = marked
            .Where(step => step.IsMeeting && step.Activity.Meaning.Bodies.Count > 1)
            .Select(step => step.Activity.Meaning.Bodies)
            .ToHashSet();
        var after = Unmarked(context.Steps, last.Row, kinds, groups).ToList();
        if (after.Count < FewestRows)
            yield break;
        var rows = context
            .Steps.All.Where(step =>
                step.Row < last.Row
                && step.Activity.Involvement is null
                && step.Kind == ActivityKind.Meeting
                && groups.Contains(step.Activity.Meaning.Bodies)
            )
            .Concat(after)
            .Select(step => step.Row)
            .ToList();
        yield return this.Found(
            Severity.Advice,
            rows,
            [],
            $"Na {Wording.Row(last)} staat er geen merk meer in de kolom {Wording.Quote(heading)}, terwijl {Wording.Rows(rows)} dezelfde gremia {(rows.Count == 1 ? "heeft" : "hebben")}, zoals {Wording.Quote(after[0].Activity)}.",
            "Juist bij het besluit moet te zien zijn wanneer colleges en raden aan zet zijn.",
            "Vul de merken aan tot en met het besluit."
        );
    }

    private static IEnumerable<Step> Unmarked(
        PlanSteps steps,
        int last,
        HashSet<BodyKind> kinds,
        HashSet<ValueList<Body>> groups
    ) =>
        steps
            .All.Skip(last)
            .Where(step =>
                step.IsMeeting
                && step.Activity.Involvement is null
                && (kinds.Any(step.Has) || groups.Contains(step.Activity.Meaning.Bodies))
            );
}
