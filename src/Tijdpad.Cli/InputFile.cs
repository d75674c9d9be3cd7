using System.Text;
using Tijdpad.Documents.Reading;
using Tijdpad.Documents.Reading.Worker;
using Tijdpad.Documents.Tables;
using Tijdpad.Dutch;

namespace Tijdpad.Cli;

/// <summary>Files as the user names them; - is standard input.</summary>
internal static class InputFile
{
    private const int MaximumBytes = 20 * 1024 * 1024;

    public static byte[] Bytes(string path, Terminal terminal)
    {
        if (path == "-")
            return Bounded(terminal.In, terminal);
        if (Directory.Exists(path))
            throw new UsageException(
                terminal.Say(
                    $"{DutchQuote.Of(path)} is een map; geef een bestand.",
                    $"{DutchQuote.Of(path)} is a folder; give a file."
                )
            );
        if (!File.Exists(path))
            throw new UsageException(
                terminal.Say(
                    $"Het bestand {DutchQuote.Of(path)} bestaat niet.",
                    $"The file {DutchQuote.Of(path)} does not exist."
                )
            );
        using var file = File.OpenRead(path);
        return Bounded(file, terminal);
    }

    public static string Text(string path, Terminal terminal) =>
        Encoding.UTF8.GetString(Bytes(path, terminal)).TrimStart('\ufeff');

    /// <summary>Reads a planning. Word, PDF and Excel are taken apart in a process of their own.</summary>
    public static ReadResult Plan(string path, DateOnly near, Terminal terminal)
    {
        using var worker = WorkerHost.OfThisProcess();
        if (NeedsWorker(path))
            worker?.StartAhead();
        var bytes = Bytes(path, terminal);
        var name = path == "-" ? "standaardinvoer" : Path.GetFileName(path);
        using var progress = Progress.Of(
            terminal,
            terminal.Say($"Bezig met lezen van {name} …", $"Reading {name} …")
        );
        return TableToPlan.Read(DocumentReader.Read(bytes, name, worker), near);
    }

    // text is read here; starting a process for it would only cost time
    private static bool NeedsWorker(string path) =>
        Path.GetExtension(path).ToLowerInvariant() is not (".txt" or ".csv" or ".json" or ".md")
        && File.Exists(path);

    private static byte[] Bounded(Stream stream, Terminal terminal)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[81920];
        for (int read; (read = stream.Read(buffer)) > 0; )
        {
            if (bytes.Length + read > MaximumBytes)
                throw new UsageException(
                    terminal.Say(
                        "Het bestand is groter dan 20 MB; splits het of laat afbeeldingen weg.",
                        "The file is larger than 20 MB; split it or leave out pictures."
                    )
                );
            bytes.Write(buffer, 0, read);
        }
        return bytes.ToArray();
    }
}
