using System.Globalization;
using Tijdpad.Activities;
using Tijdpad.Dates;
using Tijdpad.Plans;
using Tijdpad.Web.Http;

namespace Tijdpad.Web.Plans.Timeline;

/// <summary>What stands above the lanes, and the holidays below them.</summary>
internal static class TimelineHead
{
    private const double SmallLetters = 11;
    private const double TodayHalf = 24;

    /// <summary>From the first week that has a day of it through the last; names do not overlap.</summary>
    public static ValueList<PhaseBand> Phases(
        Plan plan,
        IEnumerable<Activity> activities,
        TimelineScale scale
    )
    {
        var rows = new TimelineRows(0);
        var days = activities
            .Where(activity => activity.PhaseId is not null)
            .Select(activity => (activity.PhaseId, Days: DaysOf(activity.Date)))
            .Where(one => one.Days is not null)
            .ToLookup(one => one.PhaseId, one => one.Days!.Value, StringComparer.Ordinal);
        return plan
            .Phases.Where(phase => days.Contains(phase.Id))
            .Select(phase =>
                (
                    Phase: phase,
                    Left: scale.At(TimelineScale.MondayOf(days[phase.Id].Min(day => day.First))),
                    Right: scale.After(
                        TimelineScale.MondayOf(days[phase.Id].Max(day => day.Last)).AddDays(6)
                    )
                )
            )
            .OrderBy(band => band.Left)
            .Select(band => Phase(band.Phase, band.Left, band.Right, rows))
            .ToValueList();
    }

    public static ValueList<WeekLine> Weeks(TimelineScale scale, double right)
    {
        var perWeek = scale.PerDay * 7;
        var step =
            perWeek >= 20 ? 1
            : perWeek >= 10 ? 2
            : perWeek >= 5 ? 4
            : 13;
        var lines = new List<WeekLine>();
        var monday = scale.First;
        for (var count = 0; scale.At(monday) < right - 1; count++, monday = monday.AddDays(7))
            if (count % step == 0 || perWeek >= 10)
                lines.Add(
                    new(
                        scale.At(monday),
                        count % step == 0 && scale.At(monday) + 14 < right
                            ? ISOWeek.GetWeekOfYear(monday.ToDateTime(TimeOnly.MinValue))
                            : null
                    )
                );
        return lines.ToValueList();
    }

    public static ValueList<TimelineBand> Months(TimelineScale scale, double right, Texts texts)
    {
        var bands = new List<TimelineBand>();
        var first = scale.First;
        var shownYear = 0;
        while (scale.At(first) < right)
        {
            var next = new DateOnly(first.Year, first.Month, 1).AddMonths(1);
            var (left, end) = (scale.At(first), Math.Min(scale.At(next), right));
            var name = MonthName(first, end - left, first.Year != shownYear, texts);
            if (name.EndsWith($"{first.Year}", StringComparison.Ordinal))
                shownYear = first.Year;
            bands.Add(new(left, Math.Round(end - left, 1), 0, "", name));
            first = next;
        }
        return bands.ToValueList();
    }

    /// <summary>Names below the chart in at most two rows; what finds no place has its name only in its title.</summary>
    public static ValueList<(TimelineBand Band, bool IsPublicHoliday)> Holidays(
        Plan plan,
        TimelineScale scale,
        double right,
        double? today,
        Texts texts
    )
    {
        var rows = new TimelineRows(4);
        // the word "vandaag" stands among the names
        if (today is { } middle)
            rows.RowFor(middle - TodayHalf, middle + TodayHalf);
        return FreeDays
            .Within(plan, scale.First, scale.DayAt(right).AddDays(-1))
            .Where(days => !days.IsPublicHoliday || scale.PerDay >= 1.5)
            .Select(days => (Holiday(days, scale, right, rows, texts), days.IsPublicHoliday))
            .ToValueList();
    }

    private static TimelineBand Holiday(
        FreeDays days,
        TimelineScale scale,
        double right,
        TimelineRows rows,
        Texts texts
    )
    {
        var name = texts[days.Name];
        var left = Math.Max(scale.Left, scale.At(days.First));
        var width = Math.Min(right, scale.After(days.Last)) - left;
        var label = TextWidth.Shortened(name, SmallLetters, 140);
        var labelRight = left + TextWidth.Of(label, SmallLetters);
        var row = labelRight > right ? 9 : rows.RowFor(left, Math.Max(left, labelRight));
        return new(left, Math.Round(width, 1), row, name, row < 2 ? label : "");
    }

    private static PhaseBand Phase(Phase phase, double left, double right, TimelineRows rows)
    {
        var label = TextWidth.Shortened(phase.Name, SmallLetters, Math.Max(right - left - 8, 110));
        var row = rows.RowFor(left, Math.Max(right, left + TextWidth.Of(label, SmallLetters) + 8));
        return new(new(left, Math.Round(right - left, 1), row, phase.Name, label), phase.Kind);
    }

    /// <summary>The longest name that fits; with the year where that is new.</summary>
    private static string MonthName(DateOnly month, double width, bool needsYear, Texts texts)
    {
        var names = texts.Culture.DateTimeFormat;
        var full = names.GetMonthName(month.Month);
        var brief = names.GetAbbreviatedMonthName(month.Month).TrimEnd('.');
        var year = $"{month.Year}";
        string[] choices = needsYear
            ? [$"{full} {year}", $"{brief} {year}", month.Month == 1 ? year : full, brief]
            : [full, brief];
        return Array.Find(choices, name => TextWidth.Of(name, 13.5) + 7 < width) ?? "";
    }

    // what a deadline fades from is no part of its phase
    private static (DateOnly First, DateOnly Last)? DaysOf(FuzzyDate date)
    {
        var pieces = date.Outline.Pieces;
        return pieces.IsEmpty
            ? null
            : (
                pieces.Min(piece => piece.Earliest ?? piece.LikelyLast),
                pieces.Max(piece => piece.Latest ?? piece.LikelyFirst)
            );
    }
}

/// <summary>A name over a stretch of the chart: a phase, a month, a holiday.</summary>
/// <param name="Row">The row of names that it stands in, from the top.</param>
/// <param name="Label">The name as far as it fits; may be empty.</param>
public sealed record TimelineBand(double Left, double Width, int Row, string Name, string Label)
{
    public double Right => Left + Width;
}

/// <summary>A band for a phase, with its kind for the colour.</summary>
public sealed record PhaseBand(TimelineBand Band, PhaseKind Kind);

/// <summary>The start of a week with its number; null when there is no room for it.</summary>
public sealed record WeekLine(double Left, int? Number);
