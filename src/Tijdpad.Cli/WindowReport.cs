using System.Globalization;
using Spectre.Console;
using Tijdpad.Dutch;
using Tijdpad.Plans;
using Tijdpad.Proposals;

namespace Tijdpad.Cli;

/// <summary>Common windows for people at a terminal.</summary>
internal static class WindowReport
{
    // more than these nobody reads; --json has all
    private const int Most = 12;

    public static void Write(Plan plan, CommonWindows found, string whyNotToday, Terminal terminal)
    {
        var request = found.Request;
        terminal.Out.WriteLine(plan.Title);
        Lines(
            terminal,
            terminal.Say(
                $"Vensters van ten hoogste {Counted.Days(request.Within)} van {DutchDay.Of(request.From)} t/m {DutchDay.Of(request.Through)}.",
                $"Windows of at most {Counted.Of(request.Within, "day", "days")} from {terminal.Say(request.From)} through {terminal.Say(request.Through)}."
            ) + (request.Today is { } today ? $" {Reckoned(today, terminal)}{whyNotToday}" : "")
        );
        if (found.UnknownSentence is { } unknown)
            Lines(terminal, unknown);
        if (found.Bodies.All(one => one.IsUnknown))
            return;
        if (found.Windows.IsEmpty)
            None(found, terminal);
        else
            Table(found, terminal);
        foreach (
            var assumption in AssumptionSentences.Fold(
                found.Windows.SelectMany(window => window.Assumptions),
                plan
            )
        )
            Lines(terminal, assumption);
    }

    private static string Reckoned(DateOnly today, Terminal terminal) =>
        terminal.Say($"Gerekend op {DutchDay.Of(today)}.", $"Reckoned on {terminal.Say(today)}.");

    private static void None(CommonWindows found, Terminal terminal)
    {
        terminal.Out.WriteLine(
            terminal.Say(
                "Geen venster waarin alle raden vergaderen.",
                "No window in which all councils meet."
            )
        );
        foreach (var miss in found.NearMisses)
            Lines(terminal, miss.Sentence);
    }

    private static void Table(CommonWindows found, Terminal terminal)
    {
        var table = new Table().Border(TableBorder.Simple);
        table.AddColumn(terminal.Say("week", "week"));
        table.AddColumn(terminal.Say("dagen", "days"));
        table.AddColumn(terminal.Say("raad van", "council of"));
        table.AddColumn(terminal.Say("vergadert", "meets"));
        table.AddColumn(terminal.Say("commissie", "committee"));
        table.AddColumn(terminal.Say("stukken uiterlijk", "papers by"));
        table.AddColumn(terminal.Say("college uiterlijk", "college by"));
        foreach (var window in found.Windows.Take(Most))
        foreach (var (at, part) in window.Parts.Index())
            table.AddRow(
                Cell(at == 0 ? Week(window) : ""),
                Cell(
                    at == 0
                        ? $"{window.Days}{(window.IsAttainable ? "" : terminal.Say(" (te krap)", " (too tight)"))}"
                        : ""
                ),
                Cell(part.Body.Municipality ?? part.Body.Name),
                Cell(Day(part.Day, terminal) + Flags(part, terminal)),
                Cell(Day(part.Committee, terminal)),
                Cell(Day(part.Dispatch, terminal)),
                Cell(Day(part.College, terminal))
            );
        ReadingReport.Console(terminal).Write(table);
        if (found.Windows.Count > Most)
            terminal.Out.WriteLine(
                terminal.Say(
                    $"… en nog {Counted.Of(found.Windows.Count - Most, "venster", "vensters")}; --json geeft ze alle.",
                    $"… and {Counted.Of(found.Windows.Count - Most, "more window", "more windows")}; --json gives all."
                )
            );
        Lines(terminal, CommonWindows.Ranking);
    }

    private static string Flags(WindowPart part, Terminal terminal) =>
        part.IsTooEarly ? terminal.Say(" (te vroeg)", " (too early)")
        : part.IsInRecess ? terminal.Say(" (reces)", " (recess)")
        : "";

    private static string Week(CommonWindow window) =>
        Dates.IsoWeek.Of(window.First).Number.ToString(CultureInfo.InvariantCulture);

    private static Text Cell(string text) => new(text);

    private static string Day(DateOnly? day, Terminal terminal) =>
        day is { } known ? terminal.Say(known) : "–";

    private static void Lines(Terminal terminal, string text)
    {
        foreach (var line in CheckReport.Wrapped(text, terminal.Width))
            terminal.Out.WriteLine(line);
    }
}
