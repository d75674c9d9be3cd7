using System.CommandLine;
using Tijdpad.Dates;
using Tijdpad.Dutch;

namespace Tijdpad.Cli;

/// <summary>Options that several subcommands have.</summary>
internal static class CommonOptions
{
    public static Option<bool> Json(Terminal terminal) =>
        new("--json")
        {
            Description = terminal.Say("Uitvoer voor programma's.", "Output for programs."),
        };

    public static Argument<string> File(Terminal terminal) =>
        File(terminal, "file", terminal.Say("bestand", "file"));

    public static Argument<string> File(Terminal terminal, string name, string helpName) =>
        new(name)
        {
            HelpName = helpName,
            Description = terminal.Say(
                "De planning: docx, pdf, txt, xlsx, csv of json; - voor standaardinvoer.",
                "The planning: docx, pdf, txt, xlsx, csv or json; - for standard input."
            ),
        };

    public static Option<string?> AsOf(Terminal terminal) =>
        new("--as-of")
        {
            HelpName = "jjjj-mm-dd",
            Description = terminal.Say(
                "De dag waarbij datums zonder jaar horen als het document geen jaar noemt; standaard vandaag.",
                "The day near which dates without a year lie when the document names no year; today by default."
            ),
        };

    /// <summary>A day as yyyy-mm-dd; null when the option was not given.</summary>
    public static DateOnly? Day(ParseResult parsed, Option<string?> option, Terminal terminal)
    {
        if (parsed.GetValue(option) is not { } text)
            return null;
        return IsoDay.Read(text) is { } day && KnownYears.Hold(day)
            ? day
            : throw new UsageException(
                terminal.Say(
                    $"{DutchQuote.Of(text)} bij {option.Name} is geen dag van {KnownYears.First} t/m {KnownYears.Last}; schrijf jjjj-mm-dd.",
                    $"{DutchQuote.Of(text)} for {option.Name} is no day from {KnownYears.First} through {KnownYears.Last}; write yyyy-mm-dd."
                )
            );
    }
}
