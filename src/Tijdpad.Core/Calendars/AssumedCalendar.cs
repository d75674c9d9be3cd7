using Tijdpad.Activities;
using Tijdpad.Dates;
using Tijdpad.Rhythms;

namespace Tijdpad.Calendars;

/// <summary>The calendar of a body as a calculation uses it: what is known, and what had to be assumed.</summary>
/// <param name="Body">The body; of one municipality, or joint.</param>
/// <param name="Calendar">Known and assumed together; its rhythm is unknown only when <see cref="IsGuessed"/>.</param>
/// <param name="Assumptions">A Dutch sentence for each thing that nobody has given; empty when all is known.</param>
public sealed record AssumedCalendar(
    Body Body,
    BodyCalendar Calendar,
    ValueList<string> Assumptions
)
{
    private const int LongestWindow = 45;

    /// <summary>Nobody has said on which days it meets.</summary>
    public bool IsRhythmAssumed { get; init; }

    /// <summary>Nobody has said how long before a meeting the papers must be there.</summary>
    public bool IsLeadTimeAssumed { get; init; }

    /// <summary>When the plan itself has it meet; it counts as long as nobody has said on which days it meets.</summary>
    public ValueList<FuzzyDate> PlannedDates { get; init; } = [];

    /// <summary>When the papers for its meetings must be there.</summary>
    public PaperDays Papers
    {
        get => field ?? new(LeadTime);
        init;
    }

    /// <summary>For the sake of a trial: the plan is right about the days on which it has the body meet.</summary>
    internal bool IsPlanRight { get; init; }

    /// <summary>Nothing is known of its days: it meets once in four weeks, nobody knows in which.</summary>
    public bool IsGuessed => Calendar.Rhythm.IsUnknown;

    public bool IsKnown => Assumptions.IsEmpty;

    /// <summary>How long before a meeting the papers must be there.</summary>
    public LeadTime LeadTime => Calendar.LeadTime ?? LeadTime.None;

    /// <summary>Does it meet on this day, as far as is known or assumed? Of a guessed rhythm: does the plan have it meet then?</summary>
    public bool MeetsOn(DateOnly day, SchoolRegion? region) =>
        Calendar.MeetsOn(day, region) || (IsRhythmAssumed && IsPlannedOn(day));

    /// <summary>On the very day; or, where the plan gives a stretch of at most 45 days, on Monday to Thursday in it.</summary>
    public bool IsPlannedOn(DateOnly day) =>
        PlannedDates.Any(date => date.MayBeOn(day) && DaysIn(date).Contains(day));

    /// <summary>The days of a planned date on which a body could meet, in order; empty when the date leaves too many.</summary>
    internal static ValueList<DateOnly> DaysIn(FuzzyDate date) =>
        date is { Earliest: { } first, Latest: { } last, Span: <= LongestWindow }
            ? Enumerable
                .Range(0, last.DayNumber - first.DayNumber + 1)
                .Select(first.AddDays)
                .Where(day =>
                    date.MayBeOn(day) && (date.IsExact || IsoWeek.DayNumber(day.DayOfWeek) < 4)
                )
                .ToValueList()
            : [];
}
