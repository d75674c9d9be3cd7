using Tijdpad.Calendars;
using Tijdpad.Networks;
using Tijdpad.Networks.Engine;

namespace Tijdpad.Forecasts;

/// <summary>Tries, one after another, what would help if it were certain.</summary>
/// <remarks>Every trial draws what the forecast drew, so that small differences are no chance.</remarks>
internal sealed class DriverWork(
    PlanNetwork network,
    ForecastTerms terms,
    int runs,
    CancellationToken stop
)
{
    private const int MostRows = 25;
    private const double LeastGain = 0.005;
    private const int LeastDays = 1;

    private readonly ForecastModel _model = new(new TimedNetwork(network, terms.Today));
    private readonly SimulationTerms _how = new(runs, terms.Seed, terms.Threads);

    // the second for the chance that each is in time; the same as the first when all have one last day
    private ValueList<Milestone> Decision => [new(_model.Decision), new(_model.OnTime)];

    public ValueList<Driver> Make()
    {
        if (_model.Decision.IsEmpty)
            return [];
        var before = Simulation.RunWithChains(_model.Model, Decision, _how, stop);
        return Rows([.. CriticalRows(before)], before.Milestones)
            .Concat(Calendars(before.Milestones))
            .OfType<Driver>()
            .OrderByDescending(driver => driver.Gain)
            .ThenByDescending(driver => driver.DaysEarlier)
            .ToValueList();
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

    private IEnumerable<Driver?> Rows(
        IGrouping<int, NetworkStep>[] rows,
        ValueList<DayDistribution> before
    )
    {
        var tried = Simulation.RunWithTrials(
            _model.Model,
            Decision,
            rows.Select(row => row.Select(step => step.Index).ToValueList()).ToValueList(),
            _how,
            stop
        );
        return rows.Zip(
            tried.Trials,
            (row, after) => Gained([row.Key], Sentence(row), after, before)
        );
    }

    private static string Sentence(IGrouping<int, NetworkStep> row)
    {
        var step = row.First();
        var words = step.Activity.Date.Words;
        return $"rij {row.Key}{(words.Length > 0 ? $" ({words})" : "")}: {step.Activity.Name}";
    }

    // calendars that are guessed, all at once: asking the clerks costs a mail
    private IEnumerable<Driver?> Calendars(ValueList<DayDistribution> before)
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
            $"dat {guessed.Count} raden en commissies vergaderen wanneer de planning dat zegt",
            Simulation
                .Run(
                    new ForecastModel(new TimedNetwork(known, terms.Today)).Model,
                    Decision,
                    _how,
                    stop
                )
                .Milestones,
            before
        );
    }

    private Driver? Gained(
        ValueList<int> rows,
        string sentence,
        ValueList<DayDistribution> after,
        ValueList<DayDistribution> before
    )
    {
        var (then, now) = (Chance(before[1]), Chance(after[1]));
        var earlier = (Even(before[0]), Even(after[0])) is ({ } first, { } sooner)
            ? first.DayNumber - sooner.DayNumber
            : 0;
        return now - then >= LeastGain || earlier >= LeastDays
            ? new(rows, sentence, now, now - then, earlier)
            : null;
    }

    private double Chance(DayDistribution days) =>
        network.Decisions.Max(step => step.Date.Latest) is { } target
            ? new DayForecast(_model.Timed.Line, days).ChanceBy(target)
            : 0;

    private DateOnly? Even(DayDistribution days) =>
        new DayForecast(_model.Timed.Line, days).DayWith(0.5);
}
