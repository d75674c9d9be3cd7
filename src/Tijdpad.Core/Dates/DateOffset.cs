namespace Tijdpad.Dates;

/// <summary>So many days, weeks … before or after something that the words name ("4 weken voor de raad").</summary>
/// <param name="Least">The smallest count.</param>
/// <param name="Most">The largest count; the same as <paramref name="Least"/> unless the words give a range.</param>
/// <param name="Unit">What is counted.</param>
/// <param name="IsBefore">Before it, rather than after.</param>
/// <param name="Reference">The words for what it is before or after.</param>
public sealed record DateOffset(
    int Least,
    int Most,
    OffsetUnit Unit,
    bool IsBefore,
    string Reference
);
