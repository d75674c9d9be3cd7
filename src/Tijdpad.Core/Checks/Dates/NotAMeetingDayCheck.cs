using Tijdpad.Calendars;
using Tijdpad.Dates;
using Tijdpad.Dutch;
using Tijdpad.Findings;
using Tijdpad.Networks;
using Tijdpad.Rhythms;
using Tijdpad.Rows;

namespace Tijdpad.Checks.Dates;

/// <summary>TP019: a body that told when it meets, meets on no day that the date of the row leaves.</summary>
public sealed class NotAMeetingDayCheck : ICheck
{
    /// <summary>A date that leaves more days than this, says nothing of a meeting yet.</summary>
    private const int LongestSpan = 45;

    /// <summary>So far before and after a date is looked for the nearest meetings, in days.</summary>
    private const int Near = 120;

    private const int MostNamed = 3;

    public string Code => "TP019";

    public string Title => "Het gremium vergadert dan niet";

    public CheckFamily Family => CheckFamily.Dates;

    public IEnumerable<Finding> Run(CheckContext context)
    {
        if (context.Plan.Timing.Calendars.All(calendar => calendar.Rhythm.IsUnknown))
            yield break;
        var steps = new StepsOfRows(context).Of(
            context.Rows.All.Where(step => step.IsMeeting && step.Earliest is not null)
        );
        foreach (var (row, bodies) in steps)
        {
            var missed = bodies.Where(body => Misses(body, context.Plan.Region)).ToList();
            if (missed.Count > 0)
                yield return Report(context.Rows.At(row), missed, context.Plan.Region);
        }
    }

    // what was held was held, whatever the calendar says
    private static bool Misses(NetworkStep step, SchoolRegion? region) =>
        step
            is {
                Calendar: { IsRhythmAssumed: false, Calendar.Rhythm: not Rhythm.AnyWorkingDay },
                Date: { Earliest: not null, Latest: not null, Span: <= LongestSpan },
            }
        && step.Date.Firmness != Firmness.Held
        && !DaysOf(step.Date).Any(day => step.Calendar.MeetsOn(day, region));

    private static IEnumerable<DateOnly> DaysOf(FuzzyDate date) =>
        Enumerable
            .Range(0, date.Latest!.Value.DayNumber - date.Earliest!.Value.DayNumber + 1)
            .Select(date.Earliest.Value.AddDays)
            .Where(date.MayBeOn);

    private Finding Report(PlanRow row, List<NetworkStep> missed, SchoolRegion? region)
    {
        var named = missed.Take(MostNamed).Select(one => Words(one, region));
        var more =
            missed.Count > MostNamed
                ? $" Dat geldt voor nog {missed.Count - MostNamed} andere."
                : "";
        return this.Found(
            Severity.Warning,
            [row.Number],
            [.. missed.SelectMany(Parts)],
            $"{Wording.RowFirst(row)}: {string.Join("; ", named)}.{more}",
            "Zonder vergadering is er geen behandeling en geen besluit; de stap schuift dan naar de eerste vergadering erna.",
            "Kies een dag waarop het gremium vergadert, spreek een extra vergadering af, of verbeter de vergaderdagen als die niet kloppen."
        );
    }

    private static IEnumerable<About> Parts(NetworkStep step) =>
        [new About.Body(step.Calendar!.Calendar.FullName), new About.Days(step.Date)];

    private static string Words(NetworkStep step, SchoolRegion? region)
    {
        var calendar = step.Calendar!.Calendar;
        var (first, last) = (step.Date.Earliest!.Value, step.Date.Latest!.Value);
        var days = MeetingDays.Of(calendar, region, first.AddDays(-Near), last.AddDays(Near));
        var nearest = new[] { days.OnOrBefore(first), days.OnOrAfter(last) }
            .OfType<DateOnly>()
            .Select(DutchDay.Of)
            .ToList();
        var instead =
            nearest.Count > 0
                ? $"wel op {WordList.And(nearest)}"
                : $"ook niet in de maanden eromheen";
        return $"{calendar.WithArticle} vergadert niet op {Wording.Quote(step.Date.Words)}, {instead}";
    }
}
