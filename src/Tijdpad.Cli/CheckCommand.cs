using System.CommandLine;
using Tijdpad.Checks;

namespace Tijdpad.Cli;

/// <summary><c>tijdpad check</c>: what is wrong with a planning, why it matters and what to do.</summary>
internal sealed class CheckCommand : ISubcommand
{
    public Command Build(Terminal terminal)
    {
        var file = CommonOptions.File(terminal);
        var json = CommonOptions.Json(terminal);
        var asOf = CommonOptions.AsOf(terminal);
        var today = new Option<string?>("--today")
        {
            HelpName = "jjjj-mm-dd",
            Description = terminal.Say(
                "De dag van de controle; standaard de dag van de planning.",
                "The day of the check; the day of the planning by default."
            ),
        };
        var command = new Command(
            "check",
            terminal.Say("Controleert een planning.", "Checks a planning.")
        )
        {
            file,
            asOf,
            today,
            json,
        };
        command.SetAction(parsed =>
        {
            var near = CommonOptions.Day(parsed, asOf, terminal) ?? terminal.Today;
            var result = InputFile.Plan(parsed.GetRequiredValue(file), near, terminal);
            var findings = AllChecks.Run(result.Plan, CommonOptions.Day(parsed, today, terminal));
            if (parsed.GetValue(json))
                terminal.Out.WriteLine(
                    JsonOutput.Document(writer => Contract.Write(writer, findings))
                );
            else
                CheckReport.Write(result, findings, terminal);
            return findings.IsEmpty ? ExitCode.Nothing : ExitCode.Findings;
        });
        return command;
    }
}
