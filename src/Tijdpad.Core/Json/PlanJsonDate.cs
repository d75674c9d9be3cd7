using System.Text.Json;
using Tijdpad.Dates;

namespace Tijdpad.Json;

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
        var parts = date.ToParts();
        json.Text("words", parts.Words);
        json.Choice("kind", parts.Kind);
        json.Day("earliest", parts.Earliest);
        json.Day("latest", parts.Latest);
        json.Text("shape", parts.Shape);
        json.Choice("firmness", parts.Firmness);
        json.Texts("inferred", parts.Inferred.Select(one => one.Code()).ToValueList());
        json.Text("timeWords", parts.TimeWords);
        json.Text("leftOver", parts.LeftOver);
        json.List("namedDays", parts.NamedDays, Named);
    }

    private static FuzzyDate Read(JsonFields fields)
    {
        var parts = new FuzzyDateParts(
            fields.Text("words"),
            fields.Choice<DateKind>("kind"),
            fields.Day("earliest"),
            fields.Day("latest"),
            fields.Text("shape"),
            fields.Choice<Firmness>("firmness"),
            Inferred(fields),
            fields.Text("timeWords"),
            fields.Text("leftOver"),
            fields.List("namedDays", Named)
        );
        try
        {
            return FuzzyDate.FromParts(parts);
        }
        catch (ArgumentException wrong)
        {
            throw new PlanJsonException(
                fields.Place.Path,
                $"de onderdelen van de datum “{parts.Words}” spreken elkaar tegen",
                wrong
            );
        }
    }

    private static ValueList<Inference> Inferred(JsonFields fields) =>
        fields
            .Texts("inferred")
            .Select(code =>
                InferenceNames.Of(code)
                ?? throw fields.Place.Wrong(
                    $"“{code}” is niets wat van een datum kan zijn afgeleid"
                )
            )
            .ToValueList();

    private static void Named(Utf8JsonWriter json, NamedDay named)
    {
        json.Day("day", named.Day);
        json.WriteString("weekday", JsonNames<DayOfWeek>.Of(named.Weekday));
    }

    private static NamedDay Named(JsonFields fields) =>
        new(
            fields.Day("day") ?? throw fields.Place.Wrong("het veld “day” ontbreekt"),
            fields.ChoiceOrNull<DayOfWeek>("weekday")
                ?? throw fields.Place.Wrong("het veld “weekday” ontbreekt")
        );
}
