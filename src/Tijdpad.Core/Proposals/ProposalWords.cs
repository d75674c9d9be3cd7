using System.Globalization;
using Tijdpad.Activities;
using Tijdpad.Dates;
using Tijdpad.Dutch;

namespace Tijdpad.Proposals;

/// <summary>How windows and proposals speak of days and bodies, in Dutch.</summary>
public static class ProposalWords
{
    /// <summary>"di 4 juli 2017".</summary>
    public static string Of(DateOnly day) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{DutchDayNames.ShortDays[(int)day.DayOfWeek]} {day.Day} {DutchDayNames.LongMonths[day.Month - 1]} {day.Year:0000}"
        );

    /// <summary>"de raad van Duinoord", "de stuurgroep", "het college van Duinoord".</summary>
    public static string Of(Body body) =>
        $"{(body.Kind == BodyKind.College || body.Name.Contains("forum", StringComparison.Ordinal) || body.Name.EndsWith("overleg", StringComparison.Ordinal) || body.Name.EndsWith("team", StringComparison.Ordinal) ? "het" : "de")} {body.Name}"
        + (body.Municipality is { } municipality ? $" van {municipality}" : "");

    /// <summary>"week 26 (ma 26 juni t/m zo 2 juli 2017)".</summary>
    internal static string Weeks(DateOnly first, DateOnly last)
    {
        var (from, through) = (IsoWeek.Of(first), IsoWeek.Of(last));
        var weeks =
            from.CompareTo(through) == 0
                ? $"week {from.Number}"
                : $"week {from.Number}–{through.Number}";
        return first == last ? $"{weeks} ({Of(first)})" : $"{weeks} ({Of(first)} t/m {Of(last)})";
    }

    internal static string Days(int count) => count == 1 ? "1 dag" : $"{count} dagen";

    internal static string Join(IEnumerable<string> parts)
    {
        string[] all = [.. parts];
        return all.Length < 2 ? string.Concat(all) : $"{string.Join(", ", all[..^1])} en {all[^1]}";
    }
}
