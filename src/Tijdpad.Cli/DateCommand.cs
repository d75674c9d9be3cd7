using System.CommandLine;
using Tijdpad.Dates;
using Tijdpad.Dutch;

namespace Tijdpad.Cli;

/// <summary><c>tijdpad date</c>: what a date in words means.</summary>
internal sealed class DateCommand : ISubcommand
{
    public Command Build(Terminal terminal)
    {
        var words = Words(terminal);
        var options = new DateOptions(terminal);
        var json = CommonOptions.Json(terminal);
        var command = new Command(
            "date",
            terminal.Say(
                "Zegt wat een datum in woorden betekent.",
                "Says what a date in words means."
            )
        )
        {
            words,
            options.AsOf,
            options.After,
            options.Region,
            options.File,
            json,
        };
        command.SetAction(parsed =>
        {
            var context = options.Context(parsed);
            if (parsed.GetValue(options.File) is { } file)
                ShowAll(file, context, terminal);
            else if (parsed.GetValue(words) is { Length: > 0 } given)
                Show(Read(string.Join(' ', given), context), parsed.GetValue(json), terminal);
            else
                throw new UsageException(
                    terminal.Say(
                        "Geef een datum in woorden, of een bestand met --file.",
                        "Give a date in words, or a file with --file."
                    )
                );
            return ExitCode.Nothing;
        });
        return command;
    }

    private static Argument<string[]> Words(Terminal terminal) =>
        new Argument<string[]>("words")
        {
            HelpName = terminal.Say("woorden", "words"),
            Arity = ArgumentArity.ZeroOrMore,
            Description = terminal.Say(
                "De datum zoals hij is opgeschreven, bijvoorbeeld “medio juni”.",
                "The date as written, for instance “medio juni”."
            ),
        };

    private static void ShowAll(string file, DateContext context, Terminal terminal)
    {
        foreach (var line in InputFile.Text(file, terminal).ReplaceLineEndings("\n").Split('\n'))
        {
            var phrase = line.Split('\t')[0];
            if (phrase.Length > 0 && phrase[0] != '#')
                Show(Read(phrase, context), isJson: true, terminal);
        }
    }

    // "college d.d. 7/3" is no date but holds one; that is what somebody asks for here
    private static FuzzyDate Read(string words, DateContext context)
    {
        var date = FuzzyDate.Read(words, context);
        return date is { IsUnknown: true, Firmness: Firmness.Planned }
            ? FuzzyDate.Find(words, context)
            : date;
    }

    private static void Show(FuzzyDate date, bool isJson, Terminal terminal)
    {
        if (isJson)
            terminal.Out.WriteLine(JsonOutput.Line(writer => Contract.Write(writer, date)));
        else
            DateReport.Write(date, terminal);
    }
}

/// <summary>The options that say around which day a date without a year lies.</summary>
internal sealed class DateOptions(Terminal terminal)
{
    public Option<string?> AsOf { get; } =
        new("--as-of")
        {
            HelpName = "jjjj-mm-dd",
            Description = terminal.Say(
                "De dag van het document; standaard vandaag.",
                "The day of the document; today by default."
            ),
        };

    public Option<string?> After { get; } =
        new("--after")
        {
            HelpName = "jjjj-mm-dd",
            Description = terminal.Say("De dag van de rij ervoor.", "The day of the row before."),
        };

    public Option<string?> Region { get; } =
        new("--region")
        {
            HelpName = "noord|midden|zuid",
            Description = terminal.Say("De vakantieregio.", "The school-holiday region."),
        };

    public Option<string?> File { get; } =
        new("--file")
        {
            HelpName = terminal.Say("bestand", "file"),
            Description = terminal.Say(
                "Lees een datum per regel, eerste kolom; geeft een JSON-object per regel.",
                "Read one date a line, first column; prints one JSON object a line."
            ),
        };

    public DateContext Context(ParseResult parsed) =>
        new(
            CommonOptions.Day(parsed, AsOf, terminal) ?? terminal.Today,
            CommonOptions.Day(parsed, After, terminal),
            parsed.GetValue(Region) switch
            {
                null => null,
                "noord" or "north" => SchoolRegion.North,
                "midden" or "middle" => SchoolRegion.Middle,
                "zuid" or "south" => SchoolRegion.South,
                var other => throw new UsageException(
                    terminal.Say(
                        $"De regio {DutchQuote.Of(other)} bestaat niet; kies noord, midden of zuid.",
                        $"There is no region {DutchQuote.Of(other)}; choose noord, midden or zuid."
                    )
                ),
            }
        );
}
