using System.Text.RegularExpressions;

namespace Tijdpad.Dates;

/// <summary>Times of day inside a date cell; kept as words, and taken out before the day is read.</summary>
internal static class ClockPhrases
{
    internal const string Before =
        @"(?>(?:(?:van|vanaf|om|voor|tot|rond|circa|ca|ongeveer|ong|uiterlijk|start|aanvang|inloop)(?![a-z]) ?:? ?)*)";

    // "19.30" is a time; "12.05" without "uur" may be 12 May, so minutes that are a month are left alone
    internal const string BareTime =
        @"\d{1,2}(?::[0-5]\d|\.(?:00|1[3-9]|[2-5]\d))(?![\d./-])(?: ?(?:uur|u)\b)?";

    internal const string ClearTime = @"\d{1,2}(?:[.:][0-5]\d)? ?(?:uur|u|h)\b(?: ?[0-5]\d\b)?";

    private static readonly Regex[] Patterns =
    [
        // the time of an ISO or spreadsheet date
        ComparablePhrase.Make(
            @"(?<=\d{4}-\d{2}-\d{2}) ?t? ?\d{2}:\d{2}(?::\d{2})?(?:\.\d+)? ?z?\b"
        ),
        ComparablePhrase.Make(
            $@"(?<![\w.:/-]){Before}(?:{BareTime}|\d{{1,2}}[.:][0-5]\d|\d{{1,2}}) ?(?:-|tot|tm) ?(?:{ClearTime}|{BareTime})(?: \(?(?:fysiek|digitaal|online)\)?)?"
        ),
        ComparablePhrase.Make($@"(?<![\w.:/-]){Before}(?:{ClearTime}|{BareTime})"),
        ComparablePhrase.Make(
            @"(?<=dag)(?:avond|middag|ochtend|morgen|namiddag|nacht)(?!\w)|(?<![\w])(?:'s ?|in de )?(?:ochtends|middags|avonds|morgens|nachts|ochtend|middag|avond|namiddag|voormiddag|hele dag|gehele dag|dagdeel|einde middag|eind(?:e)? van de (?:middag|ochtend))(?!\w)"
        ),
    ];

    private static readonly string[] Signs =
    [
        ".",
        ":",
        " u",
        "uur",
        " h",
        "tend",
        "middag",
        "avond",
        "morgen",
        "nacht",
        "hele dag",
        "dagdeel",
    ];

    /// <summary>The text without its times, and the times.</summary>
    public static (string Left, string Time) Take(string text)
    {
        var taken = "";
        foreach (var pattern in Patterns)
        {
            if (!PhraseRule.Holds(text, Signs))
                break;
            foreach (Match match in pattern.Matches(text))
                taken += (taken.Length == 0 ? "" : " ") + match.Value.Trim();
            text = pattern.Replace(text, " ");
        }
        return (text, taken);
    }
}
