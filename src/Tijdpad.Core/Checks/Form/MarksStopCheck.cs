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
        var marked = context.Rows.All.Where(row => row.Activity.Involvement?.Level > 0).ToList();
        if (marked.Count < FewestMarks)
            yield break;
        var last = marked.MaxBy(row => row.Number)!;
        var heading =
            context
                .Plan.Columns.FirstOrDefault(column => column.Role == ColumnRole.Involvement)
                ?.Words
            ?? "";
        var kinds = BodyPhrases.In(heading).Select(body => body.Kind).ToHashSet();
        var groups = marked
            .Where(row => row.IsMeeting && row.Activity.Meaning.Bodies.Count > 1)
            .Select(row => row.Activity.Meaning.Bodies)
            .ToHashSet();
        var after = Unmarked(context.Rows, last.Number, kinds, groups).ToList();
        if (after.Count < FewestRows)
            yield break;
        var rows = context
            .Rows.All.Where(row =>
                row.Number < last.Number
                && row.Activity.Involvement is null
                && row.Kind == ActivityKind.Meeting
                && groups.Contains(row.Activity.Meaning.Bodies)
            )
            .Concat(after)
            .Select(row => row.Number)
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

    private static IEnumerable<PlanRow> Unmarked(
        RowIndex steps,
        int last,
        HashSet<BodyKind> kinds,
        HashSet<ValueList<Body>> groups
    ) =>
        steps
            .All.Skip(last)
            .Where(row =>
                row.IsMeeting
                && row.Activity.Involvement is null
                && (kinds.Any(row.Has) || groups.Contains(row.Activity.Meaning.Bodies))
            );
}
