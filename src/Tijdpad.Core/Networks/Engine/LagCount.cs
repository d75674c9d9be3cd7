namespace Tijdpad.Networks.Engine;

/// <summary>What the lag of a link counts; 0 is the same day.</summary>
public enum LagCount
{
    /// <summary>Calendar days.</summary>
    Days,

    /// <summary>Days on which the network says that people work.</summary>
    WorkingDays,

    /// <summary>The days on which the step that waits can be: 0 is the first on or after, 1 the one after that.</summary>
    OwnDays,
}
