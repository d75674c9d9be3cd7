using System.Text.RegularExpressions;
using Tijdpad.Activities;
using Tijdpad.Dutch;
using Tijdpad.Findings;
using Tijdpad.Rows;
using Tijdpad.Words;

namespace Tijdpad.Checks.Order;

/// <summary>A meeting brings in the advice of a body that has not met since the papers went out.</summary>
public sealed partial class AdviceWithoutMeetingCheck : ICheck
{
    public string Code => "TP036";

    public string Title => "Advies van een gremium dat niet bijeenkomt";

    public CheckFamily Family => CheckFamily.Order;

    public IEnumerable<Finding> Run(CheckContext context)
    {
        foreach (
            var row in context.Rows.All.Where(row =>
                row.IsMeeting && row.Earliest is not null && MayBring(row)
            )
        )
        foreach (var text in Brought(row))
        {
            if (Advice().Match(text) is not { Success: true } match)
                continue;
            if (BodyPhrases.In(match.Groups["whose"].Value) is not [var body, ..] || !IsGroup(body))
                continue;
            var sent = LastDispatch(context.Rows, row);
            var met = LastMeeting(context.Rows, row, body);
            // a body that the plan never lets meet on its own has its calendar elsewhere
            if (sent.Count == 0 || met is null || met.Latest >= sent[0].Earliest)
                continue;
            yield return this.Found(
                Severity.Warning,
                sent.Append(row).Select(one => one.Number),
                [
                    new About.Body(body),
                    new About.Days(row),
                    .. sent.Select(one => new About.Days(one)),
                ],
                $"{Wording.RowFirst(row)} brengt {Wording.Quote(match.Value)} in, maar tussen de verzending van {Wording.Rows(sent.Select(one => one.Number))} ({DutchDay.Brief(sent[0].SortDay!.Value)}) en die dag komt {DutchArticle.With(body.Name)} niet bijeen; de laatste keer was {Wording.Row(met)}.",
                "Een advies over deze versie kan er niet zijn als de adviseurs haar niet samen hebben besproken.",
                $"Plan {DutchArticle.With(body.Name)} tussen de verzending en {Wording.Row(row)}, of vraag een schriftelijk advies en zet dat erbij."
            );
            break;
        }
    }

    private static bool MayBring(PlanRow row) =>
        row.Says("advies") || row.Activity.Involvement?.Remark is not null;

    // the title says what is discussed; the advice that comes in stands in the purpose or behind the mark
    private static IEnumerable<string> Brought(PlanRow row) =>
        row
            .Activity.Purpose.Select(item => item.Text)
            .Append(row.Activity.Involvement?.Remark ?? "")
            .Where(text => text.Contains("advies", StringComparison.OrdinalIgnoreCase));

    private static bool IsGroup(Body body) =>
        body.Kind is BodyKind.SteeringGroup or BodyKind.SoundingBoard or BodyKind.WorkingGroup;

    private static List<PlanRow> LastDispatch(RowIndex steps, PlanRow meeting)
    {
        var last = steps
            .Dispatches.Before(meeting.Earliest!.Value)
            .Take(200)
            .FirstOrDefault(row =>
                row.Kind == ActivityKind.Dispatch
                && row.Earliest is not null
                && steps.Documents.Share(row, meeting)
            );
        return last is null
            ? []
            : steps
                .Dispatches.Between(last.SortDay!.Value, last.SortDay.Value)
                .Where(row =>
                    row.Kind == ActivityKind.Dispatch
                    && row.Earliest is not null
                    && steps.Documents.Share(row, meeting)
                )
                .ToList();
    }

    private static PlanRow? LastMeeting(RowIndex steps, PlanRow meeting, Body body) =>
        steps
            .Meetings.Before(meeting.Earliest!.Value)
            .Take(500)
            .FirstOrDefault(row =>
                row.Activity.Meaning.Bodies.Any(one => PlanRow.IsSame(one, body))
            );

    [GeneratedRegex(
        @"\badvies\s+(?:van\s+)?(?:de\s+|het\s+)?(?<whose>\p{L}*(?:groep|commissie|team))\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Advice();
}
