using System.Globalization;
using System.Runtime.InteropServices;

namespace Tijdpad.Web.Shared.Charts;

/// <summary>Days along the width of a chart, in percents, so that a chart is as wide as its page and its letters stay as large.</summary>
/// <param name="First">At the left edge, included.</param>
/// <param name="Last">At the right edge, included.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct DayAxis(DateOnly First, DateOnly Last)
{
    // in months, so that a year is divided evenly
    private static readonly int[] Steps = [1, 2, 3, 6, 12, 24];

    private int Days => Math.Max(1, Last.DayNumber - First.DayNumber + 1);

    /// <summary>The left edge of a day, 0 to 100; what is outside is at the edge.</summary>
    public double At(DateOnly day) =>
        Math.Clamp(100.0 * (day.DayNumber - First.DayNumber) / Days, 0, 100);

    public double MiddleOf(DateOnly day) =>
        Math.Clamp(100.0 * (day.DayNumber - First.DayNumber + 0.5) / Days, 0, 100);

    /// <summary>The right edge of a day, 0 to 100: where the next day begins; what is outside is at the edge.</summary>
    public double After(DateOnly day) =>
        Math.Clamp(100.0 * (day.DayNumber - First.DayNumber + 1) / Days, 0, 100);

    public bool Has(DateOnly day) => day >= First && day <= Last;

    /// <summary>The first days of months, so far apart that at most so many are named.</summary>
    public IEnumerable<DateOnly> Months(int most)
    {
        var months = Math.Max(1, (int)Math.Ceiling(Days / 30.4));
        var step = Array.Find(Steps, size => months <= most * size);
        if (step == 0)
            step = Steps[^1];
        var first = new DateOnly(First.Year, First.Month, 1);
        for (var month = first; month <= Last; month = month.AddMonths(1))
            if (month >= First && (month.Month - 1) % step == 0)
                yield return month;
    }

    /// <summary>"34.2%", as SVG wants it.</summary>
    public static string P(double percent) =>
        percent.ToString("0.##", CultureInfo.InvariantCulture) + "%";

    /// <summary>A bare number, as SVG wants it.</summary>
    public static string N(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
