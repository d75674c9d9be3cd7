namespace Tijdpad.Proposals;

/// <summary>A span of days in which all bodies meet (klokken gelijk), and what each must do for it.</summary>
/// <param name="First">The day on which the first of them meets.</param>
/// <param name="Last">The day on which the last of them meets, included.</param>
/// <param name="Parts">One for each body whose days are known, in the order in which they were asked.</param>
public sealed record CommonWindow(DateOnly First, DateOnly Last, ValueList<WindowPart> Parts)
{
    /// <summary>The number of days, both ends included; 1 when all meet on one day.</summary>
    public int Days => Last.DayNumber - First.DayNumber + 1;

    /// <summary>How many days are left before the first college must have dealt with it, or else before the first papers must go; null when today was not given.</summary>
    public int? LeadLeft => Parts.Min(part => part.LeadLeft);

    /// <summary>Papers can still go out in time, and no body would meet before it can be ready.</summary>
    public bool IsAttainable =>
        Parts.All(part => !part.IsTooEarly && part.LeadLeft is null or >= 0);

    /// <summary>What was assumed for it, each sentence once.</summary>
    public ValueList<string> Assumptions =>
        Parts.SelectMany(part => part.Assumptions).Distinct(StringComparer.Ordinal).ToValueList();
}
