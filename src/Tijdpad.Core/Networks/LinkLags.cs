using Tijdpad.Networks.Engine;
using Tijdpad.Networks.Links;
using Tijdpad.Plans;

namespace Tijdpad.Networks;

/// <summary>Puts the lag of a link of a plan into the terms of the engine.</summary>
internal static class LinkLags
{
    /// <param name="from">The step that comes first, by its number in the engine.</param>
    /// <param name="to">The step that waits.</param>
    public static void AddLink(
        this StepNetworkBuilder builder,
        int from,
        int to,
        NetworkLink link
    ) => builder.AddLink(from, to, link.Lag, CountOf(link.Unit));

    private static LagCount CountOf(LagUnit unit) =>
        unit switch
        {
            LagUnit.Days => LagCount.Days,
            LagUnit.WorkingDays => LagCount.WorkingDays,
            LagUnit.Meetings => LagCount.OwnDays,
            _ => throw new ArgumentOutOfRangeException(nameof(unit), unit, null),
        };
}
