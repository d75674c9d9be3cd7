using System.Globalization;
using System.Text.RegularExpressions;
using Tijdpad.Edits;
using Tijdpad.Rows;

namespace Tijdpad.Repairs;

/// <summary>Ways out of what is wrong with the way in which weeks and days are written.</summary>
internal static partial class WeekRepairs
{
    /// <summary>
    /// Changes a week number past the end of the year, in a heading or in the date of a row, to the week of the next year
    /// ("week 53" becomes "week 1").
    /// </summary>
    public static IEnumerable<Repair> DoesNotExist(RepairPlace place)
    {
        foreach (var heading in place.Plan.WeekHeadings.Where(one => IsNamed(place, one.Words)))
        {
            var words = NextYear(heading.Words);
            yield return new(
                $"Noem de kop {Wording.Quote(words)}",
                new RenameWeekHeading(heading.Id, words)
            );
        }
        foreach (var row in place.Rows.Where(row => IsNamed(place, row.Activity.Date.Words)))
        {
            var words = NextYear(row.Activity.Date.Words);
            yield return new(
                $"Zet rij {row.Number} op {Wording.Quote(words)}",
                new SetDate(row.Activity.Id, words)
            );
        }
    }

    /// <summary>Days and ranges of weeks are written as most are.</summary>
    public static IEnumerable<Repair> IrregularDates(RepairPlace place)
    {
        var (days, dashes) = (Days(place).ToList(), Dashes(place).ToList());
        if (days.Count > 0 && dashes.Count > 0)
            yield return new(
                "Schrijf de datums en de weekkoppen zoals de rest",
                days.Concat(dashes)
            );
        yield return new("Schrijf de datums zoals de rest", days);
        yield return new("Schrijf de weekkoppen zoals de rest", dashes);
    }

    // only "14/3": that is what nearly every planning has
    private static IEnumerable<PlanEdit> Days(RepairPlace place)
    {
        foreach (var row in place.Rows)
        {
            var old = row.Activity.Date;
            var words = Spaced().Replace(old.Words, "${day}/${month}");
            words = Named()
                .Replace(
                    words,
                    match =>
                        $"{match.Groups["day"].Value}/{DateWording.MonthOf(match.Groups["month"].Value)}"
                );
            var now = place.Read(row, words);
            if (words != old.Words && (now.Earliest, now.Latest) == (old.Earliest, old.Latest))
                yield return new SetDate(row.Activity.Id, words);
        }
    }

    private static IEnumerable<PlanEdit> Dashes(RepairPlace place)
    {
        var ranges = place.Plan.WeekHeadings.Where(one => Range().IsMatch(one.Words)).ToList();
        var hyphens = ranges.Count(one => one.Words.Contains('-'));
        var (from, to) = hyphens * 2 < ranges.Count ? ('-', '–') : ('–', '-');
        return ranges
            .Where(one => one.Words.Contains(from))
            .Select(one => new RenameWeekHeading(one.Id, one.Words.Replace(from, to)));
    }

    private static string NextYear(string words) =>
        Year()
            .Replace(
                Week53().Replace(words, "1"),
                match =>
                    (int.Parse(match.Value, CultureInfo.InvariantCulture) + 1).ToString(
                        CultureInfo.InvariantCulture
                    )
            );

    private static bool IsNamed(RepairPlace place, string words) =>
        Week53().IsMatch(words) && place.Quotes(words);

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex(@"\b53\b", Options)]
    private static partial Regex Week53();

    [GeneratedRegex(@"\b(?:19|20)\d\d\b", Options)]
    private static partial Regex Year();

    [GeneratedRegex(@"\d\s*[-–]\s*\d", Options)]
    private static partial Regex Range();

    [GeneratedRegex(@"\b(?<day>\d{1,2})\s*/\s*(?<month>\d{1,2})\b", Options)]
    private static partial Regex Spaced();

    [GeneratedRegex(
        @"\b(?<day>\d{1,2})\s+(?<month>januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\b",
        Options
    )]
    private static partial Regex Named();
}
