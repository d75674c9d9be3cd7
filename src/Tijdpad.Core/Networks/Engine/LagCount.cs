namespace Tijdpad.Networks.Engine;

/// <summary>What the lag of a link counts; 0 is the same day.</summary>
public enum LagCount
{
    /// <summary>Every day.</summary>
    Days,

    /// <summary>The working days of the network.</summary>
    WorkingDays,

    /// <summary>The days on which the step that waits can be: 0 is the first on or after, 1 the one after that.</summary>
    OwnDays,
}
