using System.Globalization;
using Tijdpad.Dates;
using Tijdpad.Dutch;
using Tijdpad.Edits;
using Tijdpad.Rows;

namespace Tijdpad.Repairs;

/// <summary>Ways out of what is wrong with the date of a row.</summary>
internal static class DateRepairs
{
    private const int ManyRows = 6;

    /// <summary>Either corrects the weekday to fit the day, or moves the day to the nearest ones with that weekday.</summary>
    public static IEnumerable<Repair> WeekdayDoesNotFit(RepairPlace place)
    {
        if (place.Subject is not { } step)
            yield break;
        var named = step.Activity.Date.NamedDays.FirstOrDefault(day => !day.Fits);
        if (named is null)
            yield break;
        var days = new[] { 0, -1, 1, -2, 2, -3, 3 }
            .Select(named.Day.AddDays)
            .Where(day => day == named.Day || day.DayOfWeek == named.Weekday);
        foreach (var day in days)
        {
            if (Moved(place, step, named.Day, day) is { } repair)
                yield return repair;
        }
    }

    /// <summary>Moves the row to the first working day after its day, or to the last before it.</summary>
    public static IEnumerable<Repair> NonWorkingDay(RepairPlace place)
    {
        if (place.Subject is not { Day: { } day } step)
            yield break;
        var (next, before) = (
            WorkingDays.OnOrAfter(day.AddDays(1)),
            WorkingDays.OnOrBefore(day.AddDays(-1))
        );
        foreach (var other in new[] { next, before })
        {
            if (Moved(place, step, day, other) is { } repair)
                yield return repair;
        }
    }

    /// <summary>Makes the date of the row last from the first through the last day of its municipalities.</summary>
    public static IEnumerable<Repair> OccurrenceOutside(RepairPlace place)
    {
        if (place.Rows.FirstOrDefault() is not { } step)
            return [];
        var days = step
            .Activity.Occurrences.Where(one => !one.Date.IsLapsed)
            .SelectMany(one => new[] { one.Date.Earliest, one.Date.Latest })
            .Concat(step.Activity.Date.SingleDays().Cast<DateOnly?>())
            .OfType<DateOnly>()
            .ToList();
        if (days.Count == 0)
            return [];
        var (first, last) = (place.WordsFor(step, days.Min()), place.WordsFor(step, days.Max()));
        var words = first == last ? first : $"{first} t/m {last}";
        return [Set(step, words)];
    }

    /// <summary>Chooses one of the days that the words leave open: a repair for each.</summary>
    public static IEnumerable<Repair> ChoiceNotMade(RepairPlace place)
    {
        if (place.Rows.FirstOrDefault() is not { } step)
            return [];
        var days = step.Activity.Date.SingleDays().ToList();
        return days.Count is < 2 or > ManyRows
            ? []
            : days.Select(day => Set(step, place.WordsFor(step, day), $"Kies {DutchDay.Of(day)}"));
    }

    /// <summary>Moves the row to the same day and month in a year of the rows around it.</summary>
    public static IEnumerable<Repair> YearTypedWrong(RepairPlace place)
    {
        if (place.Rows.FirstOrDefault() is not { Earliest: { } day } step)
            return [];
        var words = step.Activity.Date.Words;
        var wrong = day.Year.ToString(CultureInfo.InvariantCulture);
        return place
            .Steps.All.Where(other => Math.Abs(other.Row - step.Row) is 1 or 2)
            .Select(other => other.Earliest?.Year)
            .OfType<int>()
            .Distinct()
            .Select(year => year.ToString(CultureInfo.InvariantCulture))
            .SelectMany(year =>
                new[]
                {
                    words.Replace(wrong, year, StringComparison.Ordinal),
                    words.EndsWith(wrong[2..], StringComparison.Ordinal)
                        ? words[..^2] + year[2..]
                        : words,
                }
            )
            .Where(now => now != words)
            .Select(now => Set(step, now));
    }

    /// <summary>Marks all rows as held; or each by itself as held or as cancelled.</summary>
    public static IEnumerable<Repair> PastNotHeld(RepairPlace place)
    {
        var rows = place.Rows.ToList();
        if (rows.Count > 1)
            yield return new(
                $"Merk {Counted.Of(rows.Count, "rij", "rijen")} als gehouden",
                rows.Select(step => new SetFirmness(step.Activity.Id, Firmness.Held))
            );
        if (rows.Count > ManyRows)
            yield break;
        foreach (var step in rows)
        {
            yield return new(
                $"Merk rij {step.Row} als gehouden",
                new SetFirmness(step.Activity.Id, Firmness.Held)
            );
            yield return new(
                $"Merk rij {step.Row} als vervallen",
                new SetFirmness(step.Activity.Id, Firmness.Lapsed)
            );
        }
    }

    // only when the words then mean the other day and nothing else
    private static Repair? Moved(RepairPlace place, Step step, DateOnly from, DateOnly to)
    {
        var words =
            DateWording.Moved(step.Activity.Date.Words, from, to)
            ?? (step.Day is null ? null : place.WordsFor(step, to));
        return words is not null && place.Read(step, words).MayBeOn(to)
            ? Set(step, words, $"Maak er {DutchDay.Of(to)} van")
            : null;
    }

    private static Repair Set(Step step, string words, string? label = null) =>
        new(
            label ?? $"Zet rij {step.Row} op {Wording.Quote(words)}",
            new SetDate(step.Activity.Id, words)
        );
}
