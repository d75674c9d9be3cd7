using System.Globalization;
using System.Text.RegularExpressions;
using Tijdpad.Dutch;

namespace Tijdpad.Dates;

/// <summary>
/// The form in which words name one day, so that another day can be named in the same way: "di 14 maart" gives
/// "di 21 maart".
/// </summary>
/// <remarks>
/// The pattern is the words with a slot for what depends on the day: {d} and {dd} its number, {M}, {MM}, {MMM} and {MMMM} the
/// month, {yy} and {yyyy} the year, {ddd} and {dddd} the weekday; {/yyyy} and { yyyy} only when the year is another one.
/// </remarks>
public sealed partial record DayForm
{
    private DayForm(string pattern, int year) => (Pattern, Year) = (pattern, year);

    public string Pattern { get; }

    /// <summary>The year of the words, which they need not name.</summary>
    public int Year { get; }

    /// <summary>Of an exact date; null when it is none. Words that name their day otherwise ("tweede paasdag") get the plainest form.</summary>
    public static DayForm? Of(FuzzyDate date)
    {
        if (!date.IsExact || date.Earliest is not { } day)
            return null;
        foreach (Match match in DayInWords().Matches(date.Words))
        {
            var slots = Slots(match, day);
            var form = new DayForm(
                date.Words[..match.Index] + slots + date.Words[(match.Index + match.Length)..],
                day.Year
            );
            if (form.Words(day) == date.Words)
                return form;
        }
        return new("{d}/{M}/{yyyy}", day.Year);
    }

    /// <summary>Another day, written in this form.</summary>
    public string Words(DateOnly day) =>
        Slot().Replace(Pattern, slot => Fill(slot.Groups["name"].Value, day));

    private string Fill(string slot, DateOnly day) =>
        slot switch
        {
            "d" => Number(day.Day, "0"),
            "dd" => Number(day.Day, "00"),
            "M" => Number(day.Month, "0"),
            "MM" => Number(day.Month, "00"),
            "MMM" => DutchDayNames.ShortMonths[day.Month - 1],
            "MMMM" => DutchDayNames.LongMonths[day.Month - 1],
            "yy" => Number(day.Year % 100, "00"),
            "yyyy" => Number(day.Year, "0000"),
            "ddd" => DutchDayNames.ShortDays[(int)day.DayOfWeek],
            "dddd" => DutchDayNames.LongDays[(int)day.DayOfWeek],
            _ when day.Year == Year => "",
            _ => slot[..1] + Number(day.Year, "0000"),
        };

    private static string Slots(Match match, DateOnly day)
    {
        var year = match.Groups["year"].Value;
        return Weekday(match.Groups["weekday"].Value)
            + match.Groups["gap"].Value
            + (match.Groups["day"].Length == 2 && day.Day < 10 ? "{dd}" : "{d}")
            + match.Groups["between"].Value
            + Month(match.Groups["month"].Value)
            + match.Groups["before"].Value
            + year.Length switch
            {
                2 => "{yy}",
                4 => "{yyyy}",
                _ => match.Groups["month"].Value.Any(char.IsLetter) ? "{ yyyy}" : "{/yyyy}",
            };
    }

    private static string Weekday(string words) =>
        words.Length switch
        {
            0 => "",
            2 => "{ddd}",
            _ => "{dddd}",
        };

    private static string Month(string words) =>
        words switch
        {
            ['0', _] => "{MM}",
            [>= '0' and <= '9', ..] => "{M}",
            // a month of three letters is in both lists; the long one is the better guess for others
            { Length: <= 3 } when words != "mei" => "{MMM}",
            _ => "{MMMM}",
        };

    private static string Number(int number, string format) =>
        number.ToString(format, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"(?:\b(?<weekday>(?:maan|dins|woens|donder|vrij|zater|zon)dag|ma|di|wo|do|vr|za|zo)(?<gap>\.?,?\s+))?"
            + @"(?<![\d/.-])(?<day>\d{1,2})(?<between>\s?[/.-]\s?|\s+)(?<month>(?:0?[1-9]|1[0-2])(?!\d)|[a-z]{3,9}\b)"
            + @"(?:(?<before>\s?[/.-]\s?|\s+)(?<year>\d{4}|\d{2})(?![\d/.:]))?",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex DayInWords();

    [GeneratedRegex(@"\{(?<name>[/ ]?[a-zA-Z]+)\}", RegexOptions.CultureInvariant)]
    private static partial Regex Slot();
}
