using System.CommandLine;

namespace Tijdpad.Cli;

/// <summary>Options of the commands that reckon with time.</summary>
internal static class TimeOptions
{
    public static Option<string?> From(Terminal terminal) =>
        Day("--from", terminal.Say("De eerste dag die mag.", "The first day that will do."));

    public static Option<string?> Through(Terminal terminal) =>
        Day("--through", terminal.Say("De laatste dag die mag.", "The last day that will do."));

    public static Option<string?> Today(Terminal terminal) =>
        Day(
            "--today",
            terminal.Say(
                "De dag waarop wordt gerekend; standaard de dag van de planning.",
                "The day of the calculation; the day of the planning by default."
            )
        );

    /// <summary>Refuses days in the wrong order or too far apart.</summary>
    public static void Check(DateOnly from, DateOnly through, int most, Terminal terminal)
    {
        if (through >= from && through.DayNumber - from.DayNumber <= most)
            return;
        throw new UsageException(
            terminal.Say(
                $"De laatste dag moet op of na de eerste liggen, en ten hoogste {most} dagen later.",
                $"The last day must be on or after the first, and at most {most} days later."
            )
        );
    }

    private static Option<string?> Day(string name, string description) =>
        new(name) { HelpName = "jjjj-mm-dd", Description = description };
}
