using Tijdpad.Activities;
using Tijdpad.Dates;

namespace Tijdpad.Web.Plans.Calendar;

/// <summary>An activity over several days: it lasts so long, or it is on one of them.</summary>
/// <param name="First">The first day, included.</param>
/// <param name="Last">The last day, included.</param>
/// <param name="Lasts">It takes all these days; else it is somewhere in them.</param>
/// <param name="IsCut">It began before the first day or goes on after the last.</param>
public sealed record CalendarSpan(
    Activity Activity,
    DateOnly First,
    DateOnly Last,
    bool Lasts,
    bool IsCut = false
)
{
    /// <summary>What is longer says nothing about single weeks, and stands beside the calendar.</summary>
    private const int LongestUncertain = 31;

    public int Length => Last.DayNumber - First.DayNumber + 1;

    public static IEnumerable<CalendarSpan> Of(Activity activity) =>
        from piece in activity.Date.Outline.Pieces
        where !piece.IsDay
        let first = piece.Earliest
        let last = piece.Latest
        where first is not null && last is not null
        let span = new CalendarSpan(
            activity,
            first.Value,
            last.Value,
            IsCertain(piece) && !activity.Meaning.IsPerMunicipality
        )
        where span.Lasts || span.Length <= LongestUncertain
        select span;

    /// <summary>The part of it from one day through another.</summary>
    public CalendarSpan Within(DateOnly first, DateOnly last) =>
        this with
        {
            First = First < first ? first : First,
            Last = Last > last ? last : Last,
            IsCut = First < first || Last > last,
        };

    internal static bool IsCertain(OutlinePiece piece) =>
        piece.Earliest == piece.LikelyFirst && piece.Latest == piece.LikelyLast;
}
