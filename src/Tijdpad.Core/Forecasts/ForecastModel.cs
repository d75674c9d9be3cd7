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
        Model = new(
            timed.Build(timed.FirstDayOf),
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
                .Concat(Enumerable.Repeat(StepDoubt.None, timed.Waits.Count))
                .ToValueList()
        );
    }

    public TimedNetwork Timed { get; }

    public SimulationModel Model { get; }

    public PlanNetwork Network => Timed.Network;

    /// <summary>The steps of the decision, as a milestone.</summary>
    public ValueList<int> Decision => Network.Decisions.Select(step => step.Index).ToValueList();
}
