using System.Runtime.InteropServices;

namespace Tijdpad.Web.Plans.Timeline;

/// <summary>Days to pixels: the chart runs from a Monday on.</summary>
/// <param name="First">The Monday at the left edge.</param>
/// <param name="Left">The pixel at which it begins; to the left of it are the names of the lanes.</param>
/// <param name="PerDay">The pixels of one day.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct TimelineScale(DateOnly First, double Left, double PerDay)
{
    private const double FitWidth = 860;
    private const double MostWidth = 24_000;

    /// <summary>The scale of a chart from the first through the last day, both included.</summary>
    public static TimelineScale Of(DateOnly first, DateOnly last, TimelineZoom zoom, double left)
    {
        var days = last.DayNumber - first.DayNumber + 8;
        var perDay = zoom switch
        {
            TimelineZoom.Month => 22,
            TimelineZoom.Quarter => 9,
            _ => Math.Clamp(FitWidth / days, 0.5, 22),
        };
        // one day that was typed a century wrong must not make a chart that no browser can show
        return new(MondayOf(first), left, Math.Min(perDay, MostWidth / days));
    }

    /// <summary>The pixel at which a day begins.</summary>
    public double At(DateOnly day) =>
        Math.Round(Left + (day.DayNumber - First.DayNumber) * PerDay, 1);

    /// <summary>The pixel at which a day ends, which is where the next begins.</summary>
    public double After(DateOnly day) =>
        Math.Round(Left + (day.DayNumber - First.DayNumber + 1) * PerDay, 1);

    public double MiddleOf(DateOnly day) =>
        Math.Round(Left + (day.DayNumber - First.DayNumber + 0.5) * PerDay, 1);

    /// <summary>The day in which a pixel lies.</summary>
    public DateOnly DayAt(double x) =>
        DateOnly.FromDayNumber(
            (int)
                Math.Clamp(
                    First.DayNumber + Math.Floor((x - Left) / PerDay),
                    0,
                    DateOnly.MaxValue.DayNumber
                )
        );

    public static DateOnly MondayOf(DateOnly day) =>
        DateOnly.FromDayNumber(Math.Max(0, day.DayNumber - (((int)day.DayOfWeek + 6) % 7)));
}
