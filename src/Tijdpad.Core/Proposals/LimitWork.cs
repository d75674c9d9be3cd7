using Tijdpad.Activities;
using Tijdpad.Networks;

namespace Tijdpad.Proposals;

/// <summary>Makes the limits on how many steps fit on a day, in a week or on an agenda, each with its condition.</summary>
internal sealed class LimitWork(
    ProposalRequest request,
    DayTarget[] targets,
    List<Condition> grounds
)
{
    private const int Week = 7;

    public List<DayLimit> Make()
    {
        var limits = new List<DayLimit>();
        var team = Nodes(IsOfTeam);
        var options = request.Options;
        if (options.TeamPerDay is { } perDay)
            Add(limits, team, 1, perDay, "het projectteam", isAgenda: false);
        if (options.TeamPerWeek is { } perWeek)
            Add(limits, team, Week, perWeek, "het projectteam", isAgenda: false);
        if (options.PerAgenda is { } most)
        {
            foreach (
                var council in request
                    .Network.Steps.Where(IsOfCouncil)
                    .GroupBy(CalendarOf, StringComparer.Ordinal)
            )
                Add(
                    limits,
                    Nodes(step => IsOfCouncil(step) && CalendarOf(step) == council.Key),
                    1,
                    most,
                    DutchNames.Of(council.First().Calendar!.Body),
                    isAgenda: true
                );
        }
        return limits;
    }

    private void Add(
        List<DayLimit> limits,
        int[] nodes,
        int stretch,
        int most,
        string whose,
        bool isAgenda
    )
    {
        if (nodes.Length <= most)
            return;
        var limit = new DayLimit(nodes, stretch, most, grounds.Count);
        grounds.Add(new Condition.OfLimit(limit, whose, isAgenda));
        limits.Add(limit);
    }

    private int[] Nodes(Func<NetworkStep, bool> counts) =>
        [
            .. request
                .Network.Steps.Where(step => !targets[step.Index].IsPast && counts(step))
                .Select(step => step.Index),
        ];

    private static bool IsOfTeam(NetworkStep step) =>
        step
            is {
                Calendar: null,
                Kind: ActivityKind.Dispatch
                    or ActivityKind.Drafting
                    or ActivityKind.Publication
                    or ActivityKind.Preparation,
            };

    private static bool IsOfCouncil(NetworkStep step) =>
        step.Calendar is { Body.Kind: BodyKind.Council };

    private static string CalendarOf(NetworkStep step) => step.Calendar!.Calendar.Key;
}
