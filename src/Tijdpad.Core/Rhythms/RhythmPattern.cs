using Tijdpad.Dates;

namespace Tijdpad.Rhythms;

/// <summary>The rhythm behind a list of days, where there is one.</summary>
/// <param name="Rhythm">What most of the days follow.</param>
/// <param name="Exceptions">So many days fall outside it, or are missing from it while nobody has a holiday.</param>
public sealed record RhythmPattern(Rhythm Rhythm, int Exceptions)
{
    private const int FewestDays = 4;

    private const int MostWeeks = 8;

    /// <summary>Null when the days are too few, or follow no rhythm for three quarters.</summary>
    public static RhythmPattern? Of(ValueList<DateOnly> days)
    {
        if (days.Count < FewestDays)
            return null;
        var weekday = days.GroupBy(day => day.DayOfWeek).MaxBy(group => group.Count())!.Key;
        var best = Candidates(days, weekday)
            .Select(rhythm => new RhythmPattern(rhythm, ExceptionsOf(rhythm, days)))
            .MinBy(pattern => pattern.Exceptions)!;
        return best.Exceptions * 4 <= days.Count ? best : null;
    }

    // every start counts for cycles of several weeks: the first day of a list may be the exception
    private static IEnumerable<Rhythm> Candidates(ValueList<DateOnly> days, DayOfWeek weekday)
    {
        yield return new Rhythm.Weekly([weekday]);
        for (var every = 2; every <= MostWeeks; every++)
        for (var shift = 0; shift < every; shift++)
            yield return new Rhythm.Weekly([weekday], every, days[0].AddDays(7 * shift));
        int[] ordinals = [1, 2, 3, 4, Rhythm.Monthly.Last];
        foreach (var one in ordinals)
        {
            yield return new Rhythm.Monthly([one], weekday);
            foreach (var other in ordinals.Where(n => n > one || n == Rhythm.Monthly.Last))
                if (other != one)
                    yield return new Rhythm.Monthly([one, other], weekday);
        }
    }

    private static int ExceptionsOf(Rhythm rhythm, ValueList<DateOnly> days)
    {
        var listed = days.ToHashSet();
        var (first, last) = (days.Min(), days.Max());
        var missing = 0;
        for (var day = first; day <= last; day = day.AddDays(1))
        {
            if (!listed.Contains(day) && rhythm.FallsOn(day) && !IsFree(day))
                missing++;
        }
        return missing + days.Count(day => !rhythm.FallsOn(day));
    }

    // in whatever region: a council does not meet in the holidays of its own
    private static bool IsFree(DateOnly day) =>
        PublicHolidays.On(day).Any(holiday => holiday.IsDayOff)
        || Enum.GetValues<SchoolRegion>().Any(region => SchoolDays.IsHoliday(day, region));
}
