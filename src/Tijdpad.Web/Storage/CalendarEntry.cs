namespace Tijdpad.Web.Storage;

/// <summary>An event of the calendars of a project, with what happened to it.</summary>
public sealed class CalendarEntry
{
    public required string ProjectId { get; init; }

    public required CalendarAudience Audience { get; init; }

    public required string Id { get; init; }

    /// <summary>Its place in the calendar, counted from 0.</summary>
    public required int Place { get; init; }

    public required int Sequence { get; init; }

    public required DateTimeOffset Modified { get; init; }

    public DateTimeOffset? CancelledAt { get; init; }

    /// <summary>What the calendar last showed of it; JSON.</summary>
    public required string Shown { get; init; }
}

/// <summary>Up to which revision the events of a project were worked out.</summary>
public sealed class CalendarProgress
{
    public required string ProjectId { get; init; }

    public required CalendarAudience Audience { get; init; }

    /// <summary>The newest revision that the calendar has taken in; 0 when none was.</summary>
    public required long Revision { get; init; }
}

/// <summary>Who a calendar is for.</summary>
public enum CalendarAudience
{
    /// <summary>Those who take part: all activities.</summary>
    Members,

    /// <summary>Everybody: the public activities only.</summary>
    Everybody,
}
