using System.Text.Json;
using Tijdpad.Dutch;

namespace Tijdpad.Json;

/// <summary>Writing that leaves out what is empty.</summary>
internal static class JsonWriting
{
    public static void Text(this Utf8JsonWriter json, string name, string? text)
    {
        if (!string.IsNullOrEmpty(text))
            json.WriteString(name, text);
    }

    /// <summary>For texts of which "" and null differ in meaning.</summary>
    public static void TextOrNull(this Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
            json.WriteString(name, text);
    }

    public static void Day(this Utf8JsonWriter json, string name, DateOnly? day) =>
        json.TextOrNull(name, day is { } known ? IsoDay.Of(known) : null);

    public static void Flag(this Utf8JsonWriter json, string name, bool flag)
    {
        if (flag)
            json.WriteBoolean(name, flag);
    }

    public static void Number(this Utf8JsonWriter json, string name, int? number)
    {
        if (number is { } value)
            json.WriteNumber(name, value);
    }

    /// <summary>The first value of the enumeration is left out.</summary>
    public static void Choice<T>(this Utf8JsonWriter json, string name, T value)
        where T : struct, Enum
    {
        if (!EqualityComparer<T>.Default.Equals(value, default))
            json.WriteString(name, JsonNames<T>.Of(value));
    }

    public static void Texts(this Utf8JsonWriter json, string name, ValueList<string> texts)
    {
        if (texts.IsEmpty)
            return;
        json.WriteStartArray(name);
        foreach (var text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }

    public static void List<T>(
        this Utf8JsonWriter json,
        string name,
        ValueList<T> items,
        Action<Utf8JsonWriter, T> write
    )
    {
        if (items.IsEmpty)
            return;
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    public static void Part<T>(
        this Utf8JsonWriter json,
        string name,
        T? part,
        Action<Utf8JsonWriter, T> write
    )
        where T : class
    {
        if (part is null)
            return;
        json.WriteStartObject(name);
        write(json, part);
        json.WriteEndObject();
    }
}
