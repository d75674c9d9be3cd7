namespace Tijdpad.Web.Work;

/// <summary>What became of a sum so far.</summary>
public enum WorkState
{
    /// <summary>It is done.</summary>
    Ready,

    /// <summary>It is being done, or waits for its turn. Who asks again later finds it done.</summary>
    Underway,

    /// <summary>It was given up: it took longer than a sum may. Who asks at once again hears the same.</summary>
    TooLong,

    /// <summary>So much waits already that it was not begun.</summary>
    TooBusy,
}
