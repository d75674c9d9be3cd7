namespace Tijdpad.Overviews;

/// <summary>Something that asks for somebody's attention today.</summary>
/// <param name="Kind">Why.</param>
/// <param name="ActivityId">The row; null when it concerns the whole plan.</param>
/// <param name="Row">The number of the row, counted from 1; null when it concerns the whole plan.</param>
/// <param name="DateText">The date of the row, in its words; "" when it has none.</param>
/// <param name="Sentence">What is the matter, for a person, in Dutch.</param>
/// <param name="Municipality">Who must act; null when it is not one municipality.</param>
public sealed record AttentionItem(
    AttentionKind Kind,
    string? ActivityId,
    int? Row,
    string DateText,
    string Sentence,
    string? Municipality = null
);

/// <summary>Why something asks for attention, the most urgent first.</summary>
public enum AttentionKind
{
    /// <summary>It is over, and nobody said that it took place.</summary>
    Overdue,
    Today,

    /// <summary>Later in this ISO week.</summary>
    ThisWeek,

    /// <summary>After this week, within fourteen days from today.</summary>
    Soon,

    /// <summary>Within four weeks, and still to be scheduled or too vague.</summary>
    Pressing,

    /// <summary>The plan contradicts itself.</summary>
    Finding,

    /// <summary>One of several days must be chosen.</summary>
    Choice,

    /// <summary>A municipality must tell its date.</summary>
    MunicipalDate,

    /// <summary>It must still be scheduled, and its time is not near.</summary>
    Unscheduled,

    /// <summary>The words leave something open.</summary>
    Question,
}

/// <summary>For whom the attention is asked.</summary>
public enum AttentionRole
{
    /// <summary>Keeps the plan; sees everything.</summary>
    Secretary,

    /// <summary>Of one municipality: its own rows, and what it must tell.</summary>
    Clerk,

    /// <summary>Meets and decides.</summary>
    Administrator,

    /// <summary>Tells people.</summary>
    CommunicationAdviser,

    /// <summary>Sees what comes.</summary>
    Reader,
}
