using Tijdpad.Networks;
using Tijdpad.Networks.Engine;

namespace Tijdpad.Forecasts;

/// <summary>Makes a forecast.</summary>
internal sealed class ForecastWork(PlanNetwork network, ForecastTerms terms)
{
    private readonly ForecastModel _model = new(new TimedNetwork(network, terms.Today));

    public Forecast Make()
    {
        var decisions = network.Decisions.ToList();
        var rows = ComingRows();
        var result = Play(decisions, rows);
        var milestones = result.Milestones.Select(days => new DayForecast(_model.Timed.Line, days));
        var all = milestones.ToList();
        var councils = decisions
            .Select((step, at) => new CouncilForecast(step, step.Date.Latest, all[at]))
            .ToValueList();
        var together = decisions.Count == 0 ? null : Together(councils, all[decisions.Count]);
        var from = decisions.Count + (decisions.Count == 0 ? 0 : 1);
        return new(
            network,
            terms,
            PlanSchedule.Of(_model.Timed),
            councils,
            together,
            rows.Select((row, at) => new RowForecast(row.Row, row.First.Activity, all[from + at]))
                .ToValueList(),
            ForecastAssumptions.Of(_model.Timed)
        );
    }

    private SimulationResult Play(
        List<NetworkStep> decisions,
        List<(int Row, NetworkStep First, ValueList<int> Steps)> rows
    )
    {
        ValueList<ValueList<int>> milestones =
        [
            .. decisions.Select(step => (ValueList<int>)[step.Index]),
            .. decisions.Count == 0 ? [] : new[] { _model.Decision },
            .. rows.Select(row => row.Steps),
        ];
        return milestones.IsEmpty
            ? new([])
            : Simulation.Run(_model.Model, milestones, new(terms.Runs, terms.Seed, terms.Threads));
    }

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
