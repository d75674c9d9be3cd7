using System.CommandLine;
using System.Text.Json;
using Tijdpad.Comparing;
using Tijdpad.Dutch;

namespace Tijdpad.Cli;

/// <summary><c>tijdpad diff</c>: what changed between two plannings.</summary>
internal sealed class DiffCommand : ISubcommand
{
    public Command Build(Terminal terminal)
    {
        var old = CommonOptions.File(terminal, "old", terminal.Say("oud", "old"));
        var now = CommonOptions.File(terminal, "new", terminal.Say("nieuw", "new"));
        var json = CommonOptions.Json(terminal);
        var asOf = CommonOptions.AsOf(terminal);
        var command = new Command(
            "diff",
            terminal.Say(
                "Zegt wat er tussen twee plannings is veranderd.",
                "Says what changed between two plannings."
            )
        )
        {
            old,
            now,
            asOf,
            json,
        };
        command.SetAction(parsed =>
        {
            var near = CommonOptions.Day(parsed, asOf, terminal) ?? terminal.Today;
            var difference = PlanDifference.Between(
                InputFile.Plan(parsed.GetRequiredValue(old), near, terminal).Plan,
                InputFile.Plan(parsed.GetRequiredValue(now), near, terminal).Plan
            );
            if (parsed.GetValue(json))
                terminal.Out.WriteLine(JsonOutput.Document(writer => Write(writer, difference)));
            else
                Write(terminal, difference);
            return difference.IsEmpty ? ExitCode.Nothing : ExitCode.Findings;
        });
        return command;
    }

    private static void Write(Terminal terminal, PlanDifference difference)
    {
        foreach (var change in difference.Changes)
            terminal.Out.WriteLine(Sentence.Stop(change.Sentence));
        terminal.Out.WriteLine(
            difference.IsEmpty
                ? terminal.Say("Geen verschillen.", "No differences.")
                : terminal.Say(
                    $"{Counted.Of(difference.Changes.Count, "verschil", "verschillen")}.",
                    $"{Counted.Of(difference.Changes.Count, "difference", "differences")}."
                )
        );
    }

    private static void Write(Utf8JsonWriter json, PlanDifference difference)
    {
        json.WriteStartObject();
        json.WriteNumber("contract", Contract.Version);
        Contract.Objects(
            json,
            "changes",
            difference.Changes,
            change =>
            {
                json.WriteString("kind", change.Kind.ToString().ToLowerInvariant());
                json.WriteString(
                    "subject",
                    JsonNamingPolicy.CamelCase.ConvertName(change.Subject.ToString())
                );
                Place(json, "oldRow", change.OldPlace);
                Place(json, "newRow", change.NewPlace);
                json.WriteString("field", change.Field);
                json.WriteString("old", change.Old);
                json.WriteString("new", change.New);
                json.WriteString("text", change.Sentence);
            }
        );
        json.WriteEndObject();
    }

    private static void Place(Utf8JsonWriter json, string name, int? place)
    {
        if (place is { } number)
            json.WriteNumber(name, number);
        else
            json.WriteNull(name);
    }
}
