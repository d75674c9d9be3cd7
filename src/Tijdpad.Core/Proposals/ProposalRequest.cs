using Tijdpad.Networks;

namespace Tijdpad.Proposals;

/// <summary>What a proposal of dates is asked for.</summary>
/// <param name="Network">The steps and what they wait for. The wishes are those of its plan.</param>
/// <param name="Today">Nothing that is open lies before this day.</param>
/// <param name="Horizon">Nothing lies after this day.</param>
public sealed record ProposalRequest(PlanNetwork Network, DateOnly Today, DateOnly Horizon)
{
    /// <summary>How many days ahead is looked when nobody says otherwise: a cycle of councils, a summer, and some room.</summary>
    public const int UsualDays = 548;

    public const int MostDays = 1_200;

    public DateOnly Horizon { get; init; } =
        Horizon >= Today && Horizon.DayNumber - Today.DayNumber <= MostDays
            ? Horizon
            : throw new ArgumentOutOfRangeException(nameof(Horizon));

    public ProposalOptions Options { get; init; } = ProposalOptions.Default;

    /// <summary>Days that are left out for what the checks would find.</summary>
    public ValueList<AvoidedDays> Avoided { get; init; } = [];

    /// <summary>Looks a year and a half ahead, or half a year past the last date of the plan when that is further.</summary>
    public static ProposalRequest Of(PlanNetwork network, DateOnly today)
    {
        var last = network.Steps.Max(step => step.Date.Latest) ?? today;
        var days = Math.Max(UsualDays, last.DayNumber - today.DayNumber + UsualDays / 3);
        return new(network, today, today.AddDays(Math.Min(days, MostDays)));
    }
}

/// <summary>What somebody can choose about a proposal: what comes first, how many, limits and effort.</summary>
public sealed record ProposalOptions
{
    public static ProposalOptions Default { get; } = new();

    public ProposalAim Aim { get; init; }

    /// <summary>How many other proposals to look for beside the best one; 0 to 10.</summary>
    public int Alternatives { get; init; }

    /// <summary>
    /// When a row has one date for all its councils they decide within so many days of each other, the first and the last
    /// included; null when they need not.
    /// </summary>
    public int? DecideWithin { get; init; }

    /// <summary>At most so many steps of the project team (sending, drafting, publishing, preparing) on one day; null for no limit.</summary>
    public int? TeamPerDay { get; init; }

    /// <summary>At most so many steps of the project team in any seven days; null for no limit.</summary>
    public int? TeamPerWeek { get; init; }

    /// <summary>At most so many rows of this plan on one agenda of a council; null for no limit.</summary>
    public int? PerAgenda { get; init; }

    /// <summary>How much work may be done before the best so far is given, in deterministic seconds: the same on every machine.</summary>
    public double Effort { get; init; } = 8;

    public ProposalWeights Weights { get; init; } = ProposalWeights.Default;
}

/// <summary>What a proposal tries to do first; the fewest moves come after it.</summary>
public enum ProposalAim
{
    /// <summary>The councils decide no later than is planned, or else as little later as can be; then as few moves as possible.</summary>
    AsPlanned,

    /// <summary>All councils have decided as early as can be; then as few moves as possible.</summary>
    Earliest,
}

/// <summary>What a departure from today's plan weighs, once the day of decision stands.</summary>
/// <param name="Moved">A step that today's plan does not allow on its new day.</param>
/// <param name="Day">Each day between the new day and the nearest that today's plan allows.</param>
/// <param name="Preferred">A wish ("liefst") that is not met.</param>
/// <param name="Ideally">A soft link that is not kept.</param>
public sealed record ProposalWeights(int Moved, int Day, int Preferred, int Ideally)
{
    public static ProposalWeights Default { get; } = new(100, 1, 200, 30);
}

/// <summary>Finds the days of proposals. One solver finds them, and one checks what another found.</summary>
public interface IProposalSolver
{
    /// <summary>The same request gives the same outcome.</summary>
    /// <param name="request">What is asked.</param>
    /// <param name="stop">Breaks the search off, with an <see cref="OperationCanceledException"/>.</param>
    ProposalOutcome Solve(ProposalRequest request, CancellationToken stop = default);
}
