using Tijdpad.Activities;

namespace Tijdpad.Proposals;

/// <summary>What a common window asks of one body.</summary>
/// <param name="Body">The body.</param>
/// <param name="Day">The day on which it meets; the last one when it meets more than once in the window.</param>
/// <param name="Committee">The last meeting of its committee before that day; null when no committee of it is known.</param>
/// <param name="Dispatch">The last day on which papers can be sent: for the committee where there is one, else for the body itself.</param>
/// <param name="College">The last meeting of its college on or before the day of dispatch; null when it has none.</param>
/// <param name="Assumptions">What is not known and was assumed, in Dutch sentences.</param>
public sealed record WindowPart(
    Body Body,
    DateOnly Day,
    DateOnly? Committee,
    DateOnly Dispatch,
    DateOnly? College,
    ValueList<string> Assumptions
)
{
    /// <summary>How many days are left before its college meets, or else before the papers must go; null when today was not given.</summary>
    public int? LeadLeft { get; init; }

    /// <summary>The day lies in a recess or school holiday, though it is a meeting day.</summary>
    public bool IsInRecess { get; init; }

    /// <summary>The day lies before the first day on which the body can be ready.</summary>
    public bool IsTooEarly { get; init; }
}
