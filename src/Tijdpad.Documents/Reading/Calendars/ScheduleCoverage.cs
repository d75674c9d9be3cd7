using System.Text.RegularExpressions;
using Tijdpad.Documents.Tables;

namespace Tijdpad.Documents.Reading.Calendars;

/// <summary>
/// Counts where the words of a year schedule went, by laying them beside what was read and said. It trusts nothing that
/// reading says of itself: words that stand nowhere are not placed.
/// </summary>
internal sealed partial class ScheduleCoverage
{
    private readonly HashSet<string> _said = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Counts these words as placed: they were used, or stand in a note.</summary>
    public void Say(string words) => _said.UnionWith(Words(words));

    /// <summary>Parts of dates and names of columns count as placed: they say where the rest belongs.</summary>
    public Coverage Of(PlanTable table)
    {
        var (total, placed, unplaced) = (0, 0, new List<string>());
        foreach (var text in table.SingleTexts())
        {
            var words = Words(text).ToList();
            var missing = IsPlace(text)
                ? 0
                : words.Count(word => !_said.Contains(word) && !IsPart(word));
            total += words.Count;
            placed += words.Count - missing;
            if (missing > 0)
                unplaced.Add(text);
        }
        return new(total, placed, unplaced.Distinct(StringComparer.Ordinal).ToValueList());
    }

    private static bool IsPlace(string text) =>
        (text.Length <= 80 && SchedulePhrases.IsTitle(text) && !SchedulePhrases.IsRhythm(text))
        || (
            text.Length <= 24
            && (
                SchedulePhrases.IsDayHead(text)
                || SchedulePhrases.IsNamerHead(text)
                || SchedulePhrases.IsOtherHead(text)
                || SchedulePhrases.IsWeekHead(text)
                || SchedulePhrases.Month(text) is not null
                || SchedulePhrases.IsMark(text)
            )
        );

    private static bool IsPart(string word) => DatePart().IsMatch(word);

    private static IEnumerable<string> Words(string text) =>
        Word().Matches(text).Select(match => match.Value);

    // "(reserve)", "raad/commissie": signs part words
    [GeneratedRegex(@"[\p{L}\p{Nd}']+")]
    private static partial Regex Word();

    [GeneratedRegex(
        $@"^(?:\d+e?|{SchedulePhrases.MonthNames}|{SchedulePhrases.WeekdayNames}|\p{{L}}|uur|en|of|om|op|de|het|van|tot|met|week|wk|maand)$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex DatePart();
}
