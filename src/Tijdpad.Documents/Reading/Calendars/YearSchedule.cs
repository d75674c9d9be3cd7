using Tijdpad.Documents.Tables;

namespace Tijdpad.Documents.Reading.Calendars;

/// <summary>Reads a year schedule: its tables, and the lines between them.</summary>
internal static class YearSchedule
{
    /// <param name="fileName">May hold the year ("vergaderschema 2026.docx").</param>
    /// <param name="asOf">The day from which a year is looked for when none is written.</param>
    public static ReadCalendars Read(PlanTable table, string fileName, DateOnly asOf)
    {
        var reading = new ScheduleReading(asOf);
        reading.Days.TurnBy(fileName);
        var rows = new List<SourceRow>();
        foreach (var line in table.Lines)
        {
            if (line is not SourceRow row || (rows.Count > 0 && rows[^1].Table != row.Table))
                TakeTable(rows, reading);
            if (line is SourceRow next)
                rows.Add(next);
            else
                reading.TakeLine(((SourceParagraph)line).Text.Words);
        }
        TakeTable(rows, reading);
        return reading.Result(table);
    }

    private static void TakeTable(List<SourceRow> rows, ScheduleReading reading)
    {
        if (rows.Count > 0)
            ScheduleTable.Read(rows, reading);
        rows.Clear();
    }
}
