using System.CommandLine;

namespace Tijdpad.Cli;

/// <summary>One subcommand of <c>tijdpad</c>: one file each, listed in <see cref="CommandLine"/>.</summary>
internal interface ISubcommand
{
    Command Build(Terminal terminal);
}
