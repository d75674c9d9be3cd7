using Tijdpad.Documents.Layout;
using Tijdpad.Documents.Writing.Calendar;
using Tijdpad.Documents.Writing.Excel;
using Tijdpad.Documents.Writing.Word;

namespace Tijdpad.Documents.Writing;

/// <summary>The formats that a plan can be written in, the most wanted first.</summary>
public static class AllWriters
{
    /// <param name="now">The moment of writing; only the calendar holds it.</param>
    /// <param name="edition">Which revision it is, for the formats that have a place for it.</param>
    public static ValueList<IPlanWriter> At(DateTimeOffset now, string edition = "") =>
        [
            new WordWriter(edition),
            new ExcelWriter(edition),
            new CalendarWriter(now),
            new CsvWriter(),
            new PlanTextWriter(),
            new PlanJsonWriter(),
        ];

    /// <summary>The writer of an extension ("docx", without the dot); null when there is none.</summary>
    public static IPlanWriter? For(string extension, DateTimeOffset now) =>
        At(now)
            .FirstOrDefault(writer =>
                string.Equals(writer.Extension, extension, StringComparison.OrdinalIgnoreCase)
            );
}
