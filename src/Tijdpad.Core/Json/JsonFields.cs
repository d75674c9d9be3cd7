using System.Text.Json;

namespace Tijdpad.Json;

/// <summary>The fields of a JSON object. What is absent or null counts as empty; what nobody asks for is refused.</summary>
internal sealed class JsonFields
{
    private readonly Dictionary<string, JsonElement> _fields = new(StringComparer.Ordinal);

    public JsonFields(JsonPlace place)
    {
        Place = place;
        foreach (var field in place.Element.EnumerateObject())
            _fields[field.Name] = field.Value;
    }

    public JsonPlace Place { get; }

    public string Required(string name) =>
        Take(name) is { } place ? place.Text() : throw Place.Wrong($"het veld “{name}” ontbreekt");

    public string Text(string name) => Take(name)?.Text() ?? "";

    public string? TextOrNull(string name) => Take(name)?.Text();

    public DateOnly? Day(string name) => Take(name)?.Day();

    public bool Flag(string name) => Take(name)?.Flag() ?? false;

    public int? Number(string name, int from, int to) => Take(name)?.Number(from, to);

    public T Choice<T>(string name)
        where T : struct, Enum => Take(name)?.Choice<T>() ?? default;

    public T? ChoiceOrNull<T>(string name)
        where T : struct, Enum => Take(name)?.Choice<T>();

    public ValueList<string> Texts(string name) => Take(name)?.List(item => item.Text()) ?? [];

    public ValueList<T> List<T>(string name, Func<JsonFields, T> read) =>
        Take(name)?.List(item => item.Fields(read)) ?? [];

    public T? Part<T>(string name, Func<JsonFields, T> read)
        where T : class => Take(name)?.Fields(read);

    public void RefuseOthers()
    {
        foreach (var name in _fields.Keys)
            throw Place.Wrong($"het veld “{name}” is onbekend");
    }

    private JsonPlace? Take(string name) =>
        _fields.Remove(name, out var value) && value.ValueKind != JsonValueKind.Null
            ? new JsonPlace(value, $"{Place.Path}.{name}")
            : null;
}
