using Tijdpad.Networks;
using Tijdpad.Networks.Engine;

namespace Tijdpad.Forecasts;

/// <summary>Makes a forecast.</summary>
internal sealed class ForecastWork(PlanNetwork network, ForecastTerms terms)
{
    // when a row will be is said in days, not in percents: fewer courses will do
    private const int RunsForRows = 20_000;

    private readonly ForecastModel _model = new(new TimedNetwork(network, terms.Today));

    public Forecast Make()
    {
        var decisions = network.Decisions.ToList();
        var rows = ComingRows();
        var held = Play([
            .. rows.Select(row => new Milestone(row.Steps, RunsForRows)),
            .. decisions.Select(step => new Milestone([step.Index])),
            .. decisions.Count == 0 ? [] : new[] { new Milestone(_model.Decision) },
        ]);
        var decided = held[rows.Count..];
        var each = decisions
            .Select((step, at) => new CouncilForecast(step, step.Date.Latest, decided[at]))
            .ToValueList();
        return new(
            network,
            terms,
            PlanSchedule.Of(_model.Timed),
            each,
            decisions.Count == 0 ? null : Together(each, decided[^1]),
            rows.Select((row, at) => new RowForecast(row.Row, row.First.Activity, held[at]))
                .ToValueList(),
            ForecastAssumptions.Of(_model.Timed)
        );
    }

    private List<DayForecast> Play(ValueList<Milestone> milestones) =>
        milestones.IsEmpty
            ? []
            : Simulation
                .Run(_model.Model, milestones, new(terms.Runs, terms.Seed, terms.Threads))
                .Milestones.Select(days => new DayForecast(_model.Timed.Line, days))
                .ToList();

    private List<(int Row, NetworkStep First, ValueList<int> Steps)> ComingRows() =>
        network
            .Steps.Where(step => _model.Timed.DayHeld(step) is null)
            .GroupBy(step => step.Row)
            .Select(row => (row.Key, row.First(), row.Select(step => step.Index).ToValueList()))
            .ToList();

    private static JointForecast Together(ValueList<CouncilForecast> councils, DayForecast days)
    {
        var target = councils.Max(one => one.Target);
        return new(target, days, target is { } day ? days.ChanceBy(day) : null);
    }
}
