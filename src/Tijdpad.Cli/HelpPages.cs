using System.CommandLine;
using System.CommandLine.Invocation;

namespace Tijdpad.Cli;

/// <summary>The help of each command, in Dutch or English.</summary>
internal sealed class HelpPages(Terminal terminal) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var command = parseResult.CommandResult.Command;
        var isRoot = command is RootCommand;
        terminal.Out.WriteLine(command.Description);
        terminal.Out.WriteLine();
        terminal.Out.WriteLine(terminal.Say("Gebruik:", "Usage:"));
        terminal.Out.WriteLine(
            $"  {(isRoot ? terminal.Say("tijdpad <opdracht> [opties]", "tijdpad <command> [options]") : Usage(command))}"
        );
        Section(
            terminal.Say("Opdrachten", "Commands"),
            command.Subcommands.Where(one => !one.Hidden).Select(one => (one.Name, one.Description))
        );
        Section(
            terminal.Say("Argumenten", "Arguments"),
            command.Arguments.Select(one => ($"<{one.HelpName ?? one.Name}>", one.Description))
        );
        Section(
            terminal.Say("Opties", "Options"),
            Options(parseResult).Select(one => (Names(one), one.Description))
        );
        if (isRoot)
            Codes();
        return ExitCode.Nothing;
    }

    private void Codes()
    {
        terminal.Out.WriteLine();
        terminal.Out.WriteLine(terminal.Say("Afsluitcodes:", "Exit codes:"));
        terminal.Out.WriteLine(
            terminal.Say("  0  klaar, niets te melden", "  0  done, nothing to report")
        );
        terminal.Out.WriteLine(
            terminal.Say(
                "  1  klaar, met bevindingen of verschillen",
                "  1  done, with findings or differences"
            )
        );
        terminal.Out.WriteLine(
            terminal.Say(
                "  2  kon niet worden gelezen of gebruikt; de reden staat op standaardfout",
                "  2  could not be read or used; the reason is on standard error"
            )
        );
    }

    private void Section(string title, IEnumerable<(string Name, string? Text)> rows)
    {
        var all = rows.ToList();
        if (all.Count == 0)
            return;
        var width = all.Max(row => row.Name.Length);
        terminal.Out.WriteLine();
        terminal.Out.WriteLine($"{title}:");
        foreach (var (name, text) in all)
            terminal.Out.WriteLine($"  {name.PadRight(width)}  {text}");
    }

    private static IEnumerable<Option> Options(ParseResult parsed) =>
        parsed.CommandResult.Command is RootCommand
            ? parsed.RootCommandResult.Command.Options
            : parsed.CommandResult.Command.Options.Concat(
                parsed.RootCommandResult.Command.Options.Where(one => one.Recursive)
            );

    private static string Names(Option option) =>
        string.Join(", ", option.Aliases.Prepend(option.Name))
        + (option.HelpName is { } help ? $" <{help}>" : "");

    private string Usage(Command command) =>
        $"tijdpad {command.Name} {string.Join(' ', command.Arguments.Select(one => $"<{one.HelpName ?? one.Name}>"))} [{terminal.Say("opties", "options")}]";
}
