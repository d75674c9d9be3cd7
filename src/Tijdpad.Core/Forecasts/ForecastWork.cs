using Tijdpad.Networks;
using Tijdpad.Networks.Engine;

namespace Tijdpad.Forecasts;

/// <summary>Plays a network and makes the forecast of what the runs gave.</summary>
internal sealed class ForecastWork(PlanNetwork network, ForecastTerms terms, CancellationToken stop)
{
    // when a row will be is said in days, not in percents: fewer courses will do
    private const int RunsForRows = 20_000;

    private readonly ForecastModel _model = new(new TimedNetwork(network, terms.Today));

    private readonly List<NetworkStep> _decisions = [.. network.Decisions];

    public Forecast Make()
    {
        var rows = ComingRows();
        var held = Play([
            .. rows.Select(row => new Milestone(row.Steps, RunsForRows)),
            .. _decisions.Select(step => new Milestone([step.Index])),
            .. Joint,
        ]);
        var decided = held[rows.Count..];
        var each = _decisions
            .Select((step, at) => new CouncilForecast(step, step.Date.Latest, decided[at]))
            .ToValueList();
        return new(
            network,
            terms,
            PlanSchedule.Of(_model.Timed),
            each,
            _decisions.Count == 0 ? null : Together(decided[_decisions.Count..]),
            rows.Select((row, at) => new RowForecast(row.Row, row.First.Activity, held[at]))
                .ToValueList(),
            ForecastAssumptions.Of(_model.Timed)
        );
    }

    public JointForecast? MakeTogether() =>
        _decisions.Count == 0 ? null : Together(Play([.. Joint]));

    private IEnumerable<Milestone> Joint =>
        _decisions.Count == 0
            ? []
            :
            [
                new Milestone(_model.Decision),
                .. _model.HasOwnTargets ? [new Milestone(_model.OnTime)] : Array.Empty<Milestone>(),
            ];

    private List<DayForecast> Play(ValueList<Milestone> milestones) =>
        milestones.IsEmpty
            ? []
            : Simulation
                .Run(_model.Model, milestones, new(terms.Runs, terms.Seed, terms.Threads), stop)
                .Milestones.Select(days => new DayForecast(_model.Timed.Line, days))
                .ToList();

    private List<(int Row, NetworkStep First, ValueList<int> Steps)> ComingRows() =>
        network
            .Steps.Where(step => _model.Timed.DayHeld(step) is null)
            .GroupBy(step => step.Row)
            .Select(row => (row.Key, row.First(), row.Select(step => step.Index).ToValueList()))
            .ToList();

    private JointForecast Together(List<DayForecast> joint)
    {
        var target = _decisions.Max(step => step.Date.Latest);
        return new(target, joint[0], target is { } day ? joint[^1].ChanceBy(day) : null)
        {
            HasOwnTargets = _model.HasOwnTargets,
        };
    }
}
