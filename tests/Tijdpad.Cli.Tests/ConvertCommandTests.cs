using System.IO.Compression;
using System.Text;

namespace Tijdpad.Cli.Tests;

public sealed class ConvertCommandTests
{
    [Theory]
    [InlineData("docx", "PK")]
    [InlineData("xlsx", "PK")]
    [InlineData("ics", "BEGIN:VCALENDAR")]
    [InlineData("json", "{")]
    [InlineData("csv", "\ufeff")]
    [InlineData("txt", "Bijgewerkte planning")]
    public void A_planning_becomes_each_format(string format, string start)
    {
        var outcome = Tijdpad.Run("convert", Samples.Path("duinstreek-2017.docx"), "--to", format);

        Assert.Equal("", outcome.Error);
        Assert.Equal(0, outcome.Code);
        Assert.StartsWith(start, outcome.Out, StringComparison.Ordinal);
        Assert.True(outcome.Bytes.Length > 2_000);
    }

    [Theory]
    [InlineData("duinstreek-2017.docx")]
    [InlineData("herindeling-heuvelrijk-2021.docx")]
    [InlineData("begroting-veiligheidsdienst-2024.pdf")]
    [InlineData("fusie-zwalmkouter-2023.txt")]
    public void Our_own_word_file_read_back_is_the_same_plan(string file)
    {
        var json = Tijdpad.Run("convert", Samples.Path(file), "--to", "json").Out;
        var word = Temporary.Path("planning.docx");
        Tijdpad.Run("convert", Samples.Path(file), "--to", "docx", "-o", word);

        var again = Tijdpad.Run("convert", word, "--to", "json").Out;

        Assert.Equal(json, again);
        Assert.Equal(0, Tijdpad.Run("diff", Samples.Path(file), word).Code);
    }

    [Fact]
    public void Tracked_changes_show_what_changed_and_read_as_the_new_plan()
    {
        var old = Planning("12 april 2018 | Overleg met de buurt", "19 april 2018 | Straatfeest");
        var now = Planning(
            "12 april 2018 | Overleg met de hele buurt",
            "26 april 2018 | Straatfeest",
            "1 mei 2018 | Opruimen"
        );
        var word = Temporary.Path("wijzigingen.docx");

        var outcome = Tijdpad.Run("convert", now, "--to", "docx", "--against", old, "-o", word);

        Assert.Equal(0, outcome.Code);
        var xml = Part(word, "word/document.xml");
        Assert.Contains("<w:ins ", xml, StringComparison.Ordinal);
        Assert.Contains("<w:delText", xml, StringComparison.Ordinal);
        Assert.Equal(0, Tijdpad.Run("diff", now, word).Code);
    }

    [Fact]
    public void A_format_that_does_not_exist_is_refused_and_leaves_no_file()
    {
        var file = Temporary.Path("planning.odt");

        var outcome = Tijdpad.Run(
            "convert",
            Samples.Path("duinstreek-2017.docx"),
            "--to",
            "odt",
            "-o",
            file
        );

        Assert.Equal(2, outcome.Code);
        Assert.Contains("kies uit docx", outcome.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(file));
    }

    private static string Planning(params string[] rows)
    {
        var file = Temporary.Path("planning.txt");
        File.WriteAllText(
            file,
            $"Planning straatfeest 2018\n\nDatum | Activiteit\n{string.Join('\n', rows)}\n",
            Encoding.UTF8
        );
        return file;
    }

    private static string Part(string word, string name)
    {
        using var zip = ZipFile.OpenRead(word);
        using var reader = new StreamReader(zip.GetEntry(name)!.Open());
        return reader.ReadToEnd();
    }
}
