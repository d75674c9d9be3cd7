using Tijdpad.Activities;
using Tijdpad.Calendars;
using Tijdpad.Dates;
using Tijdpad.Dutch;

namespace Tijdpad.Proposals;

/// <summary>On which weekdays a proposal has a body meet of which nobody has said when it meets.</summary>
/// <remarks>
/// The weekday on which most of its days in the plan fall, when there are two or more; else Monday through Thursday, as in a
/// forecast. In which week it meets nobody knows, so that any week outside holidays will do.
/// </remarks>
/// <param name="Weekdays">In the order of the week.</param>
public sealed record GuessedDays(ValueList<DayOfWeek> Weekdays)
{
    private static readonly GuessedDays Evenings = new([
        DayOfWeek.Monday,
        DayOfWeek.Tuesday,
        DayOfWeek.Wednesday,
        DayOfWeek.Thursday,
    ]);

    public static GuessedDays Of(AssumedCalendar calendar) =>
        UsualWeekday.Of(
            calendar
                .PlannedDates.Where(date => date is { IsExact: true, IsLapsed: false })
                .Select(date => date.Earliest!.Value)
                .Where(WorkingDays.IsWorkingDay)
        )
            is { } usual
            ? new([usual])
            : Evenings;

    /// <summary>"op dinsdag, zoals in deze planning"; "van maandag tot en met donderdag".</summary>
    public string Text =>
        Weekdays is [var only]
            ? $"op {DutchDay.Weekday(only)}, zoals in deze planning"
            : $"van {DutchDay.Weekday(Weekdays[0])} tot en met {DutchDay.Weekday(Weekdays[^1])}";

    /// <summary>For a body, a sentence that goes along with every proposal.</summary>
    internal static string Assumption(AssumedCalendar calendar) =>
        $"Aangenomen: {DutchNames.Of(calendar.Body)} kan vergaderen {Of(calendar).Text}, buiten de vakanties.";
}
