using System.Text.Json;
using Tijdpad.Documents.Reading.Worker;
using Tijdpad.Documents.Reading.Worker.Confinement;
using Tijdpad.Documents.Tables;

namespace Tijdpad.Documents.Reading;

/// <summary>The child's side: one file in, one answer out, and nothing else.</summary>
public static class WorkerProgram
{
    /// <summary>
    /// Gives up for good what this process does not need, reads a file from a stream to its end, and writes the answer; the
    /// exit code is 0 when there is an answer.
    /// </summary>
    public static int Run(Stream input, Stream output)
    {
        ReaderConfinement.Apply();
        var file = Bounded(input);
        using var writer = new Utf8JsonWriter(output);
        JsonSerializer.Serialize(writer, Answer(file), ReadingJson.Default.WorkerAnswer);
        return 0;
    }

    private static WorkerAnswer Answer(byte[] file)
    {
        if (file.Length == 0)
            return new WorkerAnswer(null, null) { Protections = ReaderConfinement.Tried() };
        try
        {
            return new WorkerAnswer(DocumentReader.ReadHere(file), null);
        }
        catch (UnreadableDocumentException refusal)
        {
            return new WorkerAnswer(null, refusal.Message);
        }
    }

    private static byte[] Bounded(Stream input)
    {
        using var file = new MemoryStream();
        var buffer = new byte[81_920];
        for (int read; (read = input.Read(buffer)) > 0; )
        {
            file.Write(buffer, 0, read);
            if (file.Length > Limits.FileBytes)
                break;
        }
        return file.ToArray();
    }
}
