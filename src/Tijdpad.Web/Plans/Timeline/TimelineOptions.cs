namespace Tijdpad.Web.Plans.Timeline;

/// <summary>How a visitor wants to see the timeline.</summary>
public sealed record TimelineOptions(
    LaneChoice Lanes = LaneChoice.Bodies,
    TimelineZoom Zoom = TimelineZoom.Fit
);

/// <summary>What each lane of the timeline stands for.</summary>
public enum LaneChoice
{
    Bodies,
    Municipalities,
    Phases,
}

/// <summary>How much of the plan fits on a screen.</summary>
public enum TimelineZoom
{
    /// <summary>The whole plan, as wide as the screen.</summary>
    Fit,
    Quarter,
    Month,
}
