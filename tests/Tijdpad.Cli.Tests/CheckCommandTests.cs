using System.Text.Json;

namespace Tijdpad.Cli.Tests;

public sealed class CheckCommandTests
{
    [Fact]
    public void The_mistakes_in_the_sample_are_found_in_all_its_forms()
    {
        var word = Codes("duinstreek-2017.docx");

        Assert.True(word.Count >= 30, $"Only {word.Count} findings.");
        Assert.Equal(word, Codes("duinstreek-2017.pdf"));
        Assert.Equal(word, Codes("duinstreek-2017.txt"));
    }

    [Fact]
    public void A_weekday_that_does_not_fit_is_an_error()
    {
        var outcome = Tijdpad.Run(
            "check",
            Samples.Path("begroting-veiligheidsdienst-2024.docx"),
            "--json"
        );

        var finding = Findings(outcome)
            .Single(one => one.GetProperty("code").GetString() == "TP006");
        Assert.Equal(1, outcome.Code);
        Assert.Equal("error", finding.GetProperty("severity").GetString());
        Assert.Equal("dates", finding.GetProperty("family").GetString());
        Assert.Equal(
            [10],
            finding.GetProperty("rows").EnumerateArray().Select(row => row.GetInt32())
        );
        Assert.All(
            ["message", "why", "repair"],
            name => Assert.NotEqual("", finding.GetProperty(name).GetString())
        );
    }

    [Fact]
    public void A_planning_without_mistakes_gives_code_0()
    {
        var file = Temporary.Path("goed.txt");
        File.WriteAllText(
            file,
            "Planning straatfeest 2018\n\nDatum | Activiteit\n12 april 2018 | Overleg met de buurt\n19 april 2018 | Straatfeest\n"
        );

        var outcome = Tijdpad.Run("check", file);

        Assert.Equal(0, outcome.Code);
        Assert.Contains("niets gevonden", outcome.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void The_day_of_the_check_can_be_another()
    {
        var file = Samples.Path("duinstreek-2017.docx");

        var then = Codes(Tijdpad.Run("check", file, "--json"));
        var later = Codes(Tijdpad.Run("check", file, "--json", "--today", "2017-06-01"));

        Assert.DoesNotContain("TP015", then);
        Assert.Contains("TP015", later);
    }

    [Fact]
    public void A_person_sees_what_why_and_what_to_do()
    {
        var outcome = Tijdpad.Run("check", Samples.Path("begroting-veiligheidsdienst-2024.docx"));

        Assert.Contains("TP006 fout rij 10", outcome.Out, StringComparison.Ordinal);
        Assert.Contains("→", outcome.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("\u001b[", outcome.Out, StringComparison.Ordinal);
    }

    private static List<string> Codes(string file) =>
        Codes(Tijdpad.Run("check", Samples.Path(file), "--json"));

    private static List<string> Codes(Outcome outcome) =>
        Findings(outcome).Select(one => one.GetProperty("code").GetString()!).ToList();

    private static JsonElement.ArrayEnumerator Findings(Outcome outcome) =>
        JsonDocument.Parse(outcome.Out).RootElement.GetProperty("findings").EnumerateArray();
}
