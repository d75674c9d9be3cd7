using Tijdpad.Activities;
using Tijdpad.Comparing;
using Tijdpad.Dates;
using Tijdpad.Dutch;
using Tijdpad.Plans;

namespace Tijdpad.Edits;

/// <summary>Says what a proposal of dates is to keep to for a row; a wish of the same kind is replaced.</summary>
/// <param name="ActivityId">The row.</param>
/// <param name="Kind">What sort of wish.</param>
/// <param name="Date">When, in words ("uiterlijk 1 juli"); "" for <see cref="WishKind.Keep"/>.</param>
/// <param name="Municipality">Only there; null when it goes for all.</param>
public sealed record SetWish(
    string ActivityId,
    WishKind Kind,
    string Date = "",
    string? Municipality = null
) : PlanEdit
{
    public override EditResult ApplyTo(Plan plan, EditContext context)
    {
        if (EditedRows.Find(plan, ActivityId) is not { } index)
            return EditedRows.Gone;
        var words = TextCleaner.Of(Date);
        var date =
            Kind == WishKind.Keep
                ? FuzzyDate.Empty
                : RowDates.Read(words, RowDates.ContextOf(plan, index, context.Today));
        if (Problem(plan, plan.Activities[index], words, date) is { } problem)
            return EditResult.Refused(problem);
        var wish = new DateWish(ActivityId, Municipality, Kind, date);
        var wishes = plan.Timing.Wishes.Where(one => one.Key != wish.Key).ToValueList().Add(wish);
        return plan.Timing.Wishes.Contains(wish)
            ? EditResult.Unchanged(plan)
            : EditResult.Applied(
                plan.WithTiming(plan.Timing with { Wishes = wishes }),
                $"Wens: {TimingSentences.Of(wish, plan)}"
            );
    }

    private EditProblem? Problem(Plan plan, Activity row, string words, FuzzyDate date)
    {
        if (
            Municipality is { } name
            && !plan.Municipalities.Any(one => one.Name == name)
            && !row.Occurrences.Any(one => one.Municipality == name)
        )
            return new(
                nameof(Municipality),
                $"{name} doet niet mee in deze planning. Voeg de gemeente eerst toe."
            );
        if (Kind == WishKind.Keep)
            return row.Date.IsUnknown && row.Occurrences.IsEmpty
                ? new("", "Deze rij heeft nog geen datum die kan blijven staan.")
                : null;
        if (words.Length == 0)
            return new(nameof(Date), "Vul in wanneer, bijvoorbeeld “uiterlijk 1 juli”.");
        return Typed.TooLong(nameof(Date), words, Typed.Short)
            ?? (
                date.Earliest is null && date.Latest is null
                    ? new(
                        nameof(Date),
                        NoSuchDay.In(words)
                            ?? $"{Summaries.Quote(words)} is niet als datum te lezen. Schrijf bijvoorbeeld “uiterlijk 1 juli” of “in juni”."
                    )
                    : null
            );
    }
}
