using System.Globalization;
using Spectre.Console;
using Tijdpad.Dutch;
using Tijdpad.Forecasts;
using Tijdpad.Networks;

namespace Tijdpad.Cli;

/// <summary>A forecast for people at a terminal.</summary>
internal static class ForecastReport
{
    private const int MostRows = 10;
    private const int MostDrivers = 6;

    public static void Write(
        Forecast forecast,
        ValueList<Driver> drivers,
        string whyNotToday,
        Terminal terminal
    )
    {
        terminal.Out.WriteLine(forecast.Network.Plan.Title);
        terminal.Out.WriteLine();
        if (forecast.Together is not { } together)
        {
            Lines(
                terminal,
                terminal.Say(
                    "In deze planning staat geen besluit en geen vergadering van raden; er valt niets te voorspellen.",
                    "This planning has no decision and no meeting of councils; there is nothing to forecast."
                )
            );
            return;
        }
        Lines(terminal, Headline(together, forecast, terminal));
        terminal.Out.WriteLine();
        ReadingReport.Console(terminal).Write(Councils(forecast, together, terminal));
        Tight(forecast, terminal);
        Helpful(drivers, terminal);
        Assumed(forecast, whyNotToday, terminal);
    }

    private static string Headline(JointForecast together, Forecast forecast, Terminal terminal)
    {
        if (together is not { Target: { } target, Chance: { } chance })
            return terminal.Say(
                "De planning geeft het besluit geen datum.",
                "The planning gives the decision no date."
            );
        var words = ChanceSentences.Of(chance, terminal.Language);
        var figure = chance is < 0.01 or > 0.99
            ? ""
            : $" ({ChanceSentences.Percent(chance, forecast.Terms.Runs, terminal.Language)})";
        if (together.HasOwnTargets)
            return terminal.Say(
                $"De kans dat elke raad op zijn eigen uiterste dag heeft besloten (de laatste {terminal.Say(target)}), is {words}{figure}.",
                $"The chance that each council has decided by its own last day (the last on {terminal.Say(target)}) is {words}{figure}."
            );
        var deciders = Deciders.Of(forecast.Network.Steps);
        var have = deciders.Have == "heeft" ? "has" : "have";
        return terminal.Say(
            $"De kans dat {deciders.All} uiterlijk {terminal.Say(target)} {deciders.Have} besloten, is {words}{figure}.",
            $"The chance that {deciders.AllInEnglish} {have} decided by {terminal.Say(target)} is {words}{figure}."
        );
    }

    private static Table Councils(Forecast forecast, JointForecast together, Terminal terminal)
    {
        var table = new Table().Border(TableBorder.Simple);
        table.AddColumn(terminal.Say("raad", "council"));
        table.AddColumn(terminal.Say("uiterlijk", "by"));
        table.AddColumn(terminal.Say("kans", "chance"));
        table.AddColumn(terminal.Say("half om half", "even odds"));
        table.AddColumn(terminal.Say("8 op 10", "8 in 10"));
        foreach (var council in forecast.Councils)
            Row(council.Name, council.Target, council.Chance, council.Days);
        if (forecast.Councils.Count > 1)
            Row(
                terminal.Say("allemaal", "all of them"),
                together.Target,
                together.Chance,
                together.Days
            );
        return table;

        void Row(string name, DateOnly? target, double? chance, DayForecast days) =>
            table.AddRow(
                new Text(name),
                new Text(target is { } day ? terminal.Say(day) : "–"),
                new Text(
                    chance is { } known
                        ? ChanceSentences.Percent(known, days.Runs, terminal.Language)
                        : "–"
                ),
                new Text(Within(days.DayWith(0.5), terminal)),
                new Text(Within(days.DayWith(0.8), terminal))
            );
    }

    private static void Tight(Forecast forecast, Terminal terminal)
    {
        var spots = TightSpot.Of(forecast.Network, forecast.Schedule);
        if (spots.IsEmpty)
            return;
        terminal.Out.WriteLine(terminal.Say("Weinig of geen speling:", "Little or no room:"));
        foreach (var spot in spots.Take(MostRows))
            Lines(terminal, spot.Sentence, "  ");
        terminal.Out.WriteLine();
    }

    private static void Helpful(ValueList<Driver> drivers, Terminal terminal)
    {
        if (drivers.IsEmpty)
            return;
        terminal.Out.WriteLine(
            terminal.Say(
                "Wat het meest zou helpen als het zeker was:",
                "What would help most if it were certain:"
            )
        );
        foreach (var driver in drivers.Take(MostDrivers))
        {
            var chance = ChanceSentences.Percent(driver.Chance, 10_000, terminal.Language);
            var earlier = driver.DaysEarlier switch
            {
                <= 0 => "",
                var days => terminal.Say(
                    $", half om half {Counted.Days(days)} eerder",
                    $", even odds {Counted.Of(days, "day", "days")} earlier"
                ),
            };
            Lines(
                terminal,
                $"{driver.Sentence} → {terminal.Say("kans", "chance")} {chance}{earlier}",
                "  "
            );
        }
        terminal.Out.WriteLine();
    }

    private static void Assumed(Forecast forecast, string why, Terminal terminal)
    {
        Lines(
            terminal,
            terminal.Say(
                $"Gezien vanaf {terminal.Say(forecast.Terms.Today)}, {Number(forecast.Terms.Runs, "nl-NL")} verlopen doorgespeeld.{why} Wat niemand heeft opgegeven, is aangenomen:",
                $"Seen from {terminal.Say(forecast.Terms.Today)}, {Number(forecast.Terms.Runs, "en-GB")} courses of events played.{why} What nobody has told was assumed:"
            )
        );
        foreach (var assumption in forecast.Assumptions)
            Lines(terminal, assumption, "  ");
    }

    private static string Number(int number, string culture) =>
        number.ToString("N0", CultureInfo.GetCultureInfo(culture));

    private static string Within(DateOnly? day, Terminal terminal) =>
        day is { } known ? terminal.Say(known) : terminal.Say("niet in zicht", "not in sight");

    private static void Lines(Terminal terminal, string text, string indent = "")
    {
        foreach (var line in CheckReport.Wrapped(text, terminal.Width - indent.Length))
            terminal.Out.WriteLine(indent + line);
    }
}
