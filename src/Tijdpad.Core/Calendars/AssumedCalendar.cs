using Tijdpad.Plans;

namespace Tijdpad.Calendars;

/// <summary>The calendar of a body as a calculation uses it: what is known, and what had to be assumed.</summary>
/// <param name="Body">The body; of one municipality, or joint.</param>
/// <param name="Calendar">Known and assumed together; its rhythm is unknown only when <see cref="IsGuessed"/>.</param>
/// <param name="Assumptions">A Dutch sentence for each thing that nobody has given; empty when all is known.</param>
public sealed record AssumedCalendar(
    Body Body,
    BodyCalendar Calendar,
    ValueList<string> Assumptions
)
{
    /// <summary>Nothing is known of its days: it meets once in four weeks, nobody knows in which.</summary>
    public bool IsGuessed => Calendar.Rhythm.IsUnknown;

    public bool IsKnown => Assumptions.IsEmpty;

    /// <summary>How long before a meeting the papers must be there.</summary>
    public LeadTime LeadTime => Calendar.LeadTime ?? LeadTime.None;
}
