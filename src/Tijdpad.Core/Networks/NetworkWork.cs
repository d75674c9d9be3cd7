using Tijdpad.Activities;
using Tijdpad.Networks.Links;
using Tijdpad.Plans;
using Tijdpad.Rhythms;
using Tijdpad.Rows;

namespace Tijdpad.Networks;

/// <summary>Makes the network of a plan: rows in order, links between rows, rows taken apart into steps.</summary>
internal static class NetworkWork
{
    public static PlanNetwork Of(Plan plan)
    {
        var context = new CheckContext(plan, plan.AsOf);
        var process = new ProcessOrder(context);
        var (links, circles) = Circles.Without(LinkRules.Run(process));
        var rows = new StepsOfRows(context);
        var stepsOf = rows.Of(process.Rows);
        var decisions = Decisions.Of(process);
        return new(
            plan,
            rows.All.Select(step => step with { IsDecision = decisions.Contains(step.Row) })
                .ToValueList(),
            links.SelectMany(link => Expand(link, stepsOf)).ToValueList(),
            circles.Select(circle => Explained(circle, stepsOf)).ToValueList()
        );
    }

    private static IEnumerable<NetworkLink> Expand(
        RowLink link,
        Dictionary<int, List<NetworkStep>> stepsOf
    ) =>
        from first in stepsOf[link.From.Number]
        from second in stepsOf[link.To.Number]
        where IsOfOnePlace(first, second)
        select Link(link, first, second);

    // each municipality goes on by itself
    private static bool IsOfOnePlace(NetworkStep first, NetworkStep second) =>
        first.Municipality is null
        || second.Municipality is null
        || first.Municipality == second.Municipality;

    private static NetworkLink Link(RowLink link, NetworkStep first, NetworkStep second)
    {
        var lead = link.CarriesPapers ? second.Calendar?.LeadTime : null;
        var lag = new NetworkLink(
            first.Index,
            second.Index,
            link.IsHard,
            link.Lag,
            link.Unit,
            link.Basis,
            link.Reason
        );
        return lead is null
            ? lag
            : lag with
            {
                Lag = Math.Max(link.Lag, LeadDays.Between(first, second, link.Basis)),
                Unit = lead.Unit == LeadTimeUnit.WorkingDays ? LagUnit.WorkingDays : LagUnit.Days,
                LeadTime = lead,
                IsSent = first.Kind == ActivityKind.Dispatch,
            };
    }

    private static NetworkCircle Explained(
        RowCircle circle,
        Dictionary<int, List<NetworkStep>> stepsOf
    ) =>
        new(
            circle.Links.Select(link => link.From.Number).ToValueList(),
            Link(
                circle.LeftOut,
                stepsOf[circle.LeftOut.From.Number][0],
                stepsOf[circle.LeftOut.To.Number][0]
            ),
            circle.Explanation
        );
}
