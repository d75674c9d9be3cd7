using System.Text.Json;

namespace Tijdpad.Cli.Tests;

public sealed class ReadCommandTests
{
    public static TheoryData<string> AllForms =>
        [.. Samples.Own.SelectMany(name => new[] { $"{name}.docx", $"{name}.pdf", $"{name}.txt" })];

    [Theory]
    [MemberData(nameof(AllForms))]
    public void Every_word_of_every_sample_has_a_place(string file)
    {
        var coverage = Read(Samples.Path(file)).GetProperty("coverage");

        Assert.True(coverage.GetProperty("words").GetInt32() > 80);
        Assert.Equal(
            coverage.GetProperty("words").GetInt32(),
            coverage.GetProperty("placed").GetInt32()
        );
        Assert.Empty(coverage.GetProperty("unplaced").EnumerateArray());
    }

    [Theory]
    [InlineData("duinstreek-2017", ".pdf")]
    [InlineData("duinstreek-2017", ".txt")]
    [InlineData("herindeling-heuvelrijk-2021", ".pdf")]
    [InlineData("herindeling-heuvelrijk-2021", ".txt")]
    [InlineData("begroting-veiligheidsdienst-2024", ".pdf")]
    [InlineData("begroting-veiligheidsdienst-2024", ".txt")]
    [InlineData("fusie-zwalmkouter-2023", ".pdf")]
    [InlineData("fusie-zwalmkouter-2023", ".txt")]
    public void Every_form_of_a_sample_gives_the_rows_of_the_word_file(string name, string form)
    {
        var word = Rows(Read(Samples.Path($"{name}.docx")));

        var other = Rows(Read(Samples.Path(name + form)));

        Assert.Equal(word, other);
    }

    [Theory]
    [InlineData("leidse-regio.docx", 1.0)]
    [InlineData("leidse-regio.pdf", 0.98)]
    [InlineData("leidse-regio.txt", 0.9)]
    public void The_real_planning_is_read_cell_by_cell(string file, double share)
    {
        var expected = JsonDocument
            .Parse(File.ReadAllText(Samples.Shared("leidse-regio.expected.json")))
            .RootElement;

        var read = Read(Samples.Shared(file));

        var cells = expected
            .GetProperty("activities")
            .EnumerateArray()
            .SelectMany(ExpectedCells)
            .ToList();
        var found = read.GetProperty("activities").EnumerateArray().SelectMany(Cells).ToList();
        Assert.Equal(cells.Count, found.Count);
        var right = cells.Zip(found).Count(pair => pair.First == pair.Second);
        Assert.True(right >= share * cells.Count, $"{right} of {cells.Count} cells are right.");
        Assert.Equal(
            expected.GetProperty("title").GetString(),
            read.GetProperty("title").GetString()
        );
        Assert.Equal("2017-03-14", read.GetProperty("asOf").GetString());
        Assert.Empty(read.GetProperty("coverage").GetProperty("unplaced").EnumerateArray());
    }

    [Fact]
    public void A_person_sees_rows_and_what_was_not_taken_for_granted()
    {
        var outcome = Tijdpad.Run("read", Samples.Path("duinstreek-2017.txt"));

        Assert.Equal(0, outcome.Code);
        Assert.Contains("Extra stuurgroep", outcome.Out, StringComparison.Ordinal);
        Assert.Contains("Niet zonder meer aangenomen", outcome.Out, StringComparison.Ordinal);
        Assert.Contains("35 rijen", outcome.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Standard_input_will_do()
    {
        var outcome = Tijdpad.Run(
            File.ReadAllBytes(Samples.Path("duinstreek-2017.docx")),
            "read",
            "-",
            "--json"
        );

        Assert.Equal(
            35,
            JsonDocument.Parse(outcome.Out).RootElement.GetProperty("activities").GetArrayLength()
        );
    }

    private static JsonElement Read(string path)
    {
        var outcome = Tijdpad.Run("read", path, "--json");
        Assert.Equal("", outcome.Error);
        Assert.Equal(0, outcome.Code);
        return JsonDocument.Parse(outcome.Out).RootElement;
    }

    private static List<string> Rows(JsonElement plan) =>
        plan.GetProperty("activities")
            .EnumerateArray()
            .Select(row => string.Join(" | ", Cells(row).Append(Days(row))))
            .ToList();

    private static string Days(JsonElement row) =>
        row.GetProperty("date").GetProperty("edtf").GetString() ?? "-";

    private static IEnumerable<string> Cells(JsonElement row) =>
        [
            row.GetProperty("date").GetProperty("words").GetString()!,
            row.GetProperty("activity").GetString()!,
            Joined(row.GetProperty("purpose"), ""),
            Joined(row.GetProperty("communication"), ""),
            row.GetProperty("involvement") is { ValueKind: JsonValueKind.Object } mark
                ? mark.GetProperty("words").GetString()!
                : "",
        ];

    private static IEnumerable<string> ExpectedCells(JsonElement row) =>
        [
            string.Join(
                ' ',
                row.GetProperty("date")
                    .GetString()!
                    .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            ),
            row.GetProperty("activity").GetString()!,
            Joined(row.GetProperty("goal"), "* "),
            Joined(row.GetProperty("communication"), "* "),
            row.GetProperty("involvement").GetString()!,
        ];

    private static string Joined(JsonElement items, string bullet) =>
        string.Join(
            '\n',
            items
                .EnumerateArray()
                .Select(item => item.GetString()!)
                .Select(text =>
                    bullet.Length > 0 && text.StartsWith(bullet, StringComparison.Ordinal)
                        ? text[bullet.Length..]
                        : text
                )
        );
}
