using Tijdpad.Activities;
using Tijdpad.Dates;
using Tijdpad.Rows;

namespace Tijdpad.Overviews;

/// <summary>Tells of a row what still waits for somebody: a choice, a date, an answer.</summary>
internal static class WaitingRows
{
    private const int Near = 28;

    public static IEnumerable<AttentionItem> ItemsOf(PlanRow row, DateOnly today)
    {
        var (activity, date) = (row.Activity, row.Activity.Date);
        if (RowStates.Of(activity) is RowState.Held or RowState.Lapsed || date.IsPast(today))
            yield break;
        if (date.Kind == DateKind.OneOf)
            yield return Item(
                AttentionKind.Choice,
                row,
                $"{Name(activity)} staat op {Wording.Quote(date.Words)}: kies een dag."
            );
        if (IsUnscheduled(activity, today))
            yield return Item(
                AttentionKind.Unscheduled,
                row,
                date.Words.Length == 0
                    ? $"{Name(activity)} heeft nog geen datum."
                    : $"{Name(activity)} moet nog ingepland worden ({date.Words})."
            );
        foreach (var question in activity.Meaning.OpenQuestions)
            yield return Item(
                AttentionKind.Question,
                row,
                $"{Name(activity)} laat nog iets open: {Wording.Quote(question)}."
            );
    }

    public static IEnumerable<AttentionItem> ItemsOf(MissingDates missing) =>
        missing.Dates.Select(date =>
            Item(AttentionKind.MunicipalDate, new(date.Row, date.Activity), date.Sentence) with
            {
                Municipality = missing.Municipality,
            }
        );

    // what is near presses already
    private static bool IsUnscheduled(Activity activity, DateOnly today) =>
        RowStates.Of(activity) == RowState.Open
        && activity.Meaning.Kind != ActivityKind.Holiday
        && !(
            (activity.Date.Earliest ?? activity.Date.Latest) is { } first
            && first.DayNumber - today.DayNumber <= Near
        );

    private static string Name(Activity activity) => Wording.Quote(activity);

    private static AttentionItem Item(AttentionKind kind, PlanRow row, string sentence) =>
        new(kind, row.Activity.Id, row.Number, row.Activity.Date.Words, sentence);
}
