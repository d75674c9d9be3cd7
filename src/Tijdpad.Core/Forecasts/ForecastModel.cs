using Tijdpad.Networks;
using Tijdpad.Networks.Engine;

namespace Tijdpad.Forecasts;

/// <summary>A plan as a model that the engine plays: its network, its calendars, and what is uncertain of each step.</summary>
internal sealed class ForecastModel
{
    public ForecastModel(TimedNetwork timed)
    {
        Timed = timed;
        var network = timed.Network;
        var planned = new PlannedDays(timed);
        var delays = new StepDelays(network);
        var groups = network
            .Steps.Select(step => step.Municipality)
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .Index()
            .ToDictionary(one => one.Item, one => one.Index, StringComparer.Ordinal);
        var late = OwnTargets(network);
        (HasOwnTargets, OnTime) = (
            late.Count > 0,
            late.Count == 0
                ? Decision
                : late.Index()
                    .Select(one => network.Steps.Count + timed.Waits.Count + one.Index)
                    .ToValueList()
        );
        Model = new(
            timed.Build(timed.FirstDayOf, late),
            network
                .Steps.Select(step =>
                    timed.DayHeld(step) is not null
                        ? StepDoubt.None
                        : delays.Of(
                            step,
                            planned.Of(step),
                            step.Municipality is { } name ? groups[name] : null
                        )
                )
                .Concat(Enumerable.Repeat(StepDoubt.None, timed.Waits.Count + late.Count))
                .ToValueList()
        );
    }

    public TimedNetwork Timed { get; }

    /// <summary>The councils do not all have the same last day.</summary>
    public bool HasOwnTargets { get; }

    /// <summary>
    /// A milestone that is reached by the last of the targets when each council has decided by its own. A council whose
    /// target is a week before the last counts a week later than it is; one without a target has the last.
    /// </summary>
    public ValueList<int> OnTime { get; }

    /// <summary>For each decision how many days before the last target its own is; empty when all have the same.</summary>
    private static List<(int Step, int Days)> OwnTargets(PlanNetwork network)
    {
        var decisions = network.Decisions.ToList();
        var last = decisions.Max(step => step.Date.Latest);
        return decisions.TrueForAll(step => (step.Date.Latest ?? last) == last)
            ? []
            : decisions.ConvertAll(step =>
                (step.Index, last!.Value.DayNumber - (step.Date.Latest ?? last.Value).DayNumber)
            );
    }

    public SimulationModel Model { get; }

    public PlanNetwork Network => Timed.Network;

    /// <summary>The steps in which councils decide, by their index in the network.</summary>
    public ValueList<int> Decision => Network.Decisions.Select(step => step.Index).ToValueList();
}
