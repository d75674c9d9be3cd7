using Spectre.Console;
using Tijdpad.Documents.Tables;
using Tijdpad.Findings;

namespace Tijdpad.Cli;

/// <summary>Findings for people at a terminal.</summary>
internal static class CheckReport
{
    public static void Write(ReadResult result, ValueList<Finding> findings, Terminal terminal)
    {
        var console = ReadingReport.Console(terminal);
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
            foreach (var text in new[] { finding.Message, finding.Why, $"→ {finding.Repair}" })
            foreach (var line in Wrapped(text, terminal.Width - 2))
                terminal.Out.WriteLine($"  {line}");
            terminal.Out.WriteLine();
        }
        terminal.Out.WriteLine(Summary(result, findings, terminal));
        if (result.Coverage.Unplaced.Count > 0)
            terminal.Out.WriteLine(
                terminal.Say(
                    "Niet alles is begrepen; “tijdpad read” laat zien wat niet.",
                    "Not everything was understood; “tijdpad read” shows what was not."
                )
            );
    }

    public static IEnumerable<string> Wrapped(string text, int width)
    {
        var line = "";
        foreach (var word in text.Split(' '))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                yield return line;
                line = "";
            }
            line = line.Length == 0 ? word : $"{line} {word}";
        }
        yield return line;
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
        string Count(
            Severity severity,
            string dutch,
            string dutchMany,
            string english,
            string englishMany
        )
        {
            var count = findings.Count(finding => finding.Severity == severity);
            return $"{count} {(count == 1 ? terminal.Say(dutch, english) : terminal.Say(dutchMany, englishMany))}";
        }

        var rows = result.Plan.Activities.Count;
        if (findings.IsEmpty)
            return terminal.Say(
                $"{rows} rijen gecontroleerd, niets gevonden.",
                $"{rows} rows checked, nothing found."
            );
        var counts = string.Join(
            ", ",
            Count(Severity.Error, "fout", "fouten", "error", "errors"),
            Count(Severity.Warning, "waarschuwing", "waarschuwingen", "warning", "warnings"),
            Count(Severity.Advice, "advies", "adviezen", "piece of advice", "pieces of advice")
        );
        return terminal.Say(
            $"{rows} rijen gecontroleerd: {counts}. Uitleg: tijdpad explain <code>.",
            $"{rows} rows checked: {counts}. Explanation: tijdpad explain <code>."
        );
    }
}
