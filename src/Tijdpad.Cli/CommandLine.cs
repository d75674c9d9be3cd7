using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Tijdpad.Documents.Tables;

namespace Tijdpad.Cli;

/// <summary>The command <c>tijdpad</c>: its subcommands, its languages and the one place where failures become exit codes.</summary>
internal static class CommandLine
{
    private static readonly ISubcommand[] Subcommands =
    [
        new DateCommand(),
        new ReadCommand(),
        new CheckCommand(),
        new DiffCommand(),
        new ConvertCommand(),
        new ForecastCommand(),
        new WindowCommand(),
        new ProposeCommand(),
        new ExplainCommand(),
    ];

    public static int Run(string[] args, Terminal terminal)
    {
        terminal.Language = LanguageIn(args);
        try
        {
            return Invoke(args, terminal);
        }
        catch (Exception failing) when (ReasonOf(failing, terminal) is not null)
        {
            return Refuse(terminal, ReasonOf(failing, terminal)!);
        }
    }

    private static int Invoke(string[] args, Terminal terminal)
    {
        var parsed = Build(terminal)
            .Parse(
                args,
                new ParserConfiguration
                {
                    ResponseFileTokenReplacer = null,
                    EnablePosixBundling = false,
                }
            );
        if (parsed.Action is ParseErrorAction)
            return Refuse(terminal, UsageErrors.Text(parsed, terminal));
        var code = parsed.Invoke(
            new InvocationConfiguration
            {
                Output = terminal.Out,
                Error = terminal.Error,
                EnableDefaultExceptionHandler = false,
            }
        );
        terminal.Out.Flush();
        return code;
    }

    // a document that cannot be read, a command that cannot be used, a world that fails; our own mistakes fly on
    private static string? ReasonOf(Exception failing, Terminal terminal) =>
        failing switch
        {
            UnreadableDocumentException or UsageException => failing.Message,
            IOException or UnauthorizedAccessException => terminal.Say(
                $"Lezen of schrijven lukt niet: {failing.Message}",
                $"Reading or writing fails: {failing.Message}"
            ),
            _ => null,
        };

    private static RootCommand Build(Terminal terminal)
    {
        var root = new RootCommand(
            terminal.Say(
                "Leest een planning, controleert haar en geeft haar terug als Word, agenda of tabel.",
                "Reads a planning, checks it and gives it back as Word, calendar or table."
            )
        );
        root.Options.Clear();
        root.Add(
            new HelpOption("--help", "-h", "-?")
            {
                Action = new HelpPages(terminal),
                Description = terminal.Say("Toon deze hulp.", "Show this help."),
            }
        );
        root.Add(
            new VersionOption("--version")
            {
                Description = terminal.Say("Toon de versie.", "Show the version."),
            }
        );
        root.Add(
            new Option<string>("--lang")
            {
                Recursive = true,
                HelpName = "nl|en",
                Description = terminal.Say(
                    "De taal van meldingen en hulp.",
                    "The language of messages and help."
                ),
            }
        );
        foreach (var subcommand in Subcommands)
            root.Add(subcommand.Build(terminal));
        root.SetAction(parsed => new HelpPages(terminal).Invoke(parsed));
        return root;
    }

    // needed before the commands are built, since their descriptions are in it
    private static Language LanguageIn(string[] args)
    {
        var at = Array.IndexOf(args, "--lang");
        var asked =
            at >= 0 && at + 1 < args.Length
                ? args[at + 1]
                : args.FirstOrDefault(arg => arg.StartsWith("--lang=", StringComparison.Ordinal))?[
                    7..
                ];
        return asked == "en" ? Language.English : Language.Dutch;
    }

    private static int Refuse(Terminal terminal, string reason)
    {
        terminal.Out.Flush();
        terminal.Error.WriteLine(reason);
        return ExitCode.Unusable;
    }
}
