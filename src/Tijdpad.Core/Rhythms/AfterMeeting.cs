using System.Globalization;
using System.Text.RegularExpressions;
using Tijdpad.Dates;
using Tijdpad.Dutch;
using Tijdpad.Words;

namespace Tijdpad.Rhythms;

/// <summary>Papers go out so long after another body has met ("vrijdag na college").</summary>
public sealed partial record AfterMeeting
{
    private const int LongestName = 80;

    private AfterMeeting(string body, LeadTimeUnit unit, int count, DayOfWeek? weekday)
    {
        if (!IsName(body))
            throw new ArgumentException("A body has a plain name.", nameof(body));
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, LeadTime.Most);
        (Body, Unit, Count, Weekday) = (body, unit, count, weekday);
    }

    /// <summary>The body, as <see cref="MeetingNames"/> calls it; of the same municipality, where it is one of each.</summary>
    public string Body { get; }

    public LeadTimeUnit Unit { get; }

    /// <summary>How many days, or of <see cref="LeadTimeUnit.Weekday"/> which one: 1 is the first after the meeting, a meeting on that weekday itself not counted.</summary>
    public int Count { get; }

    public DayOfWeek? Weekday { get; }

    public static AfterMeeting OnWeekday(string body, DayOfWeek weekday, int ordinal = 1) =>
        new(body, LeadTimeUnit.Weekday, ordinal, weekday);

    public static AfterMeeting OfDays(string body, int count) =>
        new(body, LeadTimeUnit.Days, count, null);

    public static AfterMeeting OfWorkingDays(string body, int count) =>
        new(body, LeadTimeUnit.WorkingDays, count, null);

    /// <summary>The same span, counted from the meeting of another body.</summary>
    public AfterMeeting Of(string body) => new(body, Unit, Count, Weekday);

    /// <summary>Can a body of this name stand in the text of a lead time?</summary>
    public static bool IsName(string name) =>
        name.Length is > 0 and <= LongestName && PlainName().IsMatch(name);

    /// <summary>
    /// The day on which papers go out that the body treats on a day; always after it. A named weekday stands, also on a
    /// holiday; what is counted in days ends on a working day.
    /// </summary>
    public DateOnly DispatchDay(DateOnly meeting) =>
        Unit switch
        {
            LeadTimeUnit.Days => WorkingDays.OnOrAfter(meeting.AddDays(Count)),
            LeadTimeUnit.WorkingDays => WorkingDays.Add(meeting, Count),
            _ => FirstAfter(meeting).AddDays(7 * (Count - 1)),
        };

    /// <summary>"vrijdag na college", "2e vrijdag na college", "14 dagen na presidium".</summary>
    public string ToText() =>
        (Unit, Count) switch
        {
            (LeadTimeUnit.Weekday, 1) => $"{DutchDay.Weekday(Weekday!.Value)} na {Body}",
            (LeadTimeUnit.Weekday, _) => $"{Count}e {DutchDay.Weekday(Weekday!.Value)} na {Body}",
            (LeadTimeUnit.Days, 1) => $"1 dag na {Body}",
            (LeadTimeUnit.Days, _) => $"{Count} dagen na {Body}",
            (_, 1) => $"1 werkdag na {Body}",
            _ => $"{Count} werkdagen na {Body}",
        };

    public override string ToString() => ToText();

    /// <summary>Reads what <see cref="ToText"/> writes; null when it is something else.</summary>
    internal static AfterMeeting? Read(string text)
    {
        var match = Pattern().Match(text);
        if (!match.Success)
            return null;
        var body = match.Groups["body"].Value;
        var count = match.Groups["count"].Success
            ? int.Parse(match.Groups["count"].ValueSpan, CultureInfo.InvariantCulture)
            : 1;
        if (count is < 1 or > LeadTime.Most || !IsName(body))
            return null;
        return match.Groups["day"].Success
            ? RhythmSpelling.Weekday(match.Groups["day"].Value) is { } day
                ? OnWeekday(body, day, count)
                : null
            : match.Groups["unit"].ValueSpan.StartsWith("werk", StringComparison.Ordinal)
                ? OfWorkingDays(body, count)
                : OfDays(body, count);
    }

    private DateOnly FirstAfter(DateOnly meeting)
    {
        var days = IsoWeek.DayNumber(Weekday!.Value) - IsoWeek.DayNumber(meeting.DayOfWeek);
        return meeting.AddDays(days > 0 ? days : days + 7);
    }

    [GeneratedRegex(@"^\p{L}[\p{L}\d&'’.\- ]*(?<![ .])$")]
    private static partial Regex PlainName();

    [GeneratedRegex(
        @"^(?:(?:(?<count>\d{1,3})e )?(?<day>[a-z]+dag)|(?<count>\d{1,3}) (?<unit>dag|dagen|werkdag|werkdagen)) na (?<body>[^,]+)$"
    )]
    private static partial Regex Pattern();
}
