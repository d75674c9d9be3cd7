using Tijdpad.Activities;
using Tijdpad.Plans;

namespace Tijdpad.Proposals;

/// <summary>Which bodies must all be able to meet, and when.</summary>
/// <param name="Bodies">Mostly the councils; each once.</param>
/// <param name="From">The first day that will do, included.</param>
/// <param name="Through">The last day that will do, included.</param>
/// <param name="Within">In how many days all must have met, the first and the last included: 1 is one and the same day.</param>
public sealed record WindowRequest(
    ValueList<Body> Bodies,
    DateOnly From,
    DateOnly Through,
    int Within = WindowRequest.Week
)
{
    public const int Week = 7;

    /// <summary>The most days that a window may have: councils that decide further apart do not decide together.</summary>
    public const int MostDays = 92;

    /// <summary>Longer stretches are refused: calendars reach no further.</summary>
    public const int MostSpan = 1_200;

    public DateOnly Through { get; init; } =
        Through >= From && Through.DayNumber - From.DayNumber <= MostSpan
            ? Through
            : throw new ArgumentOutOfRangeException(nameof(Through));

    public int Within { get; init; } =
        Within is >= 1 and <= MostDays
            ? Within
            : throw new ArgumentOutOfRangeException(nameof(Within));

    /// <summary>Papers cannot go out before this day; null when that is not asked.</summary>
    public DateOnly? Today { get; init; }

    /// <summary>The first day on which a body can be ready for it, as the network has it; null when nothing holds it back.</summary>
    public Func<Body, DateOnly?> Earliest { get; init; } = static _ => null;

    /// <summary>The councils of all municipalities of a plan.</summary>
    public static ValueList<Body> CouncilsOf(Plan plan) =>
        plan
            .Municipalities.Select(one => new Body(BodyKind.Council, "raad", one.Name))
            .ToValueList();
}
