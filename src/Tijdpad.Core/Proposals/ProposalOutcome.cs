namespace Tijdpad.Proposals;

/// <summary>The answer to a request for dates: dates, a conflict, or why there is neither.</summary>
public abstract record ProposalOutcome
{
    private ProposalOutcome() { }

    /// <summary>There are dates that fit.</summary>
    /// <param name="Proposals">The best first, then alternatives that differ from it and from each other.</param>
    public sealed record Found(ValueList<Proposal> Proposals) : ProposalOutcome
    {
        public Proposal Best => Proposals[0];

        /// <summary>Why proposals were left out that fit but that the plan refuses to take over, in Dutch sentences; mostly empty.</summary>
        public ValueList<string> Refused { get; init; } = [];
    }

    /// <summary>No dates fit.</summary>
    public sealed record Impossible(Conflict Conflict) : ProposalOutcome;

    /// <summary>Nothing was found within the effort, nor was it shown that there is nothing.</summary>
    public sealed record Undecided(string Reason) : ProposalOutcome;

    /// <summary>Looking is not possible on this computer.</summary>
    /// <param name="Reason">Why, a Dutch sentence for the user.</param>
    public sealed record Unavailable(string Reason) : ProposalOutcome;
}
