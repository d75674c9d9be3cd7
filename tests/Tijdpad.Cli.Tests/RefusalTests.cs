using System.Text;

namespace Tijdpad.Cli.Tests;

/// <summary>What cannot be used is refused in one sentence on standard error, with exit code 2 and nothing on standard output.</summary>
public sealed class RefusalTests
{
    [Theory]
    [InlineData("", "leeg")]
    [InlineData(
        "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1 an old or encrypted document",
        "wachtwoord"
    )]
    [InlineData("PK\u0003\u0004 half a zip file", "zip-bestand")]
    [InlineData("%PDF-1.4 half a PDF", "beschadigd")]
    [InlineData("Zomaar een brief aan mijn tante, zonder planning.", "geen planning gevonden")]
    [InlineData("{\"format\":\"tijdpad-plan\",\"version\":99}", "versie")]
    public void A_file_that_cannot_be_read_is_refused_in_a_sentence(string content, string reason)
    {
        var file = Temporary.Path("planning.docx");
        File.WriteAllBytes(file, Encoding.Latin1.GetBytes(content));

        var outcome = Tijdpad.Run("check", file, "--json");

        Assert.Equal(2, outcome.Code);
        Assert.Contains(reason, outcome.Error, StringComparison.OrdinalIgnoreCase);
        Assert.Single(outcome.Error.TrimEnd().Split('\n'));
        Assert.Equal("", outcome.Out);
    }

    [Theory]
    [InlineData("Het bestand “er-niet.docx” bestaat niet.", "check", "er-niet.docx")]
    [InlineData("Onbekend onderdeel van de opdracht: “chek”.", "chek")]
    [InlineData("Onbekend onderdeel van de opdracht: “--fout”.", "read", "planning.docx", "--fout")]
    [InlineData("“bestand” ontbreekt", "read")]
    [InlineData("Er is geen controle TP999", "explain", "tp999")]
    [InlineData("Bij --to ontbreekt de waarde", "convert", "x.docx")]
    public void A_command_that_cannot_be_used_says_so_in_dutch(
        string reason,
        params string[] arguments
    )
    {
        var outcome = Tijdpad.Run(arguments);

        Assert.Equal(2, outcome.Code);
        Assert.Contains(reason, outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void English_is_there_for_who_asks()
    {
        var outcome = Tijdpad.Run("check", "not-there.docx", "--lang", "en");

        Assert.Contains("does not exist", outcome.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nl", "Gebruik:", "Afsluitcodes:")]
    [InlineData("en", "Usage:", "Exit codes:")]
    public void Help_is_in_both_languages(string language, params string[] words)
    {
        var outcome = Tijdpad.Run("--help", "--lang", language);

        Assert.Equal(0, outcome.Code);
        Assert.All(words, word => Assert.Contains(word, outcome.Out, StringComparison.Ordinal));
        Assert.All(
            ["date", "read", "check", "diff", "convert", "explain"],
            word => Assert.Contains($"  {word} ", outcome.Out, StringComparison.Ordinal)
        );
        Assert.DoesNotContain("worker", outcome.Out, StringComparison.Ordinal);
    }
}
