using System.CommandLine;
using Tijdpad.Documents.Comparing;
using Tijdpad.Documents.Writing;
using Tijdpad.Edits;
using Tijdpad.Networks;
using Tijdpad.Plans;
using Tijdpad.Proposals;
using Tijdpad.Solver;

namespace Tijdpad.Cli;

/// <summary><c>tijdpad propose</c>: dates for what is open, or why there are none.</summary>
internal sealed class ProposeCommand : ISubcommand
{
    public Command Build(Terminal terminal)
    {
        var options = new ProposeOptions(terminal);
        var command = new Command(
            "propose",
            terminal.Say(
                "Stelt data voor, of zegt waarom het niet past.",
                "Proposes dates, or says why nothing fits."
            )
        );
        options.AddTo(command);
        command.SetAction(parsed => Run(options, parsed, terminal));
        return command;
    }

    private static int Run(ProposeOptions options, ParseResult parsed, Terminal terminal)
    {
        var (plan, today) = options.Plan(parsed, terminal);
        var wished = options.Wishes(parsed, plan, today, terminal);
        var request = options.Request(parsed, PlanNetwork.Of(wished), today, terminal);
        var outcome = new CpSatSolver().Solve(request);
        if (outcome is ProposalOutcome.Unavailable unavailable)
            throw new UsageException(unavailable.Reason);
        if (parsed.GetValue(options.Output) is { } path)
            Save(plan, wished, outcome, today, path, terminal);
        if (parsed.GetValue(options.Json))
            terminal.Out.WriteLine(
                JsonText.Document(writer => TimeContract.Write(writer, outcome))
            );
        else
            ProposeText.Write(plan, request, outcome, terminal);
        return
            outcome is ProposalOutcome.Found { Best: var best }
            && !best.Steps.Any(step => step.IsMoved || step.IsNew)
            ? ExitCode.Nothing
            : ExitCode.Findings;
    }

    private static void Save(
        Plan plan,
        Plan wished,
        ProposalOutcome outcome,
        DateOnly today,
        string path,
        Terminal terminal
    )
    {
        if (outcome is not ProposalOutcome.Found found)
            return;
        var edits = ProposalEdits.Of(wished, found.Best, today);
        var result = PlanEdits.All(wished, edits, new EditContext(today));
        var adopted =
            result.Plan
            ?? throw new InvalidOperationException(
                $"A proposal was refused: {result.Problems[0].Message}"
            );
        using var bytes = new MemoryStream();
        var now = terminal.Clock.GetUtcNow();
        var format = Path.GetExtension(path).TrimStart('.').ToLowerInvariant();
        if (format == "docx")
            TrackedChangesWriter.Write(plan, adopted, "Tijdpad", now, bytes);
        else
            (
                AllWriters.For(format, now)
                ?? throw new UsageException(
                    terminal.Say(
                        $"\"{path}\" eindigt niet op een formaat dat geschreven kan worden, zoals .docx of .json.",
                        $"\"{path}\" does not end in a format that can be written, such as .docx or .json."
                    )
                )
            ).Write(adopted, bytes);
        OutputFile.Save(bytes, path, terminal);
    }
}
