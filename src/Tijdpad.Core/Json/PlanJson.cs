using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Tijdpad.Plans;

namespace Tijdpad.Json;

/// <summary>
/// A plan as JSON and back, without loss. The same plan gives the same bytes, so that a revision can be hashed;
/// what is empty is left out. The form is published as <c>docs/plan.schema.json</c>.
/// </summary>
public static class PlanJson
{
    public const string Format = "tijdpad-plan";

    public const int Version = 1;

    /// <summary>Larger files are refused: a planning of 10,000 rows takes some 10 MB.</summary>
    public const int MaxBytes = 64 * 1024 * 1024;

    private static readonly JsonWriterOptions Compact = new()
    {
        // As it stands, so that Dutch text stays legible; a plan is never pasted into HTML unescaped.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly JsonDocumentOptions Strict = new()
    {
        AllowDuplicateProperties = false,
        MaxDepth = 32,
    };

    public static byte[] ToUtf8(Plan plan)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, Compact))
            PlanJsonOut.Write(json, plan);
        return bytes.WrittenSpan.ToArray();
    }

    public static string ToText(Plan plan) => Encoding.UTF8.GetString(ToUtf8(plan));

    /// <exception cref="PlanJsonException">It is not a plan, or not a whole and sound one.</exception>
    public static Plan Read(string text) => Read(Encoding.UTF8.GetBytes(text));

    /// <summary>
    /// A plan out of a file of strangers: no text of it holds what no database could keep, and its ids can stand in addresses.
    /// </summary>
    /// <exception cref="PlanJsonException">It is not a plan, or not one that can be taken in.</exception>
    public static Plan ReadForeign(string text)
    {
        var plan = Read(text);
        ForeignPlan.Check(Encoding.UTF8.GetBytes(text), plan);
        return plan;
    }

    /// <exception cref="PlanJsonException">It is not a plan, or not a whole and sound one.</exception>
    public static Plan Read(ReadOnlyMemory<byte> utf8)
    {
        if (utf8.Length > MaxBytes)
            throw new PlanJsonException("$", "het bestand is groter dan 64 MB");
        try
        {
            using var document = JsonDocument.Parse(WithoutMark(utf8), Strict);
            return PlanJsonIn.Read(new JsonPlace(document.RootElement, "$"));
        }
        catch (JsonException wrong)
        {
            throw new PlanJsonException(
                wrong.LineNumber is { } line ? $"regel {line + 1}" : "$",
                "het bestand is geen geldige JSON, is niet volledig of noemt een veld tweemaal",
                wrong
            );
        }
        catch (InvalidOperationException wrong)
        {
            // System.Text.Json says so of names that are not UTF-8.
            throw new PlanJsonException("$", "het bestand bevat onleesbare tekens", wrong);
        }
    }

    private static ReadOnlyMemory<byte> WithoutMark(ReadOnlyMemory<byte> utf8) =>
        utf8.Span.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8;
}
