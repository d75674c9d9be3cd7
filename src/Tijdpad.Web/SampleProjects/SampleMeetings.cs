using Tijdpad.Activities;
using Tijdpad.Edits;

namespace Tijdpad.Web.SampleProjects;

/// <summary>When the councils and committees of the sample planning meet: lines of a table with a municipality, a body, when it meets, its lead time and its recess.</summary>
internal static class SampleMeetings
{
    public static PlanEdit Of(TextReader lines) =>
        new SetCalendars(SampleLines.Of(lines).Select(Edit).ToValueList());

    private static SetCalendar Edit(string[] cells) =>
        new(cells[1] == "raad" ? BodyKind.Council : BodyKind.Committee, cells[1], cells[0])
        {
            Rhythm = cells[2],
            LeadTime = cells[3],
            Recesses = cells[4],
            Source = $"griffie van {cells[0]}",
        };
}
