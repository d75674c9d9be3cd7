using Tijdpad.Activities;
using Tijdpad.Dutch;
using Tijdpad.Findings;
using Tijdpad.Rows;

namespace Tijdpad.Checks.Communication;

/// <summary>The press or the public hears of the papers before, or on the same day as, the councils that get them.</summary>
public sealed class PublicTooEarlyCheck : ICheck
{
    private const int LongestLead = 7;

    public string Code => "TP060";

    public string Title => "Openbaar vóór wie het eerst moet weten";

    public CheckFamily Family => CheckFamily.Communication;

    public IEnumerable<Finding> Run(CheckContext context)
    {
        var seen = new HashSet<int>();
        foreach (var row in context.Rows.All.Where(GoesToPress))
        {
            if (row.Day is not { } day)
                continue;
            var dispatch = context
                .Rows.Dispatches.Between(day, day.AddDays(LongestLead))
                .Where(other =>
                    other.Number != row.Number && other.Day is not null && IsToCouncils(other)
                )
                .FirstOrDefault(other =>
                    (other.Day == day && IsAboutThat(row, other))
                    || context.Rows.Documents.Share(row, other)
                );
            if (dispatch is null || row.Says("embargo") || dispatch.Says("embargo"))
                continue;
            // a dispatch some days earlier already told the councils
            if (dispatch.Day > day && IsTold(context.Rows, row, day))
                continue;
            if (!seen.Add(dispatch.Number))
                continue;
            yield return dispatch.Day == day ? SameDay(row, dispatch) : Earlier(row, dispatch);
        }
    }

    // "Persmoment" alone is about what goes out that day; "Persbericht opening zwembad" is not
    private static bool IsAboutThat(PlanRow press, PlanRow dispatch)
    {
        var subject = Stems
            .In(press.Activity.Title)
            .Where(stem => !stem.StartsWith("pers", StringComparison.Ordinal))
            .ToList();
        return subject.Count == 0
            || Stems.In(dispatch.Activity.Title).Intersect(subject, StringComparer.Ordinal).Any();
    }

    private Finding SameDay(PlanRow row, PlanRow dispatch) =>
        this.Found(
            Severity.Warning,
            [row.Number, dispatch.Number],
            [new About.Days(row), new About.Days(dispatch)],
            $"{Wording.RowFirst(row)} ({Wording.Quote(row.Activity)}) valt op dezelfde dag als {Wording.Row(dispatch)} ({Wording.Quote(dispatch.Activity)}); wie het eerst is, staat er niet.",
            "Raadsleden horen stukken niet uit de krant te vernemen.",
            "Zet er tijden bij met een embargo, of laat de pers een dag later komen."
        );

    private Finding Earlier(PlanRow row, PlanRow dispatch) =>
        this.Found(
            Severity.Warning,
            [row.Number, dispatch.Number],
            [new About.Days(row), new About.Days(dispatch)],
            $"{Wording.RowFirst(row)} ({Wording.Quote(row.Activity)}) is {Counted.Days(dispatch.Day!.Value.DayNumber - row.Day!.Value.DayNumber)} vóór {Wording.Row(dispatch)} ({Wording.Quote(dispatch.Activity)}).",
            "Raadsleden horen stukken niet uit de krant te vernemen.",
            $"Verzet {Wording.Row(row)} tot na de verzending, of zet er een embargo bij."
        );

    // what the press is told of papers, not an announcement of an evening
    private static bool GoesToPress(PlanRow row) =>
        row.Kind is ActivityKind.Publication or ActivityKind.Meeting
        && (
            row.Has(BodyKind.Press)
            || row.Activity.Meaning.Messages.Any(message =>
                !message.IsQuestion
                && message.Channels.Any(channel => channel is "persmoment" or "persbericht")
            )
        );

    private static bool IsToCouncils(PlanRow row) =>
        row.Receivers.Any(body => body.Kind == BodyKind.Council);

    private static bool IsTold(RowIndex steps, PlanRow row, DateOnly day) =>
        steps
            .Dispatches.Between(day.AddDays(-60), day.AddDays(-1))
            .Any(other => IsToCouncils(other) && steps.Documents.Share(row, other));
}
