using System.Text.Json;
using CsCheck;
using Tijdpad.Activities;
using Tijdpad.Core.Tests.Plans;
using Tijdpad.Dates;
using Tijdpad.Json;
using Tijdpad.Plans;
using Tijdpad.Rhythms;

namespace Tijdpad.Core.Tests.Json;

/// <summary>The published schema and the writer are two descriptions of one form: they must not part.</summary>
public sealed class PlanSchemaTests
{
    [Fact]
    public void Everything_that_is_written_stands_in_the_schema() =>
        PlanGen.Plan.Sample(plan =>
        {
            using var json = JsonDocument.Parse(PlanJson.ToUtf8(plan));
            Walk(json.RootElement, Schema, "plan", new(StringComparer.Ordinal));
        });

    [Fact]
    public void Everything_in_the_schema_is_written_by_some_plan()
    {
        var written = new HashSet<string>(StringComparer.Ordinal);

        foreach (var plan in (Plan[])[SamplePlans.Waterland, Full()])
        {
            using var json = JsonDocument.Parse(PlanJson.ToUtf8(plan));
            Walk(json.RootElement, Schema, "plan", written);
        }

        Assert.All(Described(), name => Assert.Contains(name, written));
    }

    [Fact]
    public void The_schema_names_the_values_of_every_enumeration()
    {
        AssertSame<SchoolRegion>(Schema.GetProperty("properties").GetProperty("region"));
        AssertSame<ColumnRole>(Field("column", "role"));
        AssertSame<PhaseKind>(Field("phase", "kind"));
        AssertSame<ActivityKind>(Field("meaning", "kind"));
        AssertSame<BodyKind>(Field("body", "kind"));
        AssertSame<DocumentRole>(Field("documentUse", "role"));
        AssertSame<MessageState>(Field("message", "state"));
        AssertSame<DateKind>(Field("date", "kind"));
        AssertSame<DayOfWeek>(Field("namedDay", "weekday"));
        AssertSame<Firmness>(Field("date", "firmness"));
        AssertSame<BodyKind>(Field("calendar", "kind"));
        AssertSame<DependencyKind>(Field("dependency", "kind"));
        AssertSame<LagUnit>(Field("dependency", "unit"));
        AssertSame<WishKind>(Field("wish", "kind"));
        AssertSame<ActivityKind>(Field("stepAssumption", "kind"));
    }

    private static readonly JsonElement Schema = Load();

    private static Plan Full()
    {
        var body = new Body(BodyKind.Council, "raad", "Oostwoude");
        var activity = SamplePlans.Waterland.Activities[0] with
        {
            Meaning = new()
            {
                Kind = ActivityKind.Dispatch,
                Municipalities = ["Oostwoude"],
                Documents = [new("nota", "1.0", "zonder advies", DocumentRole.Sent)],
                Messages = [new("tekst", ["website"], ["pers"], MessageState.Drafted, true)],
                References =
                [
                    new("raad van 10/2", SamplePlans.Date("di 11 februari 20.00 uur"), body),
                    new("college d.d. 7/3", WithLeftOver(SamplePlans.Date("7/3")), null),
                ],
            },
        };
        return SamplePlans
            .Waterland.WithActivities([activity, new Activity("later")])
            .WithTiming(FullTiming(activity.Id));
    }

    private static Timing FullTiming(string row) =>
        new()
        {
            Calendars =
            [
                new(BodyKind.Committee, "forum", "Oostwoude")
                {
                    Rhythm = new Rhythm.Weekly([DayOfWeek.Monday]),
                    LeadTime = LeadTime.OfDays(10),
                    Recesses = [new(new(2031, 7, 1), new(2031, 8, 20), "zomerreces")],
                    SkipsSchoolHolidays = false,
                    Added = [new(2031, 7, 2)],
                    Dropped = [new(2031, 3, 3)],
                    Source = "griffie",
                },
            ],
            Dependencies =
            [
                new(row, "later", DependencyKind.Ideally, 2, LagUnit.Meetings, "omdat"),
            ],
            Wishes = [new(row, "Oostwoude", WishKind.Must, SamplePlans.Date("juni"))],
            StepAssumptions = [new(ActivityKind.Survey, 60, 6, 5)],
        };

    private static FuzzyDate WithLeftOver(FuzzyDate date) =>
        FuzzyDate.FromParts(date.ToParts() with { LeftOver = "college d.d." });

    private static void Walk(
        JsonElement json,
        JsonElement schema,
        string name,
        HashSet<string> seen
    )
    {
        if (schema.TryGetProperty("$ref", out var reference))
        {
            name = reference.GetString()!.Split('/')[^1];
            schema = Definition(name);
        }
        if (json.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in json.EnumerateArray())
                Walk(item, schema.GetProperty("items"), name, seen);
        }
        if (json.ValueKind == JsonValueKind.String && schema.TryGetProperty("enum", out var values))
            Assert.Contains(values.EnumerateArray(), value => value.ValueEquals(json.GetString()));
        if (json.ValueKind != JsonValueKind.Object)
            return;
        foreach (var field in json.EnumerateObject())
        {
            Assert.True(
                schema.GetProperty("properties").TryGetProperty(field.Name, out var inner),
                $"{name}.{field.Name} is not in the schema"
            );
            seen.Add($"{name}.{field.Name}");
            Walk(field.Value, inner, name, seen);
        }
    }

    private static IEnumerable<string> Described() =>
        Schema
            .GetProperty("$defs")
            .EnumerateObject()
            .Select(definition => (definition.Name, definition.Value))
            .Append(("plan", Schema))
            .Where(definition => definition.Item2.TryGetProperty("properties", out _))
            .SelectMany(definition =>
                definition
                    .Item2.GetProperty("properties")
                    .EnumerateObject()
                    .Select(field => $"{definition.Item1}.{field.Name}")
            );

    private static void AssertSame<T>(JsonElement field)
        where T : struct, Enum =>
        Assert.Equal(
            Enum.GetValues<T>().Select(value => JsonNamingPolicy.CamelCase.ConvertName($"{value}")),
            field.GetProperty("enum").EnumerateArray().Select(value => value.GetString()!),
            StringComparer.Ordinal
        );

    private static JsonElement Definition(string name) =>
        Schema.GetProperty("$defs").GetProperty(name);

    private static JsonElement Field(string type, string name) =>
        Definition(type).GetProperty("properties").GetProperty(name);

    private static JsonElement Load()
    {
        var file = Repository.PathOf("docs", "plan.schema.json");
        using var json = JsonDocument.Parse(File.ReadAllBytes(file));
        return json.RootElement.Clone();
    }
}
