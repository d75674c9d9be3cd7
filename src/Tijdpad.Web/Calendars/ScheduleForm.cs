using Tijdpad.Documents.Reading.Calendars;
using Tijdpad.Dutch;

namespace Tijdpad.Web.Calendars;

/// <summary>What was read of a schedule as it goes along in the form: nothing of the file is kept, so this is all there is.</summary>
internal static class ScheduleForm
{
    private const int MostGroups = 60;

    private const int MostDays = 2_000;

    /// <summary>The calendars of the form, in order, each with its number in the names of its fields.</summary>
    public static ReadCalendars Read(IFormCollection form) =>
        new(
            Enumerable
                .Range(0, MostGroups)
                .Select(at => (Days: DaysOf(form[$"dagen-{at}"].ToString()), At: at))
                .TakeWhile(one => !one.Days.IsEmpty)
                .Select(one => new ReadCalendar(
                    form[$"kop-{one.At}"].ToString(),
                    ScheduleBody.Read(form[$"wie-{one.At}"].ToString()),
                    one.Days
                ))
                .ToValueList(),
            []
        );

    private static ValueList<DateOnly> DaysOf(string words) =>
        words
            .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Take(MostDays)
            .Select(IsoDay.Read)
            .OfType<DateOnly>()
            .Distinct()
            .Order()
            .ToValueList();
}
