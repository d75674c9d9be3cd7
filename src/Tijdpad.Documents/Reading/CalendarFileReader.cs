using Tijdpad.Documents.Reading.Calendars;
using Tijdpad.Documents.Reading.Worker;
using Tijdpad.Documents.Tables;

namespace Tijdpad.Documents.Reading;

/// <summary>
/// From a file to meetings: a year schedule in Word, PDF, Excel, CSV or text, or an iCalendar file. The bytes of strangers
/// go to the worker, as those of plannings do; what comes back is a table of words.
/// </summary>
public static class CalendarFileReader
{
    /// <param name="file">The whole file.</param>
    /// <param name="fileName">Its name; a year in it counts for days without one.</param>
    /// <param name="asOf">Near this day lie days without a year, where neither the name nor the file has one.</param>
    /// <param name="worker">Takes files apart in a process of its own; null to do it here.</param>
    /// <exception cref="UnreadableDocumentException">It cannot be read at all.</exception>
    public static ReadCalendars Read(
        ReadOnlyMemory<byte> file,
        string fileName,
        DateOnly asOf,
        WorkerHost? worker = null
    ) => YearSchedule.Read(DocumentReader.Read(file, fileName, worker), fileName, asOf);

    /// <summary>As the other, from the words of a file that was read already.</summary>
    public static ReadCalendars Of(PlanTable file, string fileName, DateOnly asOf) =>
        YearSchedule.Read(file, fileName, asOf);
}
