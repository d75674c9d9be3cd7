using System.Text.Json;

namespace Tijdpad.Cli.Tests;

public sealed class DiffCommandTests
{
    [Fact]
    public void A_moved_date_is_told_in_dutch_and_in_json()
    {
        var (old, now) = (Planning("19 april 2018"), Planning("26 april 2018"));

        var text = Tijdpad.Run("diff", old, now);
        var json = JsonDocument.Parse(Tijdpad.Run("diff", old, now, "--json").Out).RootElement;

        Assert.Equal(1, text.Code);
        Assert.Contains(
            "Rij 2: datum van 19 april 2018 naar 26 april 2018",
            text.Out,
            StringComparison.Ordinal
        );
        var change = json.GetProperty("changes").EnumerateArray().Single();
        Assert.Equal(1, json.GetProperty("contract").GetInt32());
        Assert.Equal("changed", change.GetProperty("kind").GetString());
        Assert.Equal("activity", change.GetProperty("subject").GetString());
        Assert.Equal(2, change.GetProperty("newRow").GetInt32());
    }

    [Fact]
    public void The_same_planning_does_not_differ()
    {
        var outcome = Tijdpad.Run(
            "diff",
            Samples.Path("duinstreek-2017.docx"),
            Samples.Path("duinstreek-2017.docx")
        );

        Assert.Equal(0, outcome.Code);
        Assert.Contains("Geen verschillen", outcome.Out, StringComparison.Ordinal);
    }

    private static string Planning(string day)
    {
        var file = Temporary.Path("planning.txt");
        File.WriteAllText(
            file,
            $"Planning straatfeest 2018\n\nDatum | Activiteit\n12 april 2018 | Overleg met de buurt\n{day} | Straatfeest\n"
        );
        return file;
    }
}
