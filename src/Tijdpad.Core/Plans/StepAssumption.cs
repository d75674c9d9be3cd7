using Tijdpad.Activities;

namespace Tijdpad.Plans;

/// <summary>How a kind of step usually goes.</summary>
/// <param name="Kind">The kind of step.</param>
/// <param name="OnTimePercent">Of a hundred such steps so many are done when planned; 0 to 100.</param>
/// <param name="DelayDays">Of those that are late, half is at most so many days late; 1 to 365. The chance of a longer delay halves with each further so many days.</param>
/// <param name="RepeatPercent">Of a hundred such steps so many must be done over, at the next meeting or after the same delay again; 0 to 95.</param>
public sealed record StepAssumption(
    ActivityKind Kind,
    int OnTimePercent,
    int DelayDays,
    int RepeatPercent
);
