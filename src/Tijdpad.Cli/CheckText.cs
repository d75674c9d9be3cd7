using Spectre.Console;
using Tijdpad.Checks;
using Tijdpad.Documents.Reading;

namespace Tijdpad.Cli;

/// <summary>Findings for people at a terminal.</summary>
internal static class CheckText
{
    public static void Write(ReadResult result, ValueList<Finding> findings, Terminal terminal)
    {
        var console = ReadText.Console(terminal);
        terminal.Out.WriteLine(result.Plan.Title);
        terminal.Out.WriteLine();
        foreach (var finding in findings)
        {
            var colour = finding.Severity switch
            {
                Severity.Error => "red",
                Severity.Warning => "yellow",
                _ => "blue",
            };
            console.MarkupLine(
                $"[{colour}]{finding.Code} {Names.Of(finding.Severity, terminal)}[/] {Markup.Escape(Rows(finding, terminal))}"
            );
            console.Write(new Padder(new Text(finding.Message), new Padding(2, 0, 0, 0)));
            console.Write(new Padder(new Text(finding.Why), new Padding(2, 0, 0, 0)));
            console.Write(new Padder(new Text($"→ {finding.Repair}"), new Padding(2, 0, 0, 0)));
            terminal.Out.WriteLine();
        }
        terminal.Out.WriteLine(Summary(result, findings, terminal));
        if (result.Coverage.Unplaced.Count > 0)
            terminal.Out.WriteLine(
                terminal.Say(
                    "Niet alles is begrepen; \"tijdpad read\" laat zien wat niet.",
                    "Not everything was understood; \"tijdpad read\" shows what was not."
                )
            );
    }

    private static string Rows(Finding finding, Terminal terminal) =>
        finding.Rows.Count switch
        {
            0 => terminal.Say("hele planning", "whole planning"),
            1 => terminal.Say($"rij {finding.Rows[0]}", $"row {finding.Rows[0]}"),
            _ => terminal.Say(
                $"rijen {string.Join(", ", finding.Rows)}",
                $"rows {string.Join(", ", finding.Rows)}"
            ),
        };

    private static string Summary(ReadResult result, ValueList<Finding> findings, Terminal terminal)
    {
        int Count(Severity severity) => findings.Count(finding => finding.Severity == severity);
        var (errors, warnings, advice) = (
            Count(Severity.Error),
            Count(Severity.Warning),
            Count(Severity.Advice)
        );
        return findings.IsEmpty
            ? terminal.Say(
                $"{result.Plan.Activities.Count} rijen gecontroleerd, niets gevonden.",
                $"{result.Plan.Activities.Count} rows checked, nothing found."
            )
            : terminal.Say(
                $"{result.Plan.Activities.Count} rijen gecontroleerd: {errors} fouten, {warnings} waarschuwingen, {advice} adviezen. Uitleg: tijdpad explain <code>.",
                $"{result.Plan.Activities.Count} rows checked: {errors} errors, {warnings} warnings, {advice} pieces of advice. Explanation: tijdpad explain <code>."
            );
    }
}
