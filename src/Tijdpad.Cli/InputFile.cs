using System.Text;
using Tijdpad.Documents.Reading;

namespace Tijdpad.Cli;

/// <summary>Files as the user names them; - is standard input.</summary>
internal static class InputFile
{
    private const int MaximumBytes = 20 * 1024 * 1024;

    public static byte[] Bytes(string path, Terminal terminal)
    {
        if (path == "-")
            return Bounded(terminal.In, terminal);
        if (!File.Exists(path))
            throw new UsageException(
                terminal.Say(
                    $"Het bestand \"{path}\" bestaat niet.",
                    $"The file \"{path}\" does not exist."
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
        var bytes = Bytes(path, terminal);
        using var progress = Progress.Of(
            terminal,
            terminal.Say(
                $"Bezig met lezen van {Path.GetFileName(path)} …",
                $"Reading {Path.GetFileName(path)} …"
            )
        );
        var table = Reader(path, bytes).Read(bytes);
        return TableToPlan.Read(table, near);
    }

    private static IPlanReader Reader(string path, byte[] bytes) =>
        AllReaders.List.FirstOrDefault(reader => reader.Recognises(bytes))
        ?? throw new UnreadableDocumentException(
            $"Van \"{Path.GetFileName(path)}\" is niet te zien wat voor bestand het is."
        );

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
