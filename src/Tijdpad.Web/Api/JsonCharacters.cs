using System.Text.Json;
using Tijdpad.Dutch;

namespace Tijdpad.Web.Api;

/// <summary>Looks at every text of a JSON document before anything is made of it.</summary>
internal static class JsonCharacters
{
    /// <exception cref="JsonException">It is no JSON, or a text or name in it cannot be kept.</exception>
    public static void Check(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8, default);
        while (reader.Read())
            if (
                reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName
                && !IsStorable(ref reader)
            )
                throw new JsonException(
                    $"Op plaats {reader.TokenStartIndex} staat een teken dat geen tekst is."
                );
    }

    // "\ud800" is JSON by its grammar, and no text
    private static bool IsStorable(ref Utf8JsonReader reader)
    {
        try
        {
            return Characters.AreStorable(reader.GetString());
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }
}
