using System.CommandLine;
using Tijdpad.Documents.Comparing;
using Tijdpad.Documents.Writing;
using Tijdpad.Dutch;
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
        var (plan, today, whyNotToday) = options.Plan(parsed, terminal);
        var wished = options.Wishes(parsed, plan, today, terminal);
        var request = options.Request(parsed, PlanNetwork.Of(wished), today, terminal);
        var outcome = new CheckedSolver(new CpSatSolver()).Solve(request);
        if (outcome is ProposalOutcome.Unavailable unavailable)
            throw new UsageException(unavailable.Reason);
        var adopted = outcome is ProposalOutcome.Found found
            ? found
                .Proposals.Select(one => AdoptedProposal.Of(wished, one, today))
                .OfType<AdoptedProposal>()
                .ToValueList()
            : [];
        if (parsed.GetValue(options.Output) is { } path && adopted is [var first, ..])
            Save(plan, first.Plan, path, terminal);
        if (parsed.GetValue(options.Json))
            terminal.Out.WriteLine(
                JsonOutput.Document(writer => TimeContract.Write(writer, request, outcome, adopted))
            );
        else
            ProposalReport.Write(plan, request, outcome, adopted, whyNotToday, terminal);
        return adopted is [{ Proposal: var best }, ..] && !best.Steps.Any(step => step.IsChanged)
            ? ExitCode.Nothing
            : ExitCode.Findings;
    }

    private static void Save(Plan plan, Plan adopted, string path, Terminal terminal)
    {
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
                        $"{DutchQuote.Of(path)} eindigt niet op een formaat dat geschreven kan worden, zoals .docx of .json.",
                        $"{DutchQuote.Of(path)} does not end in a format that can be written, such as .docx or .json."
                    )
                )
            ).Write(adopted, bytes);
        OutputFile.Save(bytes, path, terminal);
    }
}
