using System.Text.Json;
using Tijdpad.Dutch;

namespace Tijdpad.Json;

/// <summary>A value in a JSON document and where it stands, so that whatever is wrong can be pointed at.</summary>
internal readonly record struct JsonPlace(JsonElement Element, string Path)
{
    /// <summary>A longer text is a mistake or an attack: the longest cell seen has some 5,000 characters.</summary>
    public const int MaxText = 1_000_000;

    /// <summary>The most rows, paragraphs or names that a list may hold.</summary>
    public const int MaxItems = 100_000;

    public PlanJsonException Wrong(string reason) => new(Path, reason);

    public string Text()
    {
        if (Element.ValueKind != JsonValueKind.String)
            throw Wrong("hier hoort tekst te staan");
        try
        {
            var text = Element.GetString()!;
            return text.Length <= MaxText ? text : throw Wrong("de tekst is te lang");
        }
        catch (InvalidOperationException inner)
        {
            throw new PlanJsonException(Path, "de tekst bevat onleesbare tekens", inner);
        }
    }

    public int Number(int from, int to) =>
        Element.ValueKind == JsonValueKind.Number
        && Element.TryGetInt32(out var number)
        && number >= from
        && number <= to
            ? number
            : throw Wrong($"hier hoort een heel getal van {from} t/m {to} te staan");

    public bool Flag() =>
        Element.ValueKind switch
        {
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            _ => throw Wrong("hier hoort true of false te staan"),
        };

    public DateOnly Day() =>
        IsoDay.Read(Text()) ?? throw Wrong("hier hoort een dag te staan als 2017-03-14");

    public T Choice<T>()
        where T : struct, Enum =>
        JsonNames<T>.TryFind(Text(), out var value)
            ? value
            : throw Wrong($"hier hoort een van {WordList.And(JsonNames<T>.All, "of")} te staan");

    public ValueList<T> List<T>(Func<JsonPlace, T> read)
    {
        if (Element.ValueKind != JsonValueKind.Array)
            throw Wrong("hier hoort een lijst te staan");
        if (Element.GetArrayLength() > MaxItems)
            throw Wrong($"de lijst heeft meer dan {MaxItems} onderdelen");
        var items = new List<T>(Element.GetArrayLength());
        foreach (var item in Element.EnumerateArray())
            items.Add(read(new JsonPlace(item, $"{Path}[{items.Count}]")));
        return items.ToValueList();
    }

    /// <summary>Reads an object whole: what is in it and is not asked for is wrong.</summary>
    public T Fields<T>(Func<JsonFields, T> read)
    {
        if (Element.ValueKind != JsonValueKind.Object)
            throw Wrong("hier hoort een object te staan");
        var fields = new JsonFields(this);
        var value = read(fields);
        fields.RefuseOthers();
        return value;
    }
}
