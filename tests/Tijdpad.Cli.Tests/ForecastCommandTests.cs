using System.Text.Json;

namespace Tijdpad.Cli.Tests;

public sealed class ForecastCommandTests
{
    [Fact]
    public void The_sample_shows_in_March_that_the_fourth_of_July_is_improbable_and_why()
    {
        var outcome = Tijdpad.Run("forecast", Samples.Path("duinstreek-2017.docx"));

        Assert.Equal(1, outcome.Code);
        Assert.Contains("uiterlijk di 4 jul 2017", outcome.Out, StringComparison.Ordinal);
        Assert.Contains("heel klein", outcome.Out, StringComparison.Ordinal);
        var words = string.Join(
            ' ',
            outcome.Out.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        );
        Assert.Contains(
            "Rij 33 (Eind juni) moet uiterlijk vr 23 jun 2017 klaar zijn, anders haalt rij 34 di 4 jul 2017 niet (stukken: 10 dagen van tevoren)",
            words,
            StringComparison.Ordinal
        );
        Assert.Contains("Aangenomen:", words, StringComparison.Ordinal);
    }

    [Fact]
    public void The_chance_comes_with_its_error_and_the_days_of_each_council()
    {
        var json = Json("duinstreek-2017.docx");

        var together = json.GetProperty("together");
        Assert.InRange(together.GetProperty("chance").GetDouble(), 0, 0.1);
        Assert.InRange(together.GetProperty("standardError").GetDouble(), 0, 0.001);
        Assert.Equal(5, json.GetProperty("councils").GetArrayLength());
        Assert.All(
            json.GetProperty("councils").EnumerateArray(),
            council =>
            {
                Assert.Equal("2017-07-04", council.GetProperty("target").GetString());
                Assert.True(
                    string.CompareOrdinal(
                        council.GetProperty("p50").GetString(),
                        council.GetProperty("p90").GetString()
                    ) <= 0
                );
            }
        );
        Assert.NotEqual(0, json.GetProperty("drivers").GetArrayLength());
    }

    [Fact]
    public void Asked_again_it_says_the_same()
    {
        string[] ask =
        [
            "forecast",
            Samples.Path("duinstreek-2017.txt"),
            "--json",
            "--runs",
            "2000",
        ];

        Assert.Equal(Tijdpad.Run(ask).Out, Tijdpad.Run(ask).Out);
    }

    [Fact]
    public void A_planning_without_a_decision_says_so()
    {
        var file = Temporary.Path("feest.txt");
        File.WriteAllText(
            file,
            "Planning straatfeest 2018\n\nDatum | Activiteit\n12 april 2018 | Tekenen van de plattegrond\n19 april 2018 | Straatfeest\n"
        );

        var outcome = Tijdpad.Run("forecast", file);

        Assert.Equal(0, outcome.Code);
        Assert.Contains("geen besluit", outcome.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--runs", "5")]
    [InlineData("--runs", "9999999")]
    [InlineData("--runs", "veel")]
    [InlineData("--today", "gisteren")]
    [InlineData("--seed", "-1")]
    public void What_cannot_be_used_is_refused_in_Dutch(string option, string value)
    {
        var outcome = Tijdpad.Run("forecast", Samples.Path("duinstreek-2017.txt"), option, value);

        Assert.Equal(2, outcome.Code);
        Assert.NotEqual("", outcome.Error);
        Assert.DoesNotContain("   at ", outcome.Error, StringComparison.Ordinal);
    }

    private static JsonElement Json(string sample)
    {
        var outcome = Tijdpad.Run("forecast", Samples.Path(sample), "--json");
        return JsonDocument.Parse(outcome.Out).RootElement;
    }
}
