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
        if (place.Subject is not { } row)
            yield break;
        var named = row.Activity.Date.NamedDays.FirstOrDefault(day => !day.Fits);
        if (named is null)
            yield break;
        var days = new[] { 0, -1, 1, -2, 2, -3, 3 }
            .Select(named.Day.AddDays)
            .Where(day => day == named.Day || day.DayOfWeek == named.Weekday);
        foreach (var day in days)
        {
            if (Moved(place, row, named.Day, day) is { } repair)
                yield return repair;
        }
    }

    /// <summary>Moves the row to the first working day after its day, or to the last before it.</summary>
    public static IEnumerable<Repair> NonWorkingDay(RepairPlace place)
    {
        if (place.Subject is not { Day: { } day } row)
            yield break;
        var (next, before) = (
            WorkingDays.OnOrAfter(day.AddDays(1)),
            WorkingDays.OnOrBefore(day.AddDays(-1))
        );
        foreach (var other in new[] { next, before })
        {
            if (Moved(place, row, day, other) is { } repair)
                yield return repair;
        }
    }

    /// <summary>Makes the date of the row last from the first through the last day of its municipalities.</summary>
    public static IEnumerable<Repair> OccurrenceOutside(RepairPlace place)
    {
        if (place.Rows.FirstOrDefault() is not { } row)
            return [];
        var days = row
            .Activity.Occurrences.Where(one => !one.Date.IsLapsed)
            .SelectMany(one => new[] { one.Date.Earliest, one.Date.Latest })
            .Concat(row.Activity.Date.SingleDays().Cast<DateOnly?>())
            .OfType<DateOnly>()
            .ToList();
        if (days.Count == 0)
            return [];
        var (first, last) = (place.WordsFor(row, days.Min()), place.WordsFor(row, days.Max()));
        var words = first == last ? first : $"{first} t/m {last}";
        return [Set(row, words)];
    }

    /// <summary>Chooses one of the days that the words leave open: a repair for each.</summary>
    public static IEnumerable<Repair> ChoiceNotMade(RepairPlace place)
    {
        if (place.Rows.FirstOrDefault() is not { } row)
            return [];
        var days = row.Activity.Date.SingleDays().ToList();
        return days.Count is < 2 or > ManyRows
            ? []
            : days.Select(day => Set(row, place.WordsFor(row, day), $"Kies {DutchDay.Of(day)}"));
    }

    /// <summary>Moves the row to the same day and month in a year of the rows around it.</summary>
    public static IEnumerable<Repair> YearTypedWrong(RepairPlace place)
    {
        if (place.Rows.FirstOrDefault() is not { Earliest: { } day } row)
            return [];
        var words = row.Activity.Date.Words;
        var wrong = day.Year.ToString(CultureInfo.InvariantCulture);
        return place
            .Steps.All.Where(other => Math.Abs(other.Number - row.Number) is 1 or 2)
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
            .Select(now => Set(row, now));
    }

    /// <summary>Marks all rows as held; or each by itself as held or as cancelled.</summary>
    public static IEnumerable<Repair> PastNotHeld(RepairPlace place)
    {
        var rows = place.Rows.ToList();
        if (rows.Count > 1)
            yield return new(
                $"Merk {Counted.Of(rows.Count, "rij", "rijen")} als gehouden",
                rows.Select(row => new SetFirmness(row.Activity.Id, Firmness.Held))
            );
        if (rows.Count > ManyRows)
            yield break;
        foreach (var row in rows)
        {
            yield return new(
                $"Merk rij {row.Number} als gehouden",
                new SetFirmness(row.Activity.Id, Firmness.Held)
            );
            yield return new(
                $"Merk rij {row.Number} als vervallen",
                new SetFirmness(row.Activity.Id, Firmness.Lapsed)
            );
        }
    }

    // only when the words then mean the other day and nothing else
    private static Repair? Moved(RepairPlace place, PlanRow row, DateOnly from, DateOnly to)
    {
        var words =
            DateWording.Moved(row.Activity.Date.Words, from, to)
            ?? (row.Day is null ? null : place.WordsFor(row, to));
        return words is not null && place.Read(row, words).MayBeOn(to)
            ? Set(row, words, $"Maak er {DutchDay.Of(to)} van")
            : null;
    }

    private static Repair Set(PlanRow row, string words, string? label = null) =>
        new(
            label ?? $"Zet rij {row.Number} op {Wording.Quote(words)}",
            new SetDate(row.Activity.Id, words)
        );
}
