namespace Tijdpad.Dates;

/// <summary>What is known around the words of a date: enough to infer a year, never to invent a day.</summary>
/// <param name="AsOf">The day of the document; a date without a year lies near it.</param>
/// <param name="After">The earliest day of the date in the row before; dates in a planning run forward.</param>
/// <param name="Region">The school-holiday region, for "na de zomervakantie"; null when not known.</param>
public sealed record DateContext(
    DateOnly AsOf,
    DateOnly? After = null,
    SchoolRegion? Region = null
);

/// <summary>The three Dutch regions in which school holidays are spread.</summary>
public enum SchoolRegion
{
    North,
    Middle,
    South,
}
