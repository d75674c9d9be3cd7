using System.Text.Json;
using System.Text.Json.Serialization;
using Tijdpad.Documents.Writing.Calendar;

namespace Tijdpad.Web.Feeds;

/// <summary>Events of a calendar as they are kept.</summary>
internal static class EventJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        Converters = { new NamesConverter() },
    };

    public static string Of(CalendarEvent item) => JsonSerializer.Serialize(item, Options);

    public static CalendarEvent Read(string json) =>
        JsonSerializer.Deserialize<CalendarEvent>(json, Options)
        ?? throw new InvalidOperationException("An event that was kept is no event.");

    private sealed class NamesConverter : JsonConverter<ValueList<string>>
    {
        public override ValueList<string> Read(
            ref Utf8JsonReader reader,
            Type typeToConvert,
            JsonSerializerOptions options
        ) => (JsonSerializer.Deserialize<string[]>(ref reader) ?? []).ToValueList();

        public override void Write(
            Utf8JsonWriter writer,
            ValueList<string> value,
            JsonSerializerOptions options
        ) => JsonSerializer.Serialize(writer, value.ToArray());
    }
}
