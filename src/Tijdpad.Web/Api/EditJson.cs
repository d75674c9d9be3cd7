using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Serialization;
using Tijdpad.Dutch;
using Tijdpad.Edits;

namespace Tijdpad.Web.Api;

/// <summary>
/// Edits as JSON: <c>{ "type": "setDate", "activityId": "…", "date": "4 juli" }</c>. Every edit of the core has a type, named
/// after it, and the fields that it has there.
/// </summary>
internal static class EditJson
{
    private const int MostEdits = 500;
    private const int MaxDepth = 16;

    private static readonly FrozenDictionary<string, Type> Types = typeof(PlanEdit)
        .Assembly.GetTypes()
        .Where(type => type is { IsPublic: true, IsAbstract: false })
        .Where(type => type.IsSubclassOf(typeof(PlanEdit)))
        .ToFrozenDictionary(
            type => JsonNamingPolicy.CamelCase.ConvertName(type.Name),
            StringComparer.Ordinal
        );

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectRequiredConstructorParameters = true,
        RespectNullableAnnotations = true,
        Converters =
        {
            new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false),
            new ListConverters(),
        },
    };

    public static IEnumerable<string> TypeNames => Types.Keys.Order(StringComparer.Ordinal);

    /// <exception cref="JsonException">It is no list of edits; the message says where.</exception>
    public static ValueList<PlanEdit> Read(ReadOnlyMemory<byte> utf8)
    {
        JsonCharacters.Check(utf8.Span);
        using var document = JsonDocument.Parse(utf8, new() { MaxDepth = MaxDepth });
        if (
            document.RootElement.ValueKind != JsonValueKind.Object
            || !document.RootElement.TryGetProperty("edits", out var edits)
            || edits.ValueKind != JsonValueKind.Array
            || edits.GetArrayLength() is 0 or > MostEdits
        )
            throw new JsonException(
                $"Verwacht wordt een object met “edits”: een lijst van 1 tot en met {MostEdits} wijzigingen."
            );
        return edits.EnumerateArray().Select(Read).ToValueList();
    }

    private static PlanEdit Read(JsonElement edit, int place)
    {
        if (
            edit.ValueKind != JsonValueKind.Object
            || !edit.TryGetProperty("type", out var name)
            || name.ValueKind != JsonValueKind.String
            || !Types.TryGetValue(name.GetString()!, out var type)
        )
            throw new JsonException(
                $"edits[{place}] heeft geen bekend “type”; bekend zijn {WordList.And(TypeNames)}."
            );
        var fields = edit.EnumerateObject()
            .Where(field => field.Name != "type")
            .ToDictionary(field => field.Name, field => field.Value, StringComparer.Ordinal);
        try
        {
            var made = (PlanEdit)
                JsonSerializer.SerializeToElement(fields).Deserialize(type, Options)!;
            return NewIdOf(made) is { } id && !IsPlain(id)
                ? throw new JsonException(
                    "Een nieuwe id heeft 1 tot en met 64 letters, cijfers of streepjes."
                )
                : made;
        }
        catch (JsonException wrong)
        {
            throw new JsonException($"edits[{place}]: {wrong.Message}", wrong);
        }
    }

    /// <summary>The id that an edit gives to what it adds: it will stand in addresses.</summary>
    private static string? NewIdOf(PlanEdit edit) =>
        edit switch
        {
            AddActivity add => add.Row.ActivityId,
            DuplicateActivity copy => copy.NewId,
            PlanOpenPoint point => point.NewId,
            AddPhase phase => phase.PhaseId,
            AddWeekHeading heading => heading.WeekHeadingId,
            _ => null,
        };

    private static bool IsPlain(string id) =>
        id.Length is > 0 and <= 64
        && id.All(sign => char.IsAsciiLetterOrDigit(sign) || sign == '-');

    /// <summary>Reads arrays of JSON as the lists of the core.</summary>
    private sealed class ListConverters : JsonConverterFactory
    {
        public override bool CanConvert(Type typeToConvert) =>
            typeToConvert.IsGenericType
            && typeToConvert.GetGenericTypeDefinition() == typeof(ValueList<>);

        public override JsonConverter CreateConverter(
            Type typeToConvert,
            JsonSerializerOptions options
        ) =>
            (JsonConverter)
                Activator.CreateInstance(
                    typeof(ListConverter<>).MakeGenericType(typeToConvert.GetGenericArguments())
                )!;
    }

    private sealed class ListConverter<T> : JsonConverter<ValueList<T>>
    {
        public override ValueList<T> Read(
            ref Utf8JsonReader reader,
            Type typeToConvert,
            JsonSerializerOptions options
        )
        {
            var items = JsonSerializer.Deserialize<T[]>(ref reader, options) ?? [];
            return items.Any(item => item is null)
                ? throw new JsonException("In een lijst staat null.")
                : items.ToValueList();
        }

        public override void Write(
            Utf8JsonWriter writer,
            ValueList<T> value,
            JsonSerializerOptions options
        ) => JsonSerializer.Serialize(writer, value.ToArray(), options);
    }
}
