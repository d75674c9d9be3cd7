using Tijdpad.Activities;
using Tijdpad.Networks;
using Tijdpad.Networks.Links;
using Tijdpad.Plans;

namespace Tijdpad.Web.Forecasts;

/// <summary>That one row waits for another: the links between their municipalities as one.</summary>
/// <param name="From">The row that comes first, counted from 1.</param>
/// <param name="To">The row that waits, counted from 1.</param>
/// <param name="Link">The most certain of the links.</param>
/// <param name="Count">How many links it stands for.</param>
public sealed record RowLink(int From, int To, NetworkLink Link, int Count)
{
    public static ValueList<RowLink> Of(PlanNetwork network) =>
        network
            .Links.GroupBy(link => (network.Steps[link.From].Row, network.Steps[link.To].Row))
            .Where(pair => pair.Key.Item1 != pair.Key.Item2)
            .Select(pair => new RowLink(
                pair.Key.Item1,
                pair.Key.Item2,
                pair.OrderBy(link => link.Basis).ThenByDescending(link => link.IsHard).First(),
                pair.Count()
            ))
            .OrderBy(one => one.To)
            .ThenBy(one => one.From)
            .ToValueList();

    /// <summary>The row of the plan with a number.</summary>
    public static Activity RowOf(Plan plan, int row) => plan.Activities[row - 1];
}
