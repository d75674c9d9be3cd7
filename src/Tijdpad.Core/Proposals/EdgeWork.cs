using Tijdpad.Networks;
using Tijdpad.Networks.Links;
using Tijdpad.Plans;

namespace Tijdpad.Proposals;

/// <summary>Turns the links of the network into edges between days, each with its condition, or into soft edges.</summary>
internal sealed class EdgeWork(
    ProposalRequest request,
    NumberedDays line,
    DayTarget[] targets,
    List<Condition> grounds,
    DayNode[] nodes
)
{
    private readonly ValueList<NetworkStep> _steps = request.Network.Steps;
    private readonly Dictionary<(int, int, string?), int> _conditions = [];
    private readonly Dictionary<(int, int[]), int[]> _worked = [];

    public (List<DayEdge> Edges, List<SoftEdge> Ideals) Make()
    {
        var edges = new List<DayEdge>();
        var ideals = new List<SoftEdge>();
        foreach (var link in request.Network.Links)
        {
            // what has been waits for nothing
            if (targets[link.To].IsPast)
                continue;
            if (link.IsHard)
                edges.Add(new(link.From, link.To, Latest(link), Condition(link)));
            else
                ideals.Add(new(new(link.From, link.To, Latest(link), -1), link.Reason));
        }
        return (edges, ideals);
    }

    /// <summary>
    /// Adds what holds the councils of one row together: a helper stands for the first day on which they may decide.
    /// </summary>
    public List<DayNode> Together(List<DayEdge> edges)
    {
        var helpers = new List<DayNode>();
        if (request.Options.DecideWithin is not { } within)
            return helpers;
        foreach (var row in _steps.Where(IsOpenDecision).GroupBy(step => step.Row))
        {
            var steps = row.ToList();
            if (steps.Count < 2 || steps.Exists(step => step.Date != step.Activity.Date))
                continue;
            grounds.Add(new Condition.OfTogether(row.Key, within));
            var (helper, condition) = (nodes.Length + helpers.Count, grounds.Count - 1);
            helpers.Add(new(line.All(), []));
            foreach (var step in steps)
            {
                edges.Add(new(helper, step.Index, Same(), condition));
                edges.Add(
                    new(
                        step.Index,
                        helper,
                        [.. Enumerable.Range(0, line.Days).Select(day => day + within - 1)],
                        condition
                    )
                );
            }
        }
        return helpers;
    }

    private int[] Same() => line.Before(0, LagUnit.Days);

    private bool IsOpenDecision(NetworkStep step) => step.IsDecision && !targets[step.Index].IsPast;

    private int Condition(NetworkLink link)
    {
        var (from, to) = (_steps[link.From], _steps[link.To]);
        // a lead time is of one body; what waits for what is of the rows
        var key = (from.Row, to.Row, link.LeadTime is null ? null : to.Municipality ?? "");
        if (!_conditions.TryGetValue(key, out var condition))
        {
            grounds.Add(
                link.LeadTime is null
                    ? new Condition.OfLink(from, to, link)
                    : new Condition.OfLead(from, to, link)
            );
            _conditions[key] = condition = grounds.Count - 1;
        }
        return condition;
    }

    private int[] Latest(NetworkLink link)
    {
        var to = _steps[link.To];
        var isSent = link.IsSent && targets[link.From].IsPast;
        var lag =
            link.LeadTime is { After: not null } && isSent ? line.Before(link.Lag, link.Unit)
            : link.LeadTime is not null && to.Calendar is { IsLeadTimeAssumed: false } body
                ? link.IsSent ? line.Dispatch(body.Papers)
                    : line.Ready(body.Papers)
            : link.Unit == LagUnit.Meetings
                ? NumberedDays.MeetingsBefore(
                    [.. nodes[link.To].Only(IsCalendar).Between(0, line.Days - 1)],
                    link.Lag,
                    line.Days
                )
            : line.Before(link.Lag, link.Unit);
        if (to.WorkingDays == 0)
            return lag;
        if (!_worked.TryGetValue((to.WorkingDays, lag), out var worked))
            _worked[(to.WorkingDays, lag)] = worked = NumberedDays.Then(
                line.Before(to.WorkingDays, LagUnit.WorkingDays),
                lag
            );
        return worked;
    }

    private bool IsCalendar(int condition) => grounds[condition] is Condition.OfCalendar;
}
