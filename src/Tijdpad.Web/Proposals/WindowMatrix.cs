using Tijdpad.Activities;
using Tijdpad.Dates;
using Tijdpad.Plans;
using Tijdpad.Proposals;
using Tijdpad.Rhythms;

namespace Tijdpad.Web.Proposals;

/// <summary>Bodies against weeks, in pixels: their possible days, holidays and recess tinted, windows shaded.</summary>
public sealed class WindowMatrix
{
    public const int MostWeeks = 60;
    public const int MostBodies = 60;
    public const double Left = 150;
    public const double Top = 58;
    public const double RowHeight = 26;

    private const double FitWidth = 1_040;

    private readonly ValueList<CommonWindow> _windows;
    private readonly Plan _plan;

    /// <param name="windows">Those that are shaded, best first.</param>
    public WindowMatrix(CommonWindows found, ValueList<CommonWindow> windows, Plan plan)
    {
        (_windows, _plan) = (windows, plan);
        First = IsoWeek.MondayOf(found.Request.From);
        var weeks = (found.Request.Through.DayNumber - First.DayNumber) / 7 + 1;
        Weeks = Math.Min(weeks, MostWeeks);
        IsCut = weeks > MostWeeks;
        Last = First.AddDays(Weeks * 7 - 1);
        Bodies = found.Bodies.Take(MostBodies).ToValueList();
        Unseen = found.Bodies.Count - Bodies.Count;
        WeekWidth = Math.Clamp(FitWidth / Weeks, 17, 60);
    }

    public DateOnly First { get; }

    /// <summary>The last day that is drawn, included.</summary>
    public DateOnly Last { get; }

    public int Weeks { get; }

    /// <summary>Were more weeks asked than are drawn?</summary>
    public bool IsCut { get; }

    public ValueList<BodyMeetings> Bodies { get; }

    /// <summary>How many bodies are not drawn, because there are too many.</summary>
    public int Unseen { get; }

    public double WeekWidth { get; }

    public double Width => Left + Weeks * WeekWidth + 8;

    public double Height => Top + Bodies.Count * RowHeight + 8;

    public double At(DateOnly day) =>
        Math.Round(Left + (day.DayNumber - First.DayNumber) * WeekWidth / 7, 1);

    public static double RowAt(int index) => Top + index * RowHeight;

    /// <summary>Its place among the best; null when none of them holds the day.</summary>
    public int? WindowOf(DateOnly day)
    {
        for (var at = 0; at < _windows.Count; at++)
            if (day >= _windows[at].First && day <= _windows[at].Last)
                return at + 1;
        return null;
    }

    public IEnumerable<(int Number, double X, double Width)> Shades =>
        _windows
            .Select((window, at) => (Number: at + 1, window.First, window.Last))
            .Where(one => one.First <= Last)
            .Select(one =>
                (one.Number, At(one.First), Math.Max(3, At(one.Last.AddDays(1)) - At(one.First)))
            );

    /// <summary>School holidays of the region, or when that is not known those of the whole country.</summary>
    public IEnumerable<(double X, double Width)> Holidays =>
        Stretches(day =>
                _plan.Region is { } region
                    ? SchoolHolidays.On(day, region).Any()
                    : Enum.GetValues<SchoolRegion>().All(one => SchoolHolidays.On(day, one).Any())
            )
            .Select(Drawn);

    /// <summary>What the body itself gave as recess.</summary>
    public IEnumerable<(double X, double Width)> RecessOf(Body body)
    {
        var key = BodyCalendar.KeyOf(body.Kind, body.Name, body.Municipality);
        var recesses = _plan.Timing.Calendars.FirstOrDefault(one => one.Key == key)?.Recesses ?? [];
        return recesses
            .Where(recess => recess.Last >= First && recess.First <= Last)
            .Select(recess =>
                (
                    recess.First < First ? First : recess.First,
                    recess.Last > Last ? Last : recess.Last
                )
            )
            .Select(Drawn);
    }

    /// <summary>Where a month begins, with its name where there is room.</summary>
    public IEnumerable<(double X, DateOnly Day)> Months
    {
        get
        {
            for (
                var month = new DateOnly(First.Year, First.Month, 1).AddMonths(1);
                month <= Last;
                month = month.AddMonths(1)
            )
                yield return (At(month), month);
        }
    }

    /// <summary>The numbers of the weeks, each second one where they are narrow.</summary>
    public IEnumerable<(double X, int Number)> WeekNumbers =>
        Enumerable
            .Range(0, Weeks)
            .Where(week => WeekWidth >= 20 || week % 2 == 0)
            .Select(week => First.AddDays(week * 7))
            .Select(monday => (At(monday) + WeekWidth / 2, IsoWeek.Of(monday).Number));

    private IEnumerable<(DateOnly First, DateOnly Last)> Stretches(Func<DateOnly, bool> isIn)
    {
        DateOnly? start = null;
        for (var day = First; day <= Last.AddDays(1); day = day.AddDays(1))
        {
            var isHere = day <= Last && isIn(day);
            if (isHere)
                start ??= day;
            else if (start is { } from)
            {
                yield return (from, day.AddDays(-1));
                start = null;
            }
        }
    }

    private (double X, double Width) Drawn((DateOnly First, DateOnly Last) stretch) =>
        (At(stretch.First), Math.Round(At(stretch.Last.AddDays(1)) - At(stretch.First), 1));
}
