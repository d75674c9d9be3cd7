using System.CommandLine;
using Tijdpad.Plans;

namespace Tijdpad.Cli;

/// <summary>Options of the commands that reckon with time, such as --today and --from.</summary>
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
                "De dag waarop wordt gerekend; standaard vandaag, of de dag van de planning als alles erin is geweest.",
                "The day of the calculation; today by default, or the day of the planning when all of it has been."
            )
        );

    /// <summary>The day that was given, else that of <see cref="ReckoningDay"/>.</summary>
    public static DateOnly DayOf(
        ParseResult parsed,
        Option<string?> today,
        Plan plan,
        Terminal terminal
    ) => CommonOptions.Day(parsed, today, terminal) ?? ReckoningDay.Of(plan, terminal.Today);

    /// <summary>Why it was not today; "" when it was, or when somebody chose the day.</summary>
    public static string WhyNotToday(
        ParseResult parsed,
        Option<string?> today,
        DateOnly day,
        Terminal terminal
    ) =>
        day == terminal.Today || parsed.GetValue(today) is not null
            ? ""
            : terminal.Say(
                " Alles in deze planning is geweest; daarom is er niet vanaf vandaag gerekend.",
                " All of this plan has been; that is why it was not reckoned from today."
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
