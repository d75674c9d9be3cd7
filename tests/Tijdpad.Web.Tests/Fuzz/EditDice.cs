using System.Text;
using System.Text.Json;
using Tijdpad.Edits;

namespace Tijdpad.Web.Tests.Fuzz;

/// <summary>JSON for the address that takes edits: mostly an edit with some of its fields, sometimes anything.</summary>
internal static class EditDice
{
    private static readonly Type[] Edits = typeof(PlanEdit)
        .Assembly.GetTypes()
        .Where(type =>
            type is { IsPublic: true, IsAbstract: false } && type.IsSubclassOf(typeof(PlanEdit))
        )
        .OrderBy(type => type.Name, StringComparer.Ordinal)
        .ToArray();

    private static readonly string[] Values =
    [
        "\"x\"",
        "\"\"",
        "\"\\u0000\"",
        "\"a\\ud800b\"",
        "\"\\ufffe\"",
        "\"2017-03-14\"",
        "\"9999-12-31\"",
        "\"uiterlijk 1 juli\"",
        "\"elke dinsdag\"",
        "\"Duinoord\"",
        "\"council\"",
        "\"must\"",
        "null",
        "true",
        "-1",
        "0",
        "1",
        "9223372036854775807",
        "1e400",
        "[]",
        "[null]",
        "[\"x\",\"x\"]",
        "{}",
        "{\"a\":{}}",
    ];

    private static readonly string[] Anything =
    [
        "",
        "{",
        "[]",
        "null",
        "\"x\"",
        "{\"edits\":{}}",
        "{\"edits\":[]}",
        "{\"edits\":[1,null,\"x\"]}",
        "{\"edits\":[{\"type\":\"constructor\"}]}",
        "{\"edits\":[{\"type\":1}]}",
        "{\"edits\":[],\"edits\":[]}",
        "\u00ff\u00fe",
    ];

    public static byte[] Json(Random dice) =>
        Encoding.Latin1.GetBytes(
            dice.Next(6) switch
            {
                0 => Anything[dice.Next(Anything.Length)],
                1 => string.Concat(Enumerable.Repeat("{\"edits\":[", dice.Next(1, 2_000))),
                _ =>
                    $"{{\"edits\":[{string.Join(',', Enumerable.Range(0, dice.Next(1, 3)).Select(_ => Edit(dice)))}]}}",
            }
        );

    private static string Edit(Random dice)
    {
        var type = Edits[dice.Next(Edits.Length)];
        var fields = type.GetConstructors()
            .SelectMany(constructor => constructor.GetParameters())
            .Select(parameter => parameter.Name!)
            .Where(name => name != "original")
            .Distinct(StringComparer.Ordinal)
            .Where(_ => dice.Next(8) > 0)
            .Select(name =>
                $"\"{JsonNamingPolicy.CamelCase.ConvertName(name)}\":{Value(dice, name)}"
            )
            .Prepend($"\"type\":\"{JsonNamingPolicy.CamelCase.ConvertName(type.Name)}\"");
        return $"{{{string.Join(',', fields)}}}";
    }

    private static string Value(Random dice, string name) =>
        name == "ActivityId" && dice.Next(4) > 0
            ? $"\"a{dice.Next(1, 30)}\""
            : Values[dice.Next(Values.Length)];
}
