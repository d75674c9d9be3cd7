using System.Globalization;
using System.Text.RegularExpressions;
using Tijdpad.Calendars;
using Tijdpad.Dates;
using Tijdpad.Dutch;

namespace Tijdpad.Rhythms;

/// <summary>How long before a meeting the papers must be there (aanlevertermijn).</summary>
/// <param name="Unit">What is counted.</param>
/// <param name="Count">How many, 0 to 200; of <see cref="LeadTimeUnit.Weekday"/> the number of ISO weeks before that of the meeting, 0 for its own week.</param>
/// <param name="Weekday">The day on which papers go out, only with <see cref="LeadTimeUnit.Weekday"/> ("vrijdag 2 weken ervoor").</param>
public sealed partial record LeadTime(LeadTimeUnit Unit, int Count, DayOfWeek? Weekday = null)
{
    public const int Most = 200;

    private const string Notice = ", minstens ";

    public static LeadTime None { get; } = OfDays(0);

    public static LeadTime OfDays(int count) => new(LeadTimeUnit.Days, Checked(count));

    /// <summary>So many working days; none is <see cref="None"/>, for both are "geen".</summary>
    public static LeadTime OfWorkingDays(int count) =>
        count == 0 ? None : new(LeadTimeUnit.WorkingDays, Checked(count));

    /// <summary>On a weekday in the ISO week that lies so many weeks before that of the meeting.</summary>
    public static LeadTime OnWeekday(DayOfWeek weekday, int weeksBefore) =>
        new(LeadTimeUnit.Weekday, Checked(weeksBefore), weekday);

    /// <summary>
    /// The meeting of another body after which the papers go out; null when they wait for none. The count is then what
    /// must lie between dispatch and meeting, 0 when nobody has said that.
    /// </summary>
    public AfterMeeting? After
    {
        get;
        init =>
            field =
                value is null || Unit != LeadTimeUnit.Weekday
                    ? value
                    : throw new ArgumentException("Papers go out on one day.", nameof(value));
    }

    /// <summary>The last day on which papers for a meeting can be sent by the count alone; never after the meeting.</summary>
    /// <remarks>Where they wait for another body: <see cref="PaperDays"/>.</remarks>
    public DateOnly LastDispatch(DateOnly meeting) =>
        Unit switch
        {
            LeadTimeUnit.Days => meeting.AddDays(-Count),
            LeadTimeUnit.WorkingDays => Count == 0 ? meeting : WorkingDays.Add(meeting, -Count),
            _ => Earlier(
                meeting,
                IsoWeek.MondayOf(meeting).AddDays(IsoWeek.DayNumber(Weekday!.Value) - 7 * Count)
            ),
        };

    /// <summary>"10 dagen", "5 werkdagen", "vrijdag 2 weken ervoor", "vrijdag na college, minstens 10 dagen ervoor", "geen".</summary>
    public string ToText() =>
        After is null ? CountText()
        : Count == 0 ? After.ToText()
        : $"{After.ToText()}{Notice}{CountText()} ervoor";

    private string CountText() =>
        (Unit, Count) switch
        {
            (LeadTimeUnit.Weekday, 0) => $"{DutchDay.Weekday(Weekday!.Value)} in dezelfde week",
            (LeadTimeUnit.Weekday, 1) => $"{DutchDay.Weekday(Weekday!.Value)} 1 week ervoor",
            (LeadTimeUnit.Weekday, _) => $"{DutchDay.Weekday(Weekday!.Value)} {Count} weken ervoor",
            (_, 0) => "geen",
            (LeadTimeUnit.Days, 1) => "1 dag",
            (LeadTimeUnit.Days, _) => $"{Count} dagen",
            (_, 1) => "1 werkdag",
            _ => $"{Count} werkdagen",
        };

    public override string ToString() => ToText();

    /// <summary>Reads what <see cref="ToText"/> writes, and weeks ("2 weken"); null when it is no lead time.</summary>
    public static LeadTime? Read(string text)
    {
        var words = text.Trim();
        var end = words.IndexOf(Notice, StringComparison.Ordinal);
        if (AfterMeeting.Read(end < 0 ? words : words[..end]) is { } after)
            return end < 0 ? None with { After = after } : ReadNotice(words, end, after);
        return ReadCount(words.ToLowerInvariant());
    }

    private static LeadTime? ReadNotice(string words, int end, AfterMeeting after)
    {
        var notice = words[(end + Notice.Length)..];
        return
            notice.EndsWith(" ervoor", StringComparison.Ordinal)
            && ReadCount(notice[..^" ervoor".Length])
                is { Unit: not LeadTimeUnit.Weekday, Count: > 0 } count
            ? count with
            {
                After = after,
            }
            : null;
    }

    private static LeadTime? ReadCount(string words)
    {
        if (words is "geen" or "0")
            return None;
        var match = Pattern().Match(words);
        if (!match.Success)
            return null;
        var count = match.Groups["count"].Success
            ? int.Parse(match.Groups["count"].ValueSpan, CultureInfo.InvariantCulture)
            : 0;
        if (match.Groups["day"].Success)
            return RhythmSpelling.Weekday(match.Groups["day"].Value) is { } day && count <= Most
                ? OnWeekday(day, count)
                : null;
        var unit = match.Groups["unit"].Value;
        var days = unit is "week" or "weken" ? count * 7 : count;
        return days > Most ? null
            : unit.StartsWith("werk", StringComparison.Ordinal) ? OfWorkingDays(days)
            : OfDays(days);
    }

    private static int Checked(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, Most);
        return count;
    }

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;

    [GeneratedRegex(
        @"^(?:(?<day>[a-z]+dag) (?:in dezelfde week|(?<count>\d{1,3}) we(?:ek|ken) ervoor)|(?<count>\d{1,3}) (?<unit>dag|dagen|werkdag|werkdagen|week|weken))$"
    )]
    private static partial Regex Pattern();
}

/// <summary>What a lead time counts.</summary>
public enum LeadTimeUnit
{
    /// <summary>Calendar days; the day of the meeting is not counted.</summary>
    Days,

    /// <summary>Working days; the day of the meeting is not counted.</summary>
    WorkingDays,

    /// <summary>Papers go out on one weekday, so many ISO weeks before the week of the meeting.</summary>
    Weekday,
}
