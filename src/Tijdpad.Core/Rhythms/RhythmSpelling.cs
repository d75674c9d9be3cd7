using System.Globalization;
using System.Text.RegularExpressions;
using Tijdpad.Dutch;

namespace Tijdpad.Rhythms;

/// <summary>
/// The one spelling of rhythms and lead times: what <see cref="Rhythm.ToText"/> writes, this reads.
/// </summary>
internal static partial class RhythmSpelling
{
    public const string ByAppointment = "elke werkdag";

    private static readonly string[] Ordinals =
    [
        "eerste",
        "tweede",
        "derde",
        "vierde",
        "vijfde",
        "laatste",
    ];

    /// <summary>Null when the text is no rhythm as Tijdpad spells it.</summary>
    public static Rhythm? Read(string text)
    {
        try
        {
            return text.Length == 0 ? Rhythm.Unknown
                : text == ByAppointment ? new Rhythm.AnyWorkingDay()
                : ReadWeekly(text)
                    ?? ReadCycle(text)
                    ?? ReadMonthly(text)
                    ?? (Rhythm?)ReadDays(text);
        }
        catch (ArgumentException)
        {
            // well spelled and still impossible: "week 5 van 4"
            return null;
        }
    }

    public static string Names(ValueList<DayOfWeek> weekdays) =>
        WordList.And(weekdays.Select(DutchDay.Weekday));

    public static string OrdinalNames(ValueList<int> ordinals) =>
        WordList.And(ordinals.Select(n => Ordinals[n == Rhythm.Monthly.Last ? 5 : n - 1]));

    public static DayOfWeek? Weekday(string name)
    {
        var at = Array.IndexOf(DutchDayNames.LongDays, name);
        return at < 0 ? null : (DayOfWeek)at;
    }

    public static int? Ordinal(string name) =>
        Array.IndexOf(Ordinals, name) switch
        {
            < 0 => null,
            5 => Rhythm.Monthly.Last,
            var at => at + 1,
        };

    /// <summary>Reads what <see cref="DutchDay.Full"/> writes, and "2025-01-08"; null when it is no day.</summary>
    public static DateOnly? DayOf(string text) => IsoDay.Read(text) ?? WrittenDay(text);

    // by number of the month: what a culture calls it differs between systems
    private static DateOnly? WrittenDay(string text) =>
        text.Split(' ') is [var day, var month, var year]
        && Array.IndexOf(DutchDayNames.LongMonths, month) is >= 0 and var at
            ? IsoDay.Read($"{year}-{at + 1:00}-{day.PadLeft(2, '0')}")
            : null;

    private static Rhythm.Weekly? ReadWeekly(string text)
    {
        var match = Weekly().Match(text);
        if (!match.Success || WeekdaysIn(match.Groups["days"].Value) is not { } days)
            return null;
        if (!match.Groups["every"].Success)
            return match.Groups["from"].Success ? null : new Rhythm.Weekly(days);
        return DayOf(match.Groups["from"].Value) is { } from
            ? new Rhythm.Weekly(days, Number(match, "every"), from)
            : null;
    }

    private static Rhythm.InCycle? ReadCycle(string text)
    {
        var match = Cycle().Match(text);
        return
            match.Success
            && Weekday(match.Groups["day"].Value) is { } weekday
            && DayOf(match.Groups["from"].Value) is { } start
            ? new Rhythm.InCycle(Number(match, "weeks"), Number(match, "week"), weekday, start)
            : null;
    }

    private static Rhythm.Monthly? ReadMonthly(string text)
    {
        var match = Monthly().Match(text);
        if (!match.Success || Weekday(match.Groups["day"].Value) is not { } weekday)
            return null;
        var ordinals = Split(match.Groups["which"].Value).Select(Ordinal).ToList();
        return ordinals.Contains(null) ? null : new Rhythm.Monthly(ordinals.OfType<int>(), weekday);
    }

    private static Rhythm.OnDays? ReadDays(string text)
    {
        var days = text.Split(", ").Select(DayOf).Take(Rhythm.MostDays + 1).ToList();
        return days.Contains(null) || days.Count > Rhythm.MostDays
            ? null
            : new Rhythm.OnDays(days.OfType<DateOnly>());
    }

    private static List<DayOfWeek>? WeekdaysIn(string names)
    {
        var days = Split(names).Select(Weekday).ToList();
        return days.Contains(null) ? null : [.. days.OfType<DayOfWeek>()];
    }

    private static string[] Split(string names) =>
        names.Replace(" en ", ", ", StringComparison.Ordinal).Split(", ");

    private static int Number(Match match, string group) =>
        int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"^elke (?:week|(?<every>\d{1,2}) weken) op (?<days>[a-z, ]+?)(?: vanaf (?<from>[\da-z -]+))?$"
    )]
    private static partial Regex Weekly();

    [GeneratedRegex(
        @"^week (?<week>\d{1,2}) van (?<weeks>\d{1,2}) op (?<day>[a-z]+), week 1 vanaf (?<from>[\da-z -]+)$"
    )]
    private static partial Regex Cycle();

    [GeneratedRegex(@"^(?<which>[a-z, ]+) (?<day>[a-z]+dag) van de maand$")]
    private static partial Regex Monthly();
}
