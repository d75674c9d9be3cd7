using System.CommandLine;
using Tijdpad.Forecasts;

namespace Tijdpad.Cli;

/// <summary><c>tijdpad forecast</c>: how likely every council decides in time, and what decides it.</summary>
internal sealed class ForecastCommand : ISubcommand
{
    public Command Build(Terminal terminal)
    {
        var file = CommonOptions.File(terminal);
        var json = CommonOptions.Json(terminal);
        var asOf = CommonOptions.AsOf(terminal);
        var today = TimeOptions.Today(terminal);
        var runs = Runs(terminal);
        var seed = Seed(terminal);
        var command = new Command(
            "forecast",
            terminal.Say(
                "Berekent de kans dat elke raad op tijd besluit.",
                "Reckons the chance that every council decides in time."
            )
        )
        {
            file,
            asOf,
            today,
            runs,
            seed,
            json,
        };
        command.SetAction(parsed =>
        {
            var near = CommonOptions.Day(parsed, asOf, terminal) ?? terminal.Today;
            var plan = InputFile.Plan(parsed.GetRequiredValue(file), near, terminal).Plan;
            var terms = new ForecastTerms(
                TimeOptions.DayOf(parsed, today, plan, terminal),
                Checked(parsed.GetValue(runs), terminal),
                parsed.GetValue(seed),
                Math.Clamp(Environment.ProcessorCount, 1, 4)
            );
            return Show(
                Forecast.Of(plan, terms),
                parsed.GetValue(json),
                TimeOptions.WhyNotToday(parsed, today, terms.Today, terminal),
                terminal
            );
        });
        return command;
    }

    private static int Show(Forecast forecast, bool asJson, string whyNotToday, Terminal terminal)
    {
        var drivers = Forecast.Drivers(forecast.Network, forecast.Terms);
        if (asJson)
            terminal.Out.WriteLine(
                JsonOutput.Document(writer => ForecastContract.Write(writer, forecast, drivers))
            );
        else
            ForecastReport.Write(forecast, drivers, whyNotToday, terminal);
        return forecast.Together?.Chance < 0.5 ? ExitCode.Findings : ExitCode.Nothing;
    }

    private static Option<int> Runs(Terminal terminal) =>
        new("--runs")
        {
            HelpName = "n",
            DefaultValueFactory = _ => ForecastTerms.UsualRuns,
            Description = terminal.Say(
                $"Hoeveel verlopen worden doorgespeeld, {ForecastTerms.FewestRuns} t/m {ForecastTerms.MostRuns}.",
                $"How many courses of events are played, {ForecastTerms.FewestRuns} through {ForecastTerms.MostRuns}."
            ),
        };

    private static Option<ulong> Seed(Terminal terminal) =>
        new("--seed")
        {
            HelpName = "n",
            DefaultValueFactory = _ => ForecastTerms.UsualSeed,
            Description = terminal.Say(
                "Het begin van de loting; hetzelfde getal geeft dezelfde uitkomst.",
                "Where the draws begin; the same number gives the same result."
            ),
        };

    private static int Checked(int runs, Terminal terminal) =>
        runs is >= ForecastTerms.FewestRuns and <= ForecastTerms.MostRuns
            ? runs
            : throw new UsageException(
                terminal.Say(
                    $"--runs moet van {ForecastTerms.FewestRuns} t/m {ForecastTerms.MostRuns} zijn.",
                    $"--runs must be from {ForecastTerms.FewestRuns} through {ForecastTerms.MostRuns}."
                )
            );
}
