using Tijdpad.Networks;

namespace Tijdpad.Proposals;

/// <summary>A day for every step of a network, that keeps to all conditions.</summary>
/// <param name="Steps">In the order of the network.</param>
/// <param name="Decision">The day on which the last council decides; null when the plan holds no decision of a council.</param>
/// <param name="EarliestDecision">Before this day not all councils can decide, whatever is moved; null without a decision.</param>
public sealed record Proposal(
    ValueList<ProposedStep> Steps,
    DateOnly? Decision,
    DateOnly? EarliestDecision
)
{
    /// <summary>How much it departs from today's plan, weighed by <see cref="ProposalWeights"/>; 0 when nothing moves.</summary>
    public required long Cost { get; init; }

    /// <summary>A bound that was proved: no proposal with this day of decision costs less than this.</summary>
    public required long Bound { get; init; }

    /// <summary>Nothing better exists: neither an allowed day of decision before it nor fewer or smaller moves.</summary>
    public required bool IsProven { get; init; }

    /// <summary>Why it is shown beside the best, in Dutch; "" for the best.</summary>
    public string Difference { get; init; } = "";

    /// <summary>Wishes ("liefst") that it does not meet and soft links that it does not keep, in Dutch sentences.</summary>
    public ValueList<string> Unmet { get; init; } = [];

    /// <summary>Days that were left out for what the checks would find.</summary>
    public ValueList<AvoidedDays> Avoided { get; init; } = [];

    /// <summary>What was assumed, in Dutch sentences.</summary>
    public ValueList<string> Assumptions { get; init; } = [];

    /// <summary>
    /// How much cheaper the best there is could be, as a part of the cost: 0 when it is proved that nothing is cheaper.
    /// </summary>
    public double Gap => IsProven || Cost <= Bound ? 0 : (Cost - Bound) / (double)Cost;

    public IEnumerable<ProposedStep> Moved => Steps.Where(step => step.IsMoved);
}

/// <summary>The proposed day of one step.</summary>
/// <param name="Step">The step.</param>
/// <param name="Day">The day; of a period its last day.</param>
/// <param name="First">The first day when it lasts several days, else the same day.</param>
/// <param name="MovedDays">How many days it lies after (or, when negative, before) the nearest day that today's plan allows; 0 when it does not move.</param>
public sealed record ProposedStep(NetworkStep Step, DateOnly Day, DateOnly First, int MovedDays)
{
    /// <summary>The step moves: today's plan does not allow this day.</summary>
    public bool IsMoved { get; init; }

    /// <summary>
    /// Today's plan allows this day but also days that no longer fit, now that others move; so its date must be written
    /// more exactly.
    /// </summary>
    public bool IsNarrowed { get; init; }

    /// <summary>Its date is written anew when the proposal is taken over.</summary>
    public bool IsWritten => IsMoved || IsNarrowed || (IsNew && Step.Date.IsUnknown);

    /// <summary>It has taken place, or its date has passed and it is reckoned to have.</summary>
    public bool IsPast { get; init; }

    /// <summary>Today's plan gives it no days yet.</summary>
    public bool IsNew => !IsPast && Step.Date is { Earliest: null, Latest: null };

    /// <summary>Another day than in today's plan, a first day, or a day where the plan has a stretch that no longer will do.</summary>
    public bool IsChanged => IsMoved || IsNew || IsNarrowed;

    /// <summary>Nobody knows when its body meets: <see cref="GuessedDays"/> says on which weekdays it was taken to meet.</summary>
    public bool IsGuess => !IsPast && Step.Calendar is { IsGuessed: true };

    /// <summary>The weekdays on which its body was taken to meet; null when its days are known.</summary>
    public GuessedDays? Guessed => IsGuess ? GuessedDays.Of(Step.Calendar!) : null;
}
