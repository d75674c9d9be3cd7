using System.CommandLine;

namespace Tijdpad.Cli;

/// <summary><c>tijdpad read</c>: what was understood of a planning, and what was not.</summary>
internal sealed class ReadCommand : ISubcommand
{
    public Command Build(Terminal terminal)
    {
        var file = CommonOptions.File(terminal);
        var json = CommonOptions.Json(terminal);
        var asOf = CommonOptions.AsOf(terminal);
        var command = new Command(
            "read",
            terminal.Say(
                "Leest een planning en laat zien wat er van elk woord is gemaakt.",
                "Reads a planning and shows what was made of every word."
            )
        )
        {
            file,
            asOf,
            json,
        };
        command.SetAction(parsed =>
        {
            var near = CommonOptions.Day(parsed, asOf, terminal) ?? terminal.Today;
            var result = InputFile.Plan(parsed.GetRequiredValue(file), near, terminal);
            if (parsed.GetValue(json))
                terminal.Out.WriteLine(
                    JsonOutput.Document(writer => Contract.Write(writer, result))
                );
            else
                ReadingReport.Write(result, terminal);
            return ExitCode.Nothing;
        });
        return command;
    }
}
