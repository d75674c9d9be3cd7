using System.Globalization;
using System.Text.RegularExpressions;
using Tijdpad.Dates;
using Tijdpad.Dutch;

namespace Tijdpad.Documents.Reading.Calendars;

/// <summary>
/// Reads the days of a year schedule. Such a schedule runs forward: a day without a year follows the one before it, and
/// a day without a month is of the month that its place gives.
/// </summary>
internal sealed partial class ScheduleDays(DateOnly asOf)
{
    private DateOnly? _before;
    private int? _year;
    private bool _isSeason;

    /// <summary>From here on days without a year are of this one.</summary>
    public void Turn(int year) => (_year, _isSeason, _before) = (year, false, null);

    /// <summary>From here on days without a year are of August through December of this year, or January through July of the next.</summary>
    public void TurnSeason(int first) => (_year, _isSeason, _before) = (first, true, null);

    /// <summary>Takes over the year or the season that words name ("2026", "Vergaderschema 2025-2026"); false when they name none.</summary>
    public bool TurnBy(string words)
    {
        if (
            SeasonIn().Match(words) is { Success: true } season
            && Number(season, "first") is { } first
            && (Number(season, "second") - first - 1) % 100 == 0
        )
            TurnSeason(first);
        else if (YearIn(words) is { } year)
            Turn(year);
        else
            return false;
        return true;
    }

    /// <summary>A new list begins; it need not follow the one before it.</summary>
    public void Begin() => _before = null;

    /// <summary>The one day that words name; null when they name none, or more than a day.</summary>
    public DateOnly? DayOf(string words) =>
        In(words) is { Days: [var day], Rest: var rest } && !rest.Any(char.IsLetterOrDigit)
            ? day
            : null;

    /// <summary>The days in words ("8, 15 en 22 januari"), and what else they say.</summary>
    /// <param name="words">A cell, or a line.</param>
    /// <param name="month">The month of days without one, and its year when it is known; null when the place gives none.</param>
    public NamedDays In(string words, (int Month, int? Year)? month = null)
    {
        var text = Replaced().Replace(Moved().Replace(Times().Replace(words, " "), " "), " ");
        var matches = Days()
            .Matches(text)
            .Where(match => IsDay(text, match, month is not null))
            .ToList();
        var days = new List<DateOnly>();
        var rest = text.ToCharArray();
        var behind = new string?[matches.Count];
        for (var (at, name) = (matches.Count - 1, (string?)null); at >= 0; at--)
            behind[at] = name = matches[at].Groups["name"] is { Success: true } own
                ? own.Value
                : name;
        for (var at = 0; at < matches.Count; at++)
        {
            if (DaysOf(matches[at], behind[at], month) is not { Count: > 0 } found)
                continue;
            days.AddRange(found);
            rest.AsSpan(matches[at].Index, matches[at].Length).Fill(' ');
        }
        return new(
            days,
            Between()
                .Replace(new string(rest), " ")
                .Trim(' ', ',', ';', ':', '-', '–', '|', '/', '+', '&')
        );
    }

    /// <summary>The day at the beginning of a line, and the words behind it; glued to each other when a PDF was copied.</summary>
    public (DateOnly Day, string Behind)? Leading(string line, (int Month, int? Year)? month = null)
    {
        var match = DayAtStart().Match(line);
        if (!match.Success || (month is null && !match.Groups["full"].Success))
            return null;
        return In(match.Groups["day"].Value, month).Days is [var day]
            ? (day, match.Groups["rest"].Value.Trim(' ', ':', '-', '–', '|', ',', ';', '\t'))
            : null;
    }

    /// <summary>The year that stands alone in a line ("2025", "Vergaderschema 2025"); null when there is none or more than one.</summary>
    public static int? YearIn(string words)
    {
        var years = Year()
            .Matches(words)
            .Select(match => match.Value)
            .Distinct(StringComparer.Ordinal)
            .ToList();
        return years is [var one] ? int.Parse(one, CultureInfo.InvariantCulture) : null;
    }

    /// <summary>A weekday of an ISO week of the year that is being read; null when no year is known.</summary>
    public DateOnly? InWeek(int week, DayOfWeek weekday)
    {
        if ((_year ?? asOf.Year) is not (>= 1900 and < 2200 and var year))
            return null;
        if (_isSeason && week < 31)
            year++;
        return week <= ISOWeek.GetWeeksInYear(year)
            ? DateOnly.FromDateTime(ISOWeek.ToDateTime(year, week, weekday))
            : null;
    }

    // a number is a day when nothing before it makes it another number ("Raadsvergadering 13")
    private static bool IsDay(string text, Match match, bool isInMonth)
    {
        if (match.Groups["iso"].Success || match.Groups["name"].Success)
            return true;
        if (
            match.Groups["number"].Success
            && !match.Groups["gap"].Value.Contains(' ', StringComparison.Ordinal)
        )
            return true;
        if (!isInMonth && !MonthBehind().IsMatch(text[(match.Index + match.Length)..]))
            return match.Groups["number"].Success;
        var before = text[..match.Index].TrimEnd();
        return match.Groups["weekday"].Success
            || before.Length == 0
            || !char.IsLetterOrDigit(before[^1])
            || AndBefore().IsMatch(before);
    }

    private List<DateOnly>? DaysOf(Match match, string? behind, (int Month, int? Year)? month)
    {
        if (match.Groups["iso"].Success)
            return IsoDay.Read(match.Value.Trim()) is { } iso ? [Kept(iso)] : null;
        var first = Number(match, "first");
        var year = Number(match, "year") is { } written
            ? written + (written < 100 ? 2000 : 0)
            : (int?)null;
        var weekday = match.Groups["weekday"].Value;
        if (Number(match, "number") is { } second)
        {
            // "7/21" in a column of one month are two days, and so are "7 - 8 november"
            var isTwo =
                year is null
                && (
                    second > 12
                    || behind is not null
                    || (month is { } place && place.Month != second)
                );
            return !isTwo ? One(first!.Value, second, year, weekday)
                : One(first!.Value, MonthOf(behind, month), null, weekday) is { } from
                && One(second, MonthOf(behind, month), null, "") is { } to
                    ? [.. from, .. to]
                : null;
        }
        return match.Groups["name"].Success
            ? One(first!.Value, DutchDay.MonthOf(match.Groups["name"].Value)!.Value, year, weekday)
            : One(
                first!.Value,
                MonthOf(behind, month),
                behind is null ? month?.Year : null,
                weekday
            );
    }

    private static int MonthOf(string? behind, (int Month, int? Year)? month) =>
        behind is not null ? DutchDay.MonthOf(behind)!.Value : month?.Month ?? 0;

    private List<DateOnly>? One(int day, int month, int? year, string weekday)
    {
        if (month is < 1 or > 12 || day < 1)
            return null;
        if ((year ?? YearOf(month)) is not { } known)
            return Inferred($"{weekday} {day} {DutchDay.Month(month)}");
        return known is >= 1900 and < 2200 && day <= DateTime.DaysInMonth(known, month)
            ? [Kept(Forward(new(known, month, day), year is not null))]
            : null;
    }

    private int? YearOf(int month) => _isSeason && month < 8 ? _year + 1 : _year;

    // a list of one year that runs on past December is of the next
    private DateOnly Forward(DateOnly day, bool isWritten) =>
        !isWritten && !_isSeason && _before is { } before && before.DayNumber - day.DayNumber > 180
            ? day.AddYears(1)
            : day;

    private List<DateOnly>? Inferred(string words) =>
        FuzzyDate.Read(words.Trim(), new(asOf, _before))
            is { IsExact: true, LeftOver: "", Earliest: { } day }
            ? [Kept(day)]
            : null;

    private DateOnly Kept(DateOnly day)
    {
        _before = day;
        return day;
    }

    private static int? Number(Match match, string group) =>
        match.Groups[group].Success
            ? int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture)
            : null;

    private const string Named =
        $@"(?<name>{SchedulePhrases.MonthNames})(?![a-z])\.?(?:[ ,-]*(?<year>20\d\d)(?!\d)|(?:-| ?')(?<year>\d\d)(?![\d.:]))?";

    private const string Numbered =
        @"(?<gap> ?[-/.–] ?)(?<number>\d{1,2})(?!\d)(?: ?[-/.] ?(?<year>20\d\d|\d\d)(?!\d))?";

    private const string Weekday =
        $@"(?:(?<![a-z])(?<weekday>{SchedulePhrases.WeekdayNames})\.?,? ?)?";

    [GeneratedRegex(
        $@"(?<iso>(?<!\d)20\d\d-\d\d-\d\d(?!\d))|{Weekday}(?<![\d.,:])(?<first>\d{{1,2}})(?!\d)(?:e(?![a-z]))?(?:[ -]?{Named}|{Numbered})?",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Days();

    [GeneratedRegex(
        $@"^\s*(?<day>(?:(?:{SchedulePhrases.WeekdayNames})\.?,? ?)?(?:\d{{1,2}}(?<full> ?[- ]?(?:{SchedulePhrases.MonthNames})\.?(?: ?(?:19|20)\d\d)?|[-/.]\d{{1,2}}(?:[-/.](?:\d{{4}}|\d\d))?)?|(?<full>\d{{4}}-\d\d-\d\d)))(?<rest>(?!\d).*)$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex DayAtStart();

    // "20.00 uur", "19:30 - 22:00"; a point between other numbers is of a date
    [GeneratedRegex(
        @"\(?(?:\b(?:om|vanaf|van|aanvang|start) )?(?<![\d./-])\d{1,2}(?::[0-5]\d|\.(?:00|15|30|45))(?![\d./-]\d|\d)(?: ?(?:-|–|tot|tm) ?\d{1,2}[.:][0-5]\d)?(?: ?(?:uur|u)\b)?\)?|\b\d{1,2} ?(?:uur|u)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Times();

    // of "11 maart (verplaatst naar 18 maart)" the second day counts
    [GeneratedRegex(@"^.*\b(?:verplaatst|verschoven|verzet) naar\b", RegexOptions.IgnoreCase)]
    private static partial Regex Moved();

    [GeneratedRegex(@"\b(?:in plaats van|i\.?p\.?v\.?)\b.*$", RegexOptions.IgnoreCase)]
    private static partial Regex Replaced();

    [GeneratedRegex(@"(?:\b(?:en|of|t/m|tot en met)\b|[,;/&+|–-])\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex AndBefore();

    [GeneratedRegex(
        $@"^(?:\s*(?:,|;|/|&|\+|en|-|–)?\s*(?:(?:{SchedulePhrases.WeekdayNames})\.? ?)?\d{{1,2}})*\s*(?:{SchedulePhrases.MonthNames})(?![a-z])",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex MonthBehind();

    [GeneratedRegex(@"(?:\s*(?:[,;&+|]|\ben\b)\s*)+$|\s{2,}|\(\s*\)", RegexOptions.IgnoreCase)]
    private static partial Regex Between();

    [GeneratedRegex(@"(?<!\d)(?<first>20\d\d) ?[-/–] ?(?<second>(?:20)?\d\d)(?!\d|-)")]
    private static partial Regex SeasonIn();

    [GeneratedRegex(@"(?<!\d)20\d\d(?!\d)")]
    private static partial Regex Year();
}
