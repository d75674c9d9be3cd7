namespace Tijdpad.Networks.Engine;

/// <summary>In what the distance between two linked steps is counted.</summary>
public enum LagUnit
{
    /// <summary>Days of the calendar.</summary>
    Days,

    /// <summary>Working days of the network; the day of the first step does not count.</summary>
    WorkingDays,

    /// <summary>Days on which the second step can be; the day of the first step does not count.</summary>
    Meetings,
}
