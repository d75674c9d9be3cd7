using Tijdpad.Networks;

namespace Tijdpad.Proposals;

/// <summary>A request in numbers: what must hold, what is wished, and what each condition is made of.</summary>
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

    internal IReadOnlyList<Condition> Conditions { get; init; } = [];

    internal ValueList<string> Assumptions { get; init; } = [];

    public ValueList<NetworkStep> Steps => Request.Network.Steps;

    /// <summary>The steps in which councils decide and that are still to come.</summary>
    public IEnumerable<int> Decisions =>
        Steps
            .Where(step => step.IsDecision && !Targets[step.Index].IsPast)
            .Select(step => step.Index);

    /// <summary>Is a condition today or the horizon, between which everything is looked for?</summary>
    internal bool IsFrame(int condition) =>
        Conditions[condition] is Condition.NotBefore or Condition.NotAfter;

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

    /// <summary>How much these days depart from today's plan, weighed by <see cref="ProposalWeights"/>.</summary>
    public long CostOf(IReadOnlyList<int> days)
    {
        var weights = Request.Options.Weights;
        var moved = Targets
            .Index()
            .Where(one => !one.Item.IsPast && !one.Item.Allows(days[one.Index]))
            .Sum(one =>
                weights.Moved + (long)weights.Day * Math.Abs(one.Item.Beyond(days[one.Index]))
            );
        return moved
            + (long)weights.Preferred * Preferences.Count(one => !one.Days[days[one.Step]])
            + (long)weights.Ideally * Ideals.Count(one => !one.IsKept(days));
    }

    /// <summary>The proposal that has these days, one for each node of the model.</summary>
    /// <exception cref="InvalidOperationException">The days break a condition: our mistake.</exception>
    public Proposal ToProposal(
        IReadOnlyList<int> days,
        long bound,
        bool isProven,
        string difference
    )
    {
        if (Broken(days).ToList() is [var broken, ..])
            throw new InvalidOperationException($"Not kept: {broken.Sentence}");
        var earliest = DecisionOf(DayBounds.Of(Model).Earliest);
        var narrowed = Narrowed(days);
        return new(
            Steps
                .Select(step =>
                    StepOf(step, days[step.Index]) with
                    {
                        IsNarrowed = narrowed.Contains(step.Index),
                    }
                )
                .ToValueList(),
            DecisionOf(days) is { } day ? Model.DayOf(day) : null,
            earliest is { } first ? Model.DayOf(first) : null
        )
        {
            Cost = CostOf(days),
            Bound = Math.Min(bound, CostOf(days)),
            IsProven = isProven,
            Difference = difference,
            Unmet = Preferences
                .Where(one => !one.Days[days[one.Step]])
                .Select(one => one.Sentence)
                .Concat(Ideals.Where(one => !one.IsKept(days)).Select(one => one.Sentence))
                .Distinct(StringComparer.Ordinal)
                .ToValueList(),
            Avoided = Request.Avoided,
            Assumptions = Assumptions,
        };
    }

    /// <summary>The conditions that days do not keep to; of days that no condition stands behind, an exception.</summary>
    public IEnumerable<StatedCondition> Broken(IReadOnlyList<int> days)
    {
        var broken = new HashSet<int>();
        for (var at = 0; at < Model.Nodes.Count; at++)
            broken.UnionWith(Model.Nodes[at].Breaks(days[at]));
        foreach (
            var edge in Model.Edges.Where(edge => days[edge.From] > edge.LatestFor(days[edge.To]))
        )
            broken.Add(edge.Condition);
        foreach (var limit in Model.Limits.Where(limit => !limit.IsKept(days)))
            broken.Add(limit.Condition);
        return broken
            .Order()
            .Select(one => new StatedCondition(
                Conditions[one].Kind,
                Conditions[one].Rows,
                ConditionSentences.Of(Conditions[one])
            ));
    }

    // a step that stays within its words, but that on the last (or first) day of them would break a link with one that moves
    private HashSet<int> Narrowed(IReadOnlyList<int> days)
    {
        var written = Targets
            .Index()
            .Where(one => !one.Item.IsPast && !one.Item.Allows(days[one.Index]))
            .Select(one => one.Index)
            .ToHashSet();
        var narrowed = new HashSet<int>();
        for (var isMore = true; isMore; )
        {
            isMore = false;
            foreach (var edge in Model.Edges.Where(edge => IsOfSteps(edge)))
            {
                var (from, to) = (Targets[edge.From], Targets[edge.To]);
                if (IsWritten(edge.To) && from.Last > edge.LatestFor(days[edge.To]))
                    isMore |= Narrow(edge.From);
                if (
                    IsWritten(edge.From)
                    && to.First is { } first
                    && days[edge.From] > edge.LatestFor(first)
                )
                    isMore |= Narrow(edge.To);
            }
        }
        return narrowed;

        bool IsWritten(int step) => written.Contains(step) || narrowed.Contains(step);

        bool Narrow(int step) =>
            !written.Contains(step)
            && Targets[step] is { IsPast: false, Wanted: not null }
            && !ProblemWork.LastsDays(Steps[step])
            && narrowed.Add(step);
    }

    private bool IsOfSteps(DayEdge edge) => edge.From < Steps.Count && edge.To < Steps.Count;

    private ProposedStep StepOf(NetworkStep step, int number)
    {
        var target = Targets[step.Index];
        var day = Model.DayOf(number);
        if (target.IsPast)
            return new(step, step.Date.Latest ?? day, step.Date.Earliest ?? day, 0)
            {
                IsPast = true,
            };
        var moved = target.Moved(number);
        var first =
            step.WorkingDays == 0 ? day
            : moved == 0 ? step.Date.Earliest ?? day
            : Dates.WorkingDays.Add(day, -step.WorkingDays);
        return new(step, day, first, moved) { IsMoved = moved != 0 };
    }
}
