using Tijdpad.Cli;
using Tijdpad.Documents.Reading;

// hidden: takes a file of strangers apart for the process that started this one
if (args is ["worker"])
{
    using var input = Console.OpenStandardInput();
    using var output = Console.OpenStandardOutput();
    return WorkerProgram.Run(input, output);
}

using var terminal = Terminal.OfThisProcess();
return CommandLine.Run(args, terminal);
