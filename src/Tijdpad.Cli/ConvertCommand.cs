using System.CommandLine;
using Tijdpad.Documents.Comparing;
using Tijdpad.Documents.Writing;
using Tijdpad.Dutch;
using Tijdpad.Plans;

namespace Tijdpad.Cli;

/// <summary><c>tijdpad convert</c>: a planning as Word, calendar, Excel, CSV, text or JSON; as Word with tracked changes against another.</summary>
internal sealed class ConvertCommand : ISubcommand
{
    public Command Build(Terminal terminal)
    {
        var file = CommonOptions.File(terminal);
        var asOf = CommonOptions.AsOf(terminal);
        var (to, against, output) = (To(terminal), Against(terminal), Output(terminal));
        var command = new Command(
            "convert",
            terminal.Say("Zet een planning om.", "Converts a planning.")
        )
        {
            file,
            to,
            against,
            output,
            asOf,
        };
        command.SetAction(parsed =>
        {
            var near = CommonOptions.Day(parsed, asOf, terminal) ?? terminal.Today;
            var plan = InputFile.Plan(parsed.GetRequiredValue(file), near, terminal).Plan;
            var old = parsed.GetValue(against) is { } path
                ? InputFile.Plan(path, near, terminal).Plan
                : null;
            using var bytes = new MemoryStream();
            Write(plan, old, parsed.GetRequiredValue(to), bytes, terminal);
            OutputFile.Save(bytes, parsed.GetValue(output), terminal);
            return ExitCode.Nothing;
        });
        return command;
    }

    private static Option<string> To(Terminal terminal) =>
        new("--to")
        {
            Required = true,
            HelpName = string.Join(
                '|',
                AllWriters.At(terminal.Clock.GetUtcNow()).Select(writer => writer.Extension)
            ),
            Description = terminal.Say("Het formaat.", "The format."),
        };

    private static Option<string?> Against(Terminal terminal) =>
        new("--against")
        {
            HelpName = terminal.Say("oud", "old"),
            Description = terminal.Say(
                "Een eerdere planning: het Word-document toont de verschillen als bijgehouden wijzigingen.",
                "An earlier planning: the Word document shows the differences as tracked changes."
            ),
        };

    private static Option<string?> Output(Terminal terminal) =>
        new("--output", "-o")
        {
            HelpName = terminal.Say("bestand", "file"),
            Description = terminal.Say(
                "Waarheen; standaard naar standaarduitvoer.",
                "Where to; standard output by default."
            ),
        };

    private static void Write(Plan plan, Plan? old, string format, Stream output, Terminal terminal)
    {
        var now = terminal.Clock.GetUtcNow();
        if (old is not null)
        {
            if (format != "docx")
                throw new UsageException(
                    terminal.Say(
                        "--against kan alleen bij --to docx.",
                        "--against goes with --to docx only."
                    )
                );
            TrackedChangesWriter.Write(old, plan, "Tijdpad", now, output);
            return;
        }
        var writer =
            AllWriters.For(format, now)
            ?? throw new UsageException(
                terminal.Say(
                    $"Het formaat {DutchQuote.Of(format)} bestaat niet; kies uit {Formats(now)}.",
                    $"There is no format {DutchQuote.Of(format)}; choose from {Formats(now)}."
                )
            );
        writer.Write(plan, output);
    }

    private static string Formats(DateTimeOffset now) =>
        string.Join(", ", AllWriters.At(now).Select(writer => writer.Extension));
}
