using Tijdpad.Activities;
using Tijdpad.Dates;
using Tijdpad.Plans;

namespace Tijdpad.Overviews;

/// <summary>The rows that are still to come.</summary>
public static class ComingRows
{
    /// <summary>The first day first; what has no date is left out, and so is what was held or called off.</summary>
    /// <param name="most">No more than so many.</param>
    public static ValueList<Activity> Of(Plan plan, DateOnly today, int most) =>
        plan
            .Activities.Where(row => !row.Date.IsUnknown && !IsOver(row, today))
            .OrderBy(row => row.Date, FuzzyDate.ByDay)
            .Take(most)
            .ToValueList();

    public static bool IsOver(Activity row, DateOnly today) =>
        row.Date.IsLapsed || row.Date.Firmness == Firmness.Held || row.Date.IsPast(today);
}
