using System.Text.Json;

namespace Tijdpad.Cli.Tests;

public sealed class WindowCommandTests
{
    [Fact]
    public void Councils_whose_days_nobody_gave_are_named()
    {
        var outcome = Tijdpad.Run("window", Samples.Path("duinstreek-2017.docx"));

        Assert.Equal(1, outcome.Code);
        Assert.Contains(
            "vraag het de griffie",
            outcome.Out.ReplaceLineEndings(" "),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Windows_say_by_when_papers_must_go()
    {
        var file = Known();

        var text = Tijdpad.Run("window", file, "--through", "2017-07-31");
        var json = JsonDocument.Parse(
            Tijdpad.Run("window", file, "--through", "2017-07-31", "--json").Out
        );

        Assert.Equal(0, text.Code);
        Assert.Contains("ma 26 jun 2017", text.Out, StringComparison.Ordinal);
        var window = json.RootElement.GetProperty("windows")[0];
        Assert.Equal("2017-06-26", window.GetProperty("first").GetString());
        Assert.Equal("2017-06-29", window.GetProperty("last").GetString());
        Assert.Equal(
            ["2017-06-16", "2017-06-19"],
            window
                .GetProperty("bodies")
                .EnumerateArray()
                .Select(one => one.GetProperty("dispatch").GetString())
        );
    }

    [Fact]
    public void Without_a_window_the_nearest_are_told()
    {
        var outcome = Tijdpad.Run("window", Known(), "--within", "1", "--through", "2017-07-31");

        Assert.Equal(1, outcome.Code);
        Assert.Contains("1 van de 2 in week", outcome.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--within", "0", "van 1 tot en met 92")]
    [InlineData("--through", "2001-01-01", "De laatste dag moet")]
    public void What_cannot_be_used_is_refused(string option, string value, string reason)
    {
        var outcome = Tijdpad.Run("window", Known(), option, value);

        Assert.Equal(2, outcome.Code);
        Assert.Contains(reason, outcome.Error, StringComparison.Ordinal);
    }

    /// <summary>Two councils with a schedule each, in our own format.</summary>
    internal static string Known()
    {
        var planning = Temporary.Path("planning.txt");
        File.WriteAllText(
            planning,
            "Planning visie, stand 14 maart 2017\n\nDatum | Activiteit\n20 maart 2017 | Overleg in Leiden en Gouda\n4 juli 2017 | Besluitvorming in de raden\n"
        );
        var file = Temporary.Path("planning.json");
        Assert.Equal(0, Tijdpad.Run("convert", planning, "--to", "json", "-o", file).Code);
        var plan = JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(
            File.ReadAllText(file)
        )!;
        plan["timing"] = JsonSerializer.SerializeToElement(
            new
            {
                calendars = new[]
                {
                    Council("Leiden", "2017-06-26", 10),
                    Council("Gouda", "2017-06-29", 10),
                },
            }
        );
        File.WriteAllText(file, JsonSerializer.Serialize(plan));
        return file;
    }

    private static object Council(string municipality, string day, int lead) =>
        new
        {
            kind = "council",
            name = "raad",
            municipality,
            rhythm = day,
            leadTime = $"{lead} dagen",
        };
}
