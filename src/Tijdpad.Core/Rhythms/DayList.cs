using System.Globalization;
using System.Text.RegularExpressions;
using Tijdpad.Dates;
using Tijdpad.Words;

namespace Tijdpad.Rhythms;

/// <summary>Reads lists of days ("8 januari, 29 januari en 19 februari 2025").</summary>
internal static partial class DayList
{
    /// <summary>Null when the words are no list of days; a body may stand before it ("Raad: 8/1, 29/1").</summary>
    public static RhythmReading? Read(string text, RhythmContext context)
    {
        var found = new List<ReadRhythm>();
        foreach (var part in text.Split(';', StringSplitOptions.RemoveEmptyEntries))
        {
            var colon = part.IndexOf(": ", StringComparison.Ordinal);
            var head = colon < 0 ? "" : part[..colon].Trim();
            // "2025: 8 januari, 29 januari"
            var year = Year().Match(head).Value;
            if (DaysIn(part[(colon + 1)..], YearStart(year) ?? context.AsOf, year) is not { } days)
                return null;
            var body = MeetingNames.In(head);
            found.Add(
                new ReadRhythm(part.Trim(), new Rhythm.OnDays(days)).Of(
                    body?.Kind,
                    body?.Name ?? ""
                )
            );
        }
        return found.Count == 0 ? null : new(Joined(found).ToValueList(), []);
    }

    /// <summary>The days of a list, in its order; null when anything in it is no day.</summary>
    /// <param name="text">The list.</param>
    /// <param name="asOf">Days without a year lie near this one, and after the day before them.</param>
    /// <param name="year">The year of those without one; "" when it is not said.</param>
    public static List<DateOnly>? DaysIn(string text, DateOnly asOf, string year = "")
    {
        var parts = Separators()
            .Split(text.Trim(' ', ',', '.'))
            .Where(part => part.Length > 0)
            .ToArray();
        if (parts.Length is 0 or > Rhythm.MostDays)
            return null;
        Complete(parts, year);
        var days = new List<DateOnly>();
        foreach (var part in parts)
        {
            var context = new DateContext(asOf, days.Count > 0 ? days[^1] : null);
            if (FuzzyDate.Read(part, context) is not { IsExact: true, LeftOver: "" } date)
                return null;
            days.Add(date.Earliest!.Value);
        }
        return days;
    }

    // "8, 15 en 22 januari 2025": what stands behind the last goes for those before it
    private static void Complete(string[] parts, string year)
    {
        var month = "";
        for (var at = parts.Length - 1; at >= 0; at--)
        {
            if (Month().Match(parts[at]) is { Success: true } named)
                month = named.Value;
            else if (BareDay().IsMatch(parts[at]) && month.Length > 0)
                parts[at] = $"{parts[at]} {month}";
            if (Year().Match(parts[at]) is { Success: true } written)
                year = written.Value;
            else if (year.Length > 0 && !ShortYear().IsMatch(parts[at]))
                parts[at] += parts[at].Contains('/', StringComparison.Ordinal)
                    ? $"/{year}"
                    : $" {year}";
        }
    }

    private static IEnumerable<ReadRhythm> Joined(List<ReadRhythm> found) =>
        found
            .GroupBy(one => (one.Kind, one.Name))
            .Select(group =>
                group.First() with
                {
                    Words = string.Join("; ", group.Select(one => one.Words)),
                    Rhythm = new Rhythm.OnDays(
                        group.SelectMany(one => ((Rhythm.OnDays)one.Rhythm).Days)
                    ),
                }
            );

    private static DateOnly? YearStart(string year) =>
        year.Length > 0 ? new(int.Parse(year, CultureInfo.InvariantCulture), 1, 1) : null;

    [GeneratedRegex(
        @"\s*(?:[,;\n]|\b(?:en|alsmede)\b)\s*|(?<=\d{4})\s+(?=\d)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Separators();

    [GeneratedRegex(
        @"\b(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|febr|feb|mrt|apr|jun|jul|aug|sept|sep|okt|nov|dec)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Month();

    [GeneratedRegex(@"^(?:\p{L}{2,9}\.? )?\d{1,2}$")]
    private static partial Regex BareDay();

    [GeneratedRegex(@"(?<!\d)(?:19|20)\d\d(?!\d)")]
    private static partial Regex Year();

    // "8/1/25", "8-1-25"
    [GeneratedRegex(@"\d[-/.]\d{1,2}[-/.]\d\d$|'\d\d$")]
    private static partial Regex ShortYear();
}
