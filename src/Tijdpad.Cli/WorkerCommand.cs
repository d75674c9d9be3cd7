using System.CommandLine;
using Tijdpad.Documents.Reading.Worker;

namespace Tijdpad.Cli;

/// <summary>The hidden subcommand that takes a file apart in a process of its own, so that a bad file can end only that process.</summary>
internal sealed class WorkerCommand : ISubcommand
{
    public Command Build(Terminal terminal)
    {
        var command = new Command("worker", "Internal.") { Hidden = true };
        command.SetAction(_ => WorkerProgram.Run(terminal.In, terminal.OutStream));
        return command;
    }
}
