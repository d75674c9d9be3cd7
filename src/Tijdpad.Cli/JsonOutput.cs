using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Tijdpad.Cli;

/// <summary>JSON as the command prints it: Dutch letters as they are, indented where people may look.</summary>
internal static class JsonOutput
{
    public static string Line(Action<Utf8JsonWriter> write) => Text(write, isIndented: false);

    public static string Document(Action<Utf8JsonWriter> write) => Text(write, isIndented: true);

    private static string Text(Action<Utf8JsonWriter> write, bool isIndented)
    {
        using var bytes = new MemoryStream();
        var options = new JsonWriterOptions
        {
            Indented = isIndented,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            NewLine = "\n",
        };
        using (var writer = new Utf8JsonWriter(bytes, options))
            write(writer);
        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }
}
