using System.CommandLine;

namespace Tijdpad.Cli;

/// <summary>One subcommand of <c>tijdpad</c>: one file each.</summary>
internal interface ISubcommand
{
    Command Build(Terminal terminal);
}
