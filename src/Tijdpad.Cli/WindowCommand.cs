using System.CommandLine;
using Tijdpad.Plans;
using Tijdpad.Proposals;

namespace Tijdpad.Cli;

/// <summary><c>tijdpad window</c>: when all councils can decide close together.</summary>
internal sealed class WindowCommand : ISubcommand
{
    // a year is as far as councils publish their days
    private const int UsualDays = 365;

    public Command Build(Terminal terminal)
    {
        var file = CommonOptions.File(terminal);
        var (json, asOf) = (CommonOptions.Json(terminal), CommonOptions.AsOf(terminal));
        var (within, from) = (Within(terminal), TimeOptions.From(terminal));
        var (through, today) = (TimeOptions.Through(terminal), TimeOptions.Today(terminal));
        var command = new Command("window", Purpose(terminal))
        {
            file,
            within,
            from,
            through,
            today,
            asOf,
            json,
        };
        command.SetAction(parsed =>
        {
            var near = CommonOptions.Day(parsed, asOf, terminal) ?? terminal.Today;
            var plan = InputFile.Plan(parsed.GetRequiredValue(file), near, terminal).Plan;
            var now = TimeOptions.DayOf(parsed, today, plan, terminal);
            var first = CommonOptions.Day(parsed, from, terminal) ?? now;
            var last = CommonOptions.Day(parsed, through, terminal) ?? first.AddDays(UsualDays);
            var windows = Find(plan, now, first, last, parsed.GetValue(within), terminal);
            if (parsed.GetValue(json))
                terminal.Out.WriteLine(
                    JsonOutput.Document(writer => TimeContract.Write(writer, windows))
                );
            else
                WindowReport.Write(
                    plan,
                    windows,
                    TimeOptions.WhyNotToday(parsed, today, now, terminal),
                    terminal
                );
            return windows.Windows.IsEmpty ? ExitCode.Findings : ExitCode.Nothing;
        });
        return command;
    }

    private static string Purpose(Terminal terminal) =>
        terminal.Say(
            "Zoekt wanneer alle raden kort na elkaar kunnen besluiten.",
            "Looks for when all councils can decide close together."
        );

    private static CommonWindows Find(
        Plan plan,
        DateOnly today,
        DateOnly from,
        DateOnly through,
        int within,
        Terminal terminal
    )
    {
        if (plan.Municipalities.IsEmpty)
            throw new UsageException(
                terminal.Say(
                    "De planning noemt geen gemeenten; er zijn dus geen raden om een venster voor te zoeken.",
                    "The planning names no municipalities, so there are no councils to find a window for."
                )
            );
        TimeOptions.Check(from, through, WindowRequest.MostSpan, terminal);
        if (within is < 1 or > WindowRequest.MostDays)
            throw new UsageException(
                terminal.Say(
                    $"Bij --within past een getal van 1 tot en met {WindowRequest.MostDays}.",
                    $"--within takes a number from 1 through {WindowRequest.MostDays}."
                )
            );
        return CommonWindows.Of(
            plan,
            new(WindowRequest.CouncilsOf(plan), from, through, within)
            {
                Today = today,
                Earliest = EarliestDecisions.Of(plan, today).For,
            }
        );
    }

    private static Option<int> Within(Terminal terminal) =>
        new("--within")
        {
            DefaultValueFactory = _ => WindowRequest.Week,
            HelpName = terminal.Say("dagen", "days"),
            Description = terminal.Say(
                "In hoeveel dagen alle raden moeten hebben vergaderd; 1 is dezelfde dag.",
                "In how many days all councils must have met; 1 is the same day."
            ),
        };
}
