namespace Tijdpad.Proposals;

/// <summary>Something that a proposal must keep to, as it is told to people.</summary>
/// <param name="Kind">What sort of thing.</param>
/// <param name="Rows">The rows that it is about, counted from 1.</param>
/// <param name="Sentence">What it says, a Dutch sentence that names rows and dates.</param>
public sealed record StatedCondition(ConditionKind Kind, ValueList<int> Rows, string Sentence);

/// <summary>What sort of thing a proposal must keep to.</summary>
public enum ConditionKind
{
    /// <summary>Nothing that is open lies before today.</summary>
    Today,

    /// <summary>Nothing lies after the last day that was looked at.</summary>
    Horizon,

    /// <summary>Somebody wished it of the proposal: a date that stays, or days on which a row must or must not be.</summary>
    Wish,

    /// <summary>A row whose date is settled stays on it.</summary>
    Pin,

    /// <summary>A body meets only on the days of its calendar.</summary>
    Calendar,

    /// <summary>Papers are with a body its lead time before it meets.</summary>
    LeadTime,

    /// <summary>One row waits for another, by a link of the network.</summary>
    Link,

    /// <summary>Councils decide within so many days of each other.</summary>
    Together,

    /// <summary>The project team does no more steps in a day or a week than it can.</summary>
    Capacity,

    /// <summary>No more rows stand on one agenda of a council than fit on it.</summary>
    Agenda,

    /// <summary>A row is on no day on which a check would find something that it does not find now.</summary>
    Check,
}
