namespace Tijdpad.Networks;

/// <summary>The days of a calculation, counted from a first day; the day behind the last one stands for never.</summary>
/// <param name="First">Day 0.</param>
/// <param name="Count">How many days are looked at.</param>
public sealed record DayLine(DateOnly First, int Count)
{
    /// <summary>How many days after the last planned day are looked at; a decision later than that counts as never.</summary>
    public const int Beyond = 500;

    // a typing error in a year must not make a calculation of a century
    private const int Most = 3660;

    public DateOnly Last => First.AddDays(Count - 1);

    /// <summary>From the first day that matters through <see cref="Beyond"/> days after the last, ten years at most.</summary>
    public static DayLine Of(PlanNetwork network, DateOnly today)
    {
        var days = network
            .Steps.SelectMany(step => new[] { step.Date.Earliest, step.Date.Latest })
            .OfType<DateOnly>()
            .Where(day => Math.Abs(day.DayNumber - today.DayNumber) < Most / 2)
            .Append(today)
            .ToList();
        var first = days.Min();
        return new(first, days.Max().DayNumber - first.DayNumber + 1 + Beyond);
    }

    /// <summary>The number of a day; before the first it is 0, after the last it is never.</summary>
    public int Of(DateOnly day) => Math.Clamp(day.DayNumber - First.DayNumber, 0, Count);

    /// <summary>The day with a number; null for never, and for a number below zero.</summary>
    public DateOnly? DayAt(int? number) =>
        number is { } at && at >= 0 && at < Count ? First.AddDays(at) : null;

    public IEnumerable<DateOnly> Days => Enumerable.Range(0, Count).Select(First.AddDays);
}
