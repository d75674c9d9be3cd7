using Spectre.Console;
using Tijdpad.Documents.Tables;
using Tijdpad.Dutch;
using Tijdpad.Plans;

namespace Tijdpad.Cli;

/// <summary>What was read, for people at a terminal: the rows, then what was doubtful, then what was not understood.</summary>
internal static class ReadingReport
{
    public static void Write(ReadResult result, Terminal terminal)
    {
        var console = Console(terminal);
        var plan = result.Plan;
        if (plan.Title.Length > 0)
            terminal.Out.WriteLine(plan.Title);
        console.Write(Rows(plan, terminal));
        Notes(result.Notes, terminal);
        var coverage = result.Coverage;
        terminal.Out.WriteLine(
            terminal.Say(
                $"{plan.Activities.Count} rijen; {coverage.Placed} van {coverage.Words} woorden hebben een plek.",
                $"{plan.Activities.Count} rows; {coverage.Placed} of {coverage.Words} words have a place."
            )
        );
        foreach (var text in coverage.Unplaced)
            terminal.Out.WriteLine(
                terminal.Say($"  niet begrepen: {text}", $"  not understood: {text}")
            );
    }

    public static IAnsiConsole Console(Terminal terminal)
    {
        var console = AnsiConsole.Create(
            new AnsiConsoleSettings
            {
                Ansi = terminal.IsInteractive ? AnsiSupport.Detect : AnsiSupport.No,
                Out = new AnsiConsoleOutput(terminal.Out),
            }
        );
        console.Profile.Width = terminal.Width;
        return console;
    }

    private static Table Rows(Plan plan, Terminal terminal)
    {
        var table = new Table().Border(TableBorder.Simple).Expand();
        table.AddColumn(new TableColumn(terminal.Say("rij", "row")).RightAligned().NoWrap());
        table.AddColumn(new TableColumn(terminal.Say("datum", "date")));
        table.AddColumn(new TableColumn(terminal.Say("gelezen als", "read as")));
        table.AddColumn(new TableColumn(terminal.Say("activiteit", "activity")));
        var (phase, heading) = ((string?)null, (string?)null);
        for (var index = 0; index < plan.Activities.Count; index++)
        {
            var activity = plan.Activities[index];
            if (activity.PhaseId != phase && plan.PhaseOf(activity) is { } newPhase)
                table.AddRow(
                    new Text(""),
                    new Text(""),
                    new Text(""),
                    new Markup($"[bold]{Markup.Escape(newPhase.Name)}[/]")
                );
            if (activity.WeekHeadingId != heading && plan.HeadingOf(activity) is { } newHeading)
                table.AddRow(
                    new Text(""),
                    new Markup($"[bold]{Markup.Escape(newHeading.Words)}[/]"),
                    new Text(""),
                    new Text("")
                );
            (phase, heading) = (activity.PhaseId, activity.WeekHeadingId);
            table.AddRow(
                new Text((index + 1).ToString(System.Globalization.CultureInfo.InvariantCulture)),
                new Text(activity.Date.Words),
                new Text(activity.Date.IsUnknown ? "–" : activity.Date.ToText(terminal.Language)),
                new Text(activity.Name)
            );
        }
        return table;
    }

    private static void Notes(ValueList<ReadNote> notes, Terminal terminal)
    {
        if (notes.IsEmpty)
            return;
        terminal.Out.WriteLine(
            terminal.Say("Niet zonder meer aangenomen:", "Not taken for granted:")
        );
        foreach (var note in notes)
        {
            var place = note.Row is { } row
                ? terminal.Say($"rij {row}", $"row {row}")
                : terminal.Say("document", "document");
            var words = note.Words.Length > 60 ? $"{note.Words[..57]}…" : note.Words;
            terminal.Out.WriteLine(
                $"  {place}{(note.Column is { } column ? $", {column}" : "")}: {(words.Length > 0 ? $"{DutchQuote.Of(words)} – " : "")}{note.Made}"
            );
        }
        terminal.Out.WriteLine();
    }
}
