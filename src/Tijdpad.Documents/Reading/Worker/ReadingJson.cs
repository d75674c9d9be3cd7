using System.Text.Json;
using System.Text.Json.Serialization;
using Tijdpad.Documents.Reading.Worker.Confinement;
using Tijdpad.Documents.Tables;

namespace Tijdpad.Documents.Reading.Worker;

/// <summary>The JSON between the worker and its host.</summary>
[JsonSourceGenerationOptions(
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    Converters = [
        typeof(ValueListConverter<SourceLine>),
        typeof(ValueListConverter<SourceCell>),
        typeof(ValueListConverter<SourceItem>),
        typeof(ValueListConverter<SourceFootnote>),
        typeof(ValueListConverter<ReadNote>),
        typeof(ValueListConverter<Protection>),
    ]
)]
[JsonSerializable(typeof(WorkerAnswer))]
[JsonSerializable(typeof(SourceLine[]))]
[JsonSerializable(typeof(SourceCell[]))]
[JsonSerializable(typeof(SourceItem[]))]
[JsonSerializable(typeof(SourceFootnote[]))]
[JsonSerializable(typeof(ReadNote[]))]
[JsonSerializable(typeof(Protection[]))]
internal sealed partial class ReadingJson : JsonSerializerContext;

/// <summary>What the worker answers: a table, or why there is none; without a file, what it found that it cannot do.</summary>
internal sealed record WorkerAnswer(PlanTable? Table, string? Refusal)
{
    public ValueList<Protection> Protections { get; init; } = [];
}

internal sealed class ValueListConverter<T> : JsonConverter<ValueList<T>>
{
    public override ValueList<T> Read(
        ref Utf8JsonReader reader,
        Type typeToConvert,
        JsonSerializerOptions options
    ) =>
        JsonSerializer.Deserialize(ref reader, options.GetTypeInfo(typeof(T[]))) is T[] items
            ? ValueList.Create<T>(items)
            : [];

    public override void Write(
        Utf8JsonWriter writer,
        ValueList<T> value,
        JsonSerializerOptions options
    )
    {
        var item = options.GetTypeInfo(typeof(T));
        writer.WriteStartArray();
        foreach (var one in value)
            JsonSerializer.Serialize(writer, one, item);
        writer.WriteEndArray();
    }
}
