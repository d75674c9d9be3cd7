using System.Text.Json;

namespace Tijdpad.Cli.Tests;

public sealed class ProposeCommandTests
{
    private static readonly string Sample = Samples.Path("duinstreek-2017.docx");

    [Fact]
    public void A_plan_that_fits_is_left_as_it_is()
    {
        var outcome = Tijdpad.Run("propose", Sample);

        Assert.Equal(0, outcome.Code);
        Assert.Contains(
            "De laatste raad besluit op di 4 jul 2017",
            outcome.Out,
            StringComparison.Ordinal
        );
        Assert.Contains("0 rijen verschoven", outcome.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_wish_moves_what_waits_for_it_and_the_result_can_be_kept()
    {
        var file = Temporary.Path("voorstel.json");

        var json = Tijdpad.Run("propose", Sample, "--must", "27=na 20 mei", "--json", "-o", file);

        Assert.Equal(1, json.Code);
        var root = JsonDocument.Parse(json.Out).RootElement;
        Assert.Equal("found", root.GetProperty("outcome").GetString());
        var best = root.GetProperty("proposals")[0];
        Assert.Equal("2017-07-04", best.GetProperty("decision").GetString());
        Assert.True(best.GetProperty("proven").GetBoolean());
        var moved = best.GetProperty("steps")
            .EnumerateArray()
            .Where(step => step.GetProperty("state").GetString() == "moved")
            .Select(step => step.GetProperty("row").GetInt32());
        Assert.Equal([27, 28], moved);
        Assert.Equal(0, Tijdpad.Run("propose", file).Code);
    }

    [Fact]
    public void What_cannot_be_is_explained_with_ways_out()
    {
        string[] wishes = ["--must", "34=uiterlijk 30 mei", "--keep", "29"];

        var text = Tijdpad.Run(["propose", Sample, .. wishes]);
        var json = JsonDocument.Parse(Tijdpad.Run(["propose", Sample, .. wishes, "--json"]).Out);

        Assert.Equal(1, text.Code);
        Assert.Contains("Dit past niet.", text.Out, StringComparison.Ordinal);
        Assert.Contains("- Laat rij 34", text.Out, StringComparison.Ordinal);
        Assert.Equal("impossible", json.RootElement.GetProperty("outcome").GetString());
        Assert.True(json.RootElement.GetProperty("minimal").GetBoolean());
        Assert.Equal(
            [29, 34],
            json.RootElement.GetProperty("conflict")
                .EnumerateArray()
                .Where(one => one.GetProperty("kind").GetString() == "wish")
                .Select(one => one.GetProperty("rows")[0].GetInt32())
        );
    }

    [Theory]
    [InlineData("--must", "99=in juni", "“99=in juni” begint niet met een rij")]
    [InlineData("--must", "34=als het past", "niet als datum te lezen")]
    [InlineData("--must", "34/Elders=in juni", "doet niet mee")]
    [InlineData("--through", "2001-01-01", "De laatste dag moet op of na de eerste liggen")]
    public void What_cannot_be_used_is_refused(string option, string value, string reason)
    {
        var outcome = Tijdpad.Run("propose", Sample, option, value);

        Assert.Equal(2, outcome.Code);
        Assert.Contains(reason, outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Alternatives_are_told_in_english_too()
    {
        var outcome = Tijdpad.Run("propose", Sample, "--alternatives", "2", "--lang", "en");

        Assert.Contains(
            "The last council decides on Tue 4 Jul 2017",
            outcome.Out,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "The last council decides on Tue 11 Jul 2017",
            outcome.Out,
            StringComparison.Ordinal
        );
    }
}
