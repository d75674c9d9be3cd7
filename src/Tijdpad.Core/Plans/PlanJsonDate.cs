using System.Text.Json;
using Tijdpad.Dates;

namespace Tijdpad.Plans;

/// <summary>A date with its words, as JSON and back. The empty date is left out.</summary>
internal static class PlanJsonDate
{
    public static void Write(Utf8JsonWriter json, string name, FuzzyDate date)
    {
        if (date != FuzzyDate.Empty)
            json.Part(name, date, Write);
    }

    public static FuzzyDate Read(JsonFields fields, string name) =>
        fields.Part(name, Read) ?? FuzzyDate.Empty;

    private static void Write(Utf8JsonWriter json, FuzzyDate date)
    {
        json.Text("words", date.Words);
        json.Choice("kind", date.Kind);
        json.Day("earliest", date.Earliest);
        json.Day("latest", date.Latest);
        json.Choice("firmness", date.Firmness);
        json.Texts("inferred", date.Inferred);
    }

    private static FuzzyDate Read(JsonFields fields)
    {
        var words = fields.Text("words");
        fields.Choice<DateKind>("kind");
        fields.Day("earliest");
        fields.Day("latest");
        fields.Texts("inferred");
        return FuzzyDate.Read(words, new DateContext(new DateOnly(2017, 1, 1))) with
        {
            Firmness = fields.Choice<Firmness>("firmness"),
        };
    }
}
