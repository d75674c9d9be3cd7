using Tijdpad.Documents.Reading.Text;
using Tijdpad.Documents.Reading.Worker;
using Tijdpad.Documents.Tables;

namespace Tijdpad.Documents.Reading;

/// <summary>The entrance for files: finds out what a file is, and reads it or says in one Dutch sentence why it cannot.</summary>
public static class DocumentReader
{
    /// <summary>Reads a file to its end, but no further than the limit.</summary>
    public static PlanTable Read(Stream file, string fileName, WorkerHost? worker = null)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[81_920];
        for (int read; (read = file.Read(buffer)) > 0; )
        {
            bytes.Write(buffer, 0, read);
            if (bytes.Length > Limits.FileBytes)
                break;
        }
        return Read(bytes.ToArray(), fileName, worker);
    }

    /// <summary>
    /// Office and PDF files go to the worker when there is one; text is read in this process.
    /// The content decides, the name only breaks ties between kinds of text.
    /// </summary>
    /// <exception cref="OperationCanceledException">The worker was stopped, because nobody waits for it any more.</exception>
    public static PlanTable Read(
        ReadOnlyMemory<byte> file,
        string fileName,
        WorkerHost? worker = null,
        CancellationToken stop = default
    )
    {
        var reader = ReaderOf(file, fileName);
        var table =
            worker is null || IsText(reader) ? ReadWith(reader, file) : worker.Read(file, stop);
        return NameFits(reader, fileName)
            ? table
            : table with
            {
                Notes = table.Notes.Add(Renamed(reader, fileName)),
            };
    }

    /// <summary>Reads in this process, without a name to go by.</summary>
    internal static PlanTable ReadHere(ReadOnlyMemory<byte> file) =>
        ReadWith(ReaderOf(file, ""), file);

    private static IPlanReader ReaderOf(ReadOnlyMemory<byte> file, string fileName)
    {
        if (file.Length == 0)
            throw new UnreadableDocumentException(
                "Het bestand is leeg; controleer of het goed is opgeslagen en lever het opnieuw aan."
            );
        if (file.Length > Limits.FileBytes)
            throw Limits.TooLarge("meer dan 20 MB");
        if (FileKind.Refusal(file.Span) is { } refusal)
            throw new UnreadableDocumentException(refusal);
        var extension = Path.GetExtension(fileName);
        return AllReaders.List.FirstOrDefault(reader =>
                IsText(reader) && Has(reader, extension) && reader.Recognises(file.Span)
            )
            ?? AllReaders.List.FirstOrDefault(reader => reader.Recognises(file.Span))
            ?? throw new UnreadableDocumentException(
                "Aan dit bestand is niet te zien wat het is; lever een Word-document (.docx), een PDF, een Excel-werkmap (.xlsx) of platte tekst aan."
            );
    }

    private static PlanTable ReadWith(IPlanReader reader, ReadOnlyMemory<byte> file)
    {
        try
        {
            return reader.Read(file);
        }
        catch (UnreadableDocumentException)
        {
            throw;
        }
        catch (OutOfMemoryException)
        {
            throw Limits.TooLarge("het vraagt te veel geheugen");
        }
#pragma warning disable CA1031 // a parser given a broken file may throw anything; for the user it is all the same
        catch (Exception wrong)
#pragma warning restore CA1031
        {
            throw new UnreadableDocumentException(
                $"Dit bestand ({reader.Name}) is beschadigd of niet volledig aangekomen; open het in het programma waarmee het gemaakt is, sla het opnieuw op en lever dat aan.",
                wrong
            );
        }
    }

    private static bool IsText(IPlanReader reader) =>
        reader is PlanJsonReader or CsvReader or PlainTextReader;

    private static bool Has(IPlanReader reader, string extension) =>
        reader.Extensions.Any(own => own.Equals(extension, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether the name says what the file is, or says nothing.</summary>
    private static bool NameFits(IPlanReader reader, string fileName)
    {
        var extension = Path.GetExtension(fileName);
        return Has(reader, extension)
            || !AllReaders.List.Any(other =>
                Has(other, extension) && !(IsText(other) && IsText(reader))
            );
    }

    private static ReadNote Renamed(IPlanReader reader, string fileName) =>
        new(
            null,
            null,
            Path.GetExtension(fileName),
            $"De naam eindigt op {Path.GetExtension(fileName)}, maar de inhoud is een ander soort bestand ({reader.Name}); zo is het gelezen.",
            0.95
        );
}
