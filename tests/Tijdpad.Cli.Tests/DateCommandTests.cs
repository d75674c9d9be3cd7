using System.Text.Json;

namespace Tijdpad.Cli.Tests;

public sealed class DateCommandTests
{
    [Fact]
    public void A_date_in_words_comes_out_as_the_contract_says()
    {
        var outcome = Tijdpad.Run(
            "date",
            "medio juni",
            "--as-of",
            "2017-03-14",
            "--after",
            "2017-06-06",
            "--json"
        );

        Assert.Equal(0, outcome.Code);
        Assert.Equal(
            """{"words":"medio juni","kind":"part","edtf":"[2017-06-11..2017-06-20]","earliest":"2017-06-11","latest":"2017-06-20","status":"planned","text":"medio juni 2017","inferred":["year"]}""",
            outcome.Out.TrimEnd()
        );
    }

    [Theory]
    [InlineData("bespreking in de raad", "unknown", null)]
    [InlineData("n.t.b.", "unknown", null)]
    [InlineData("uiterlijk week 27", "by", "[..2017-07-09]")]
    [InlineData("college d.d. 7/3", "day", "2017-03-07")]
    [InlineData("-", "unknown", null)]
    public void Words_have_a_kind_and_an_edtf(string words, string kind, string? edtf)
    {
        var date = JsonDocument
            .Parse(Tijdpad.Run("date", "--as-of", "2017-03-14", "--json", "--", words).Out)
            .RootElement;

        Assert.Equal(kind, date.GetProperty("kind").GetString());
        Assert.Equal(edtf, date.GetProperty("edtf").GetString());
        Assert.Equal(words, date.GetProperty("words").GetString());
    }

    [Fact]
    public void A_file_of_phrases_gives_an_object_a_line()
    {
        var file = Temporary.Path("phrases.tsv");
        File.WriteAllText(
            file,
            "# phrase\twhat it is\n14/3\tday\nmedio juni\tpart\n\nbla bla\tnothing\n"
        );

        var lines = Tijdpad
            .Run("date", "--file", file, "--as-of", "2017-03-14")
            .Out.TrimEnd()
            .Split('\n');

        Assert.Equal(
            ["14/3", "medio juni", "bla bla"],
            lines.Select(line =>
                JsonDocument.Parse(line).RootElement.GetProperty("words").GetString()!
            )
        );
    }

    [Fact]
    public void A_day_that_is_no_day_is_refused_in_dutch()
    {
        var outcome = Tijdpad.Run("date", "14/3", "--as-of", "14 maart");

        Assert.Equal(2, outcome.Code);
        Assert.Contains("schrijf jjjj-mm-dd", outcome.Error, StringComparison.Ordinal);
        Assert.Equal("", outcome.Out);
    }

    [Fact]
    public void Nothing_to_read_is_refused()
    {
        var outcome = Tijdpad.Run("date");

        Assert.Equal(2, outcome.Code);
        Assert.Contains("Geef een datum in woorden", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void People_get_days_in_words()
    {
        var outcome = Tijdpad.Run("date", "uiterlijk 17/3", "--as-of", "2017-03-14");

        Assert.Contains("uiterlijk vr 17 mrt 2017", outcome.Out, StringComparison.Ordinal);
    }
}
