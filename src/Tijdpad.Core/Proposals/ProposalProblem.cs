using Tijdpad.Networks;

namespace Tijdpad.Proposals;

/// <summary>A request in numbers: what must hold, what is wished, and what each condition means.</summary>
public sealed class ProposalProblem
{
    internal ProposalProblem(
        ProposalRequest request,
        DayModel model,
        IReadOnlyList<DayTarget> targets,
        IReadOnlyList<SoftEdge> ideals,
        IReadOnlyList<DayPreference> preferences
    ) =>
        (Request, Model, Targets, Ideals, Preferences) = (
            request,
            model,
            targets,
            ideals,
            preferences
        );

    public ProposalRequest Request { get; }

    public DayModel Model { get; }

    /// <summary>One for each step of the network, in its order.</summary>
    public IReadOnlyList<DayTarget> Targets { get; }

    /// <summary>Soft links: kept where that costs little.</summary>
    public IReadOnlyList<SoftEdge> Ideals { get; }

    /// <summary>Wishes ("liefst").</summary>
    public IReadOnlyList<DayPreference> Preferences { get; }

    internal IReadOnlyList<Ground> Grounds { get; init; } = [];

    internal ValueList<string> Assumptions { get; init; } = [];

    public ValueList<NetworkStep> Steps => Request.Network.Steps;

    /// <summary>The steps in which councils decide and that are still to come.</summary>
    public IEnumerable<int> Decisions =>
        Steps
            .Where(step => step.IsDecision && !Targets[step.Index].IsPast)
            .Select(step => step.Index);

    public static ProposalProblem Of(ProposalRequest request) => new ProblemWork(request).Make();

    /// <summary>How many days after the planned day the last council decides; 0 when that is held.</summary>
    public int LatenessOf(IReadOnlyList<int> days) =>
        Decisions
            .Where(step => Targets[step].Last is not null)
            .Select(step => Math.Max(0, days[step] - Targets[step].Last!.Value))
            .DefaultIfEmpty(0)
            .Max();

    /// <summary>The day on which the last council decides; null without a decision.</summary>
    public int? DecisionOf(IReadOnlyList<int> days) =>
        Decisions.Select(step => (int?)days[step]).Max();
}

/// <summary>Where today's plan has a step.</summary>
/// <param name="Wanted">The days that today's plan allows; null when any day will do.</param>
/// <param name="First">The first of them; null when there is none, or no end to them.</param>
/// <param name="Last">The last of them; null when there is none, or no end to them.</param>
/// <param name="Reference">Where it lies best, all else being equal; null for as early as can be.</param>
/// <param name="IsPast">Its day stands.</param>
public sealed record DayTarget(bool[]? Wanted, int? First, int? Last, int? Reference, bool IsPast)
{
    public bool Allows(int day) => Wanted is null || Wanted[day];

    /// <summary>How many days after (or, when negative, before) the nearest day that today's plan allows.</summary>
    public int Moved(int day)
    {
        if (Allows(day))
            return 0;
        for (var distance = 1; distance < Wanted!.Length; distance++)
        {
            if (day - distance >= 0 && Wanted[day - distance])
                return distance;
            if (day + distance < Wanted.Length && Wanted[day + distance])
                return -distance;
        }
        return First is { } first && day < first ? day - first
            : Last is { } last && day > last ? day - last
            : 0;
    }
}

/// <summary>A link that a proposal rather keeps.</summary>
/// <param name="Edge">Which days keep it.</param>
/// <param name="Sentence">What it says, in Dutch.</param>
public sealed record SoftEdge(DayEdge Edge, string Sentence);

/// <summary>Days on which a step is rather.</summary>
/// <param name="Step">The step.</param>
/// <param name="Days">Those days.</param>
/// <param name="Sentence">What it says, in Dutch.</param>
public sealed record DayPreference(int Step, bool[] Days, string Sentence);
