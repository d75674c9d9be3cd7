using Tijdpad.Activities;
using Tijdpad.Dates;
using Tijdpad.Dutch;
using Tijdpad.Plans;
using Tijdpad.Rows;

namespace Tijdpad.Overviews;

/// <summary>Tells of a row whether it is due: over, today, this week, soon, or near and not settled.</summary>
internal sealed class DueRows(Plan plan, DateOnly today)
{
    private const int SoonDays = 14;
    private const int PressingDays = 28;

    // a stretch of more days than this is something to settle, not something that happens then
    private const int Sharp = 7;

    private readonly DateOnly _sunday = IsoWeek.Of(today).Sunday;

    public AttentionItem? ItemOf(PlanRow row)
    {
        var (activity, date) = (row.Activity, row.Activity.Date);
        if (
            RowStates.Of(activity) is RowState.Held or RowState.Lapsed
            || activity.Meaning.Kind == ActivityKind.Holiday
            || (date.Earliest ?? date.Latest) is not { } first
        )
            return null;
        var last = date.Latest ?? first;
        if (last < today)
            return IsSaidByPlan(last) ? null : Item(AttentionKind.Overdue, row, Over(row));
        if (first.DayNumber - today.DayNumber <= PressingDays && Doubt(activity) is { } doubt)
            return Item(AttentionKind.Pressing, row, doubt);
        return KindOf(date, first, last) is { } kind ? Item(kind, row, Due(kind, row)) : null;
    }

    private AttentionKind? KindOf(FuzzyDate date, DateOnly first, DateOnly last)
    {
        // of something that lasts, its first and its last day count
        var isOn =
            date.Kind != DateKind.Period && first <= today || first == today || last == today;
        var next = first >= today ? first : last;
        if (isOn && date.MayBeOn(today))
            return AttentionKind.Today;
        return next <= _sunday ? AttentionKind.ThisWeek
            : next.DayNumber - today.DayNumber <= SoonDays ? AttentionKind.Soon
            : null;
    }

    // what was over on the day of the plan, its makers knew
    private bool IsSaidByPlan(DateOnly last) => plan.AsOf is { } asOf && last < asOf;

    private static string? Doubt(Activity activity)
    {
        var date = activity.Date;
        if (date.Firmness == Firmness.ToBeScheduled)
            return $"{Name(activity)} is dichtbij ({date.Words}) en moet nog ingepland worden.";
        return
            date is { Kind: not (DateKind.Period or DateKind.By or DateKind.From), Span: > Sharp }
            && activity.Occurrences.IsEmpty
            && activity.Meaning.Kind is not (ActivityKind.Drafting or ActivityKind.Term)
            ? $"{Name(activity)} is dichtbij, maar heeft nog geen dag ({date.Words})."
            : null;
    }

    private static string Over(PlanRow row) =>
        $"{Name(row.Activity)} ({row.Activity.Date.Words}) is voorbij en niet als gehouden gemerkt.";

    private string Due(AttentionKind kind, PlanRow row)
    {
        var date = row.Activity.Date;
        var name = Name(row.Activity);
        return kind switch
        {
            AttentionKind.Today => $"Vandaag: {name}.",
            AttentionKind.ThisWeek => $"Deze week ({date.Words}): {name}.",
            _ => $"{Sentence.Capital(In(date))} ({date.Words}): {name}.",
        };
    }

    private string In(FuzzyDate date)
    {
        var first = date.Earliest ?? date.Latest!.Value;
        var next = first >= today ? first : date.Latest ?? first;
        return $"over {Counted.Days(next.DayNumber - today.DayNumber)}";
    }

    private static string Name(Activity activity) => Wording.Quote(activity);

    private static AttentionItem Item(AttentionKind kind, PlanRow row, string sentence) =>
        new(kind, row.Activity.Id, row.Number, row.Activity.Date.Words, sentence);
}
