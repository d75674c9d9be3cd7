using System.Text.Json;

namespace Tijdpad.Json;

/// <summary>The names of the values of an enumeration in JSON: its own, in camel case.</summary>
internal static class JsonNames<T>
    where T : struct, Enum
{
    private static readonly Dictionary<T, string> Names = Enum.GetValues<T>()
        .ToDictionary(value => value, value => JsonNamingPolicy.CamelCase.ConvertName($"{value}"));

    private static readonly Dictionary<string, T> Values = Names.ToDictionary(
        pair => pair.Value,
        pair => pair.Key,
        StringComparer.Ordinal
    );

    public static IEnumerable<string> All => Names.Values;

    public static string Of(T value) => Names[value];

    public static bool TryFind(string name, out T value) => Values.TryGetValue(name, out value);
}
