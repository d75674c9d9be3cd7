using Tijdpad.Activities;
using Tijdpad.Dates;

namespace Tijdpad.Web.Plans.Calendar;

/// <summary>An activity, or its occurrence in a municipality, on one day.</summary>
/// <param name="Municipality">Whose occurrence it is; null for the activity itself.</param>
public sealed record CalendarEntry(
    Activity Activity,
    string? Municipality,
    FuzzyDate Date,
    DateOnly Day,
    CalendarEntryKind Kind
)
{
    /// <summary>One for each day that the date names; none for a date that is only a stretch of time.</summary>
    public static IEnumerable<CalendarEntry> Of(Activity activity) =>
        Of(activity, null, activity.Date)
            .Concat(
                activity.Occurrences.SelectMany(one => Of(activity, one.Municipality, one.Date))
            );

    private static IEnumerable<CalendarEntry> Of(
        Activity activity,
        string? municipality,
        FuzzyDate date
    ) =>
        from piece in date.Outline.Pieces
        let day = piece switch
        {
            { IsDay: true } => piece.LikelyFirst,
            { Earliest: null } => piece.Latest,
            { Latest: null } => piece.Earliest,
            _ => null,
        }
        where day is not null
        select new CalendarEntry(
            activity,
            municipality,
            date,
            day.Value,
            KindOf(piece, date.Outline.IsChoice)
        );

    private static CalendarEntryKind KindOf(OutlinePiece piece, bool isChoice) =>
        piece switch
        {
            { Earliest: null } => CalendarEntryKind.Deadline,
            { Latest: null } => CalendarEntryKind.Start,
            _ => isChoice ? CalendarEntryKind.Choice : CalendarEntryKind.Day,
        };
}

/// <summary>What a day is to an activity.</summary>
public enum CalendarEntryKind
{
    /// <summary>It is on this day.</summary>
    Day,

    /// <summary>It is on this day or on another one.</summary>
    Choice,

    /// <summary>It is on this day at the latest.</summary>
    Deadline,

    /// <summary>It is on this day at the earliest.</summary>
    Start,
}
