using System.Text;

namespace Tijdpad.Cli.Tests;

/// <summary>What the command says to people, held word for word: a sentence that changes shows as a difference.</summary>
public sealed class CommandTextTests
{
    private const string Duinstreek = "duinstreek-2017.docx --as-of 2017-03-14 --today 2017-03-14";

    private const string OldPlanning = """
        Planning straatfeest 2018

        Datum | Activiteit | Wie
        12 april 2018 | Overleg met de buurt | Commissie
        19 april 2018 | Vergunning aanvragen | Voorzitter
        26 april 2018 | Brief aan de straat | Buurtvereniging
        3 mei 2018 | Straatfeest | Iedereen
        """;

    private const string NewPlanning = """
        Planning buurtfeest 2018

        Datum | Activiteit | Wie
        12 april 2018 | Overleg met de buurt | Voorzitter
        26 april 2018 | Brief aan de straat | Buurtvereniging
        begin mei 2018 | Opbouwen van de tent | Klusgroep
        10 mei 2018 | Straatfeest | Iedereen
        """;

    private static readonly string[] Readers = ["read", "check", "forecast", "propose", "window"];

    /// <summary>On which day each sample is read and reckoned with.</summary>
    private static readonly (string Sample, string Day)[] Days =
    [
        ("begroting-veiligheidsdienst-2024", "2024-01-12"),
        ("duinstreek-2017", "2017-03-14"),
        ("fusie-zwalmkouter-2023", "2023-03-06"),
        ("herindeling-heuvelrijk-2021", "2021-02-01"),
    ];

    /// <summary>What cannot be used, each in a way of its own.</summary>
    private static readonly string[] Unusable =
    [
        "chek",
        "read",
        "date",
        "date 14/3 --as-of '14 maart'",
        "check er-niet.docx",
        "check .",
        "check leeg.txt",
        "check brief.txt",
        "check kapot.pdf",
        "convert planning.txt",
        "convert planning.txt --to doc",
        "explain tp999",
        "forecast planning.txt --runs 5",
        "forecast planning.txt --runs veel",
        "window planning.txt --within 0",
        "window planning.txt --from 2018-01-01 --through 2017-01-01",
        "propose planning.txt --must '99=in juni'",
        "propose planning.txt --must '34=als het past'",
        "propose planning.txt --must '34/Elders=in juni'",
    ];

    private static readonly string[] Subcommands =
    [
        "date",
        "read",
        "check",
        "diff",
        "convert",
        "forecast",
        "window",
        "propose",
        "explain",
    ];

    /// <summary>Each command that reads a planning, with the day on which that is done.</summary>
    public static TheoryData<string, string, string> Readings =>
        [
            .. from command in Readers
            from one in Days
            select new TheoryDataRow<string, string, string>(command, one.Sample, one.Day),
        ];

    public static TheoryData<string> SampleNames => [.. Samples.Own];

    [Theory]
    [MemberData(nameof(Readings))]
    public void Of_a_sample(string command, string sample, string day)
    {
        // reading reckons with no day
        var today = command == "read" ? "" : $" --today {day}";

        Holds(
            $"{command}-{sample}",
            Samples.Path(""),
            $"{command} {sample}.docx --as-of {day}{today}"
        );
    }

    [Theory]
    [MemberData(nameof(SampleNames))]
    public void Of_a_sample_as_text(string sample) =>
        Holds(
            $"convert-{sample}",
            Samples.Path(""),
            $"convert {sample}.docx --to txt --as-of 2017-03-14"
        );

    [Fact]
    public void In_english() =>
        Holds(
            "english",
            Samples.Path(""),
            "read fusie-zwalmkouter-2023.docx --as-of 2023-03-06 --lang en",
            "check fusie-zwalmkouter-2023.docx --as-of 2023-03-06 --today 2023-03-06 --lang en",
            "forecast fusie-zwalmkouter-2023.docx --as-of 2023-03-06 --today 2023-03-06 --lang en",
            "propose fusie-zwalmkouter-2023.docx --as-of 2023-03-06 --today 2023-03-06 --lang en",
            "window fusie-zwalmkouter-2023.docx --as-of 2023-03-06 --today 2023-03-06 --lang en",
            "date 'medio juni' --as-of 2017-03-14 --lang en"
        );

    [Theory]
    [InlineData("nl")]
    [InlineData("en")]
    public void Of_wishes(string language) =>
        Holds(
            $"wishes-{language}",
            Samples.Path(""),
            $"propose {Duinstreek} --lang {language} --must '27=na 20 mei' --prefer '34=in juni' --alternatives 1",
            $"propose {Duinstreek} --lang {language} --earliest --must-not '34=op 4 juli'",
            $"propose {Duinstreek} --lang {language} --must '34=uiterlijk 30 mei' --keep 29"
        );

    [Theory]
    [InlineData("nl")]
    [InlineData("en")]
    public void Of_windows(string language) =>
        Holds(
            $"windows-{language}",
            Path.GetDirectoryName(WindowCommandTests.Known())!,
            $"window planning.json --today 2017-03-14 --through 2017-07-31 --lang {language}",
            $"window planning.json --today 2017-03-14 --through 2017-07-31 --within 1 --lang {language}"
        );

    [Fact]
    public void Of_dates() =>
        Holds(
            "dates",
            "",
            "date 14/3 --as-of 2017-03-14",
            "date 'medio juni' --as-of 2017-03-14",
            "date 'uiterlijk 17/3' --as-of 2017-03-14",
            "date '16/3 of 17/3' --as-of 2017-03-14",
            "date 'week 14 – 16' --as-of 2017-03-14",
            "date 'Q3 2024 (onder voorbehoud)' --as-of 2024-01-12",
            "date 'eerste raadsvergadering na het zomerreces' --as-of 2017-03-14",
            "date n.t.b. --as-of 2017-03-14"
        );

    [Theory]
    [InlineData("nl")]
    [InlineData("en")]
    public void Of_differences(string language)
    {
        var folder = Directory.CreateTempSubdirectory("tijdpad").FullName;
        File.WriteAllText(Path.Combine(folder, "oud.txt"), OldPlanning);
        File.WriteAllText(Path.Combine(folder, "nieuw.txt"), NewPlanning);
        File.WriteAllText(
            Path.Combine(folder, "later.txt"),
            NewPlanning.Replace("10 mei", "11 mei", StringComparison.Ordinal)
        );

        Holds(
            $"diff-{language}",
            folder,
            $"diff oud.txt nieuw.txt --as-of 2018-04-01 --lang {language}",
            $"diff nieuw.txt later.txt --as-of 2018-04-01 --lang {language}",
            $"diff oud.txt oud.txt --as-of 2018-04-01 --lang {language}"
        );
    }

    [Fact]
    public void Of_the_list_of_checks() => Holds("explain", "", "explain");

    [Theory]
    [InlineData("nl")]
    [InlineData("en")]
    public void Of_its_help(string language) =>
        Holds(
            $"help-{language}",
            "",
            [
                $"--help --lang {language}",
                .. Subcommands.Select(name => $"{name} --help --lang {language}"),
            ]
        );

    [Theory]
    [InlineData("nl")]
    [InlineData("en")]
    public void Of_what_it_refuses(string language)
    {
        var folder = Directory.CreateTempSubdirectory("tijdpad").FullName;
        File.WriteAllText(Path.Combine(folder, "leeg.txt"), "");
        File.WriteAllText(Path.Combine(folder, "brief.txt"), "Een brief aan mijn tante.");
        File.WriteAllText(Path.Combine(folder, "kapot.pdf"), "%PDF-1.4 half a PDF");
        File.Copy(Samples.Path("duinstreek-2017.txt"), Path.Combine(folder, "planning.txt"));

        Holds(
            $"refusals-{language}",
            folder,
            [.. Unusable.Select(command => $"{command} --lang {language}")]
        );
    }

    private static void Holds(string name, string folder, params string[] commands)
    {
        var text = new StringBuilder();
        foreach (var command in commands)
        {
            var outcome = Tijdpad.RunIn(folder, [], Arguments(command));
            text.Append($"$ tijdpad {command}\n{outcome.Out}{outcome.Error}");
            text.Append($"($? = {outcome.Code})\n\n");
        }
        Golden.Matches(text.ToString(), $"CommandText/{name}", "txt");
    }

    // as a shell would: what stands between quotes is one
    private static string[] Arguments(string command) =>
        [
            .. command
                .Split('\'')
                .SelectMany(
                    (part, at) =>
                        at % 2 == 1
                            ? [part]
                            : part.Split(' ', StringSplitOptions.RemoveEmptyEntries)
                ),
        ];
}
