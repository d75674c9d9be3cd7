using Tijdpad.Calendars;
using Tijdpad.Networks;
using Tijdpad.Networks.Engine;

namespace Tijdpad.Forecasts;

/// <summary>Tries, one after another, what would help if it were certain.</summary>
/// <remarks>Every trial draws what the forecast drew, so that small differences are no chance.</remarks>
internal sealed class DriverWork(PlanNetwork network, ForecastTerms terms, int runs)
{
    private const int MostRows = 25;
    private const double LeastGain = 0.005;
    private const int LeastDays = 1;

    private readonly ForecastModel _model = new(new TimedNetwork(network, terms.Today));

    public ValueList<Driver> Make()
    {
        if (_model.Decision.IsEmpty)
            return [];
        var before = Play(_model.Model, withChains: true);
        var days = new DayForecast(_model.Timed.Line, before.Milestones[0]);
        return CriticalRows(before)
            .Select(row => Try(row, days))
            .Concat(Calendars(days))
            .OfType<Driver>()
            .OrderByDescending(driver => driver.Gain)
            .ThenByDescending(driver => driver.DaysEarlier)
            .ToValueList();
    }

    private SimulationResult Play(SimulationModel model, bool withChains = false)
    {
        ValueList<ValueList<int>> decision = [_model.Decision];
        var how = new SimulationTerms(runs, terms.Seed, terms.Threads);
        return withChains
            ? Simulation.RunWithChains(model, decision, how)
            : Simulation.Run(model, decision, how);
    }

    // what hardly ever decides the day cannot help
    private IEnumerable<IGrouping<int, NetworkStep>> CriticalRows(SimulationResult result) =>
        network
            .Steps.Where(step => _model.Timed.DayHeld(step) is null)
            .GroupBy(step => step.Row)
            .Select(row => (Row: row, Share: row.Sum(step => result.Criticality(0, step.Index))))
            .Where(one => one.Share > 0.01)
            .OrderByDescending(one => one.Share)
            .Take(MostRows)
            .Select(one => one.Row);

    private Driver? Try(IGrouping<int, NetworkStep> row, DayForecast before)
    {
        var model = row.Aggregate(_model.Model, (now, step) => now.WithCertain(step.Index));
        var step = row.First();
        var words = step.Activity.Date.Words;
        return Gained(
            [row.Key],
            $"rij {row.Key}{(words.Length > 0 ? $" ({words})" : "")}: {step.Activity.Name}",
            model,
            before
        );
    }

    // calendars that are guessed, all at once: asking the clerks costs a mail
    private IEnumerable<Driver?> Calendars(DayForecast before)
    {
        var guessed = network
            .Steps.Select(step => step.Calendar)
            .OfType<AssumedCalendar>()
            .Where(one => one.IsGuessed && !one.PlannedDates.IsEmpty)
            .DistinctBy(one => one.Calendar.Key, StringComparer.Ordinal)
            .ToList();
        if (guessed.Count == 0)
            yield break;
        var known = network with
        {
            Steps = network
                .Steps.Select(step =>
                    step.Calendar is { IsGuessed: true, PlannedDates.IsEmpty: false } guess
                        ? step with
                        {
                            Calendar = guess with { IsPlanRight = true },
                        }
                        : step
                )
                .ToValueList(),
        };
        yield return Gained(
            [],
            $"vaststaat dat {guessed.Count} raden en commissies vergaderen wanneer de planning dat zegt",
            new ForecastModel(new TimedNetwork(known, terms.Today)).Model,
            before
        );
    }

    private Driver? Gained(
        ValueList<int> rows,
        string sentence,
        SimulationModel model,
        DayForecast before
    )
    {
        var after = new DayForecast(_model.Timed.Line, Play(model).Milestones[0]);
        var target = network.Decisions.Max(step => step.Date.Latest);
        var chance = target is { } day ? after.ChanceBy(day) : 0;
        var gain = target is { } by ? chance - before.ChanceBy(by) : 0;
        var earlier = (before.DayWith(0.5), after.DayWith(0.5)) is ({ } then, { } now)
            ? then.DayNumber - now.DayNumber
            : 0;
        return gain >= LeastGain || earlier >= LeastDays
            ? new(rows, sentence, chance, gain, earlier)
            : null;
    }
}
