using System.Globalization;
using System.Text.RegularExpressions;
using Tijdpad.Dates;
using Tijdpad.Findings;
using Tijdpad.Rows;

namespace Tijdpad.Checks.Dates;

/// <summary>TP016: the words name a week that the year does not have.</summary>
public sealed partial class WeekDoesNotExistCheck : ICheck
{
    public string Code => "TP016";

    public string Title => "Dit weeknummer bestaat niet";

    public CheckFamily Family => CheckFamily.Dates;

    public IEnumerable<Finding> Run(CheckContext context)
    {
        foreach (var heading in context.Facts.Headings)
        {
            if (Wrong(context, heading.Heading.Words) is { } week)
                yield return Report(
                    heading.Rows.Select(row => row.Number),
                    $"Kop {Wording.Quote(heading.Heading.Words)}",
                    heading.Heading.Words,
                    week
                );
        }
        foreach (var row in context.Rows.All)
        {
            if (
                !row.Activity.Date.Inferred.Contains(Inference.Heading)
                && Wrong(context, row.Activity.Date.Words) is { } week
            )
                yield return Report(
                    [row.Number],
                    $"Rij {row.Number} ({Wording.Quote(row.Activity.Date.Words)})",
                    row.Activity.Date.Words,
                    week
                );
        }
        // the reader may have taken a week that does not exist for the name of a phase
        foreach (var phase in context.Plan.Phases)
        {
            if (Wrong(context, phase.Name) is { } week)
                yield return Report(
                    context
                        .Rows.All.Where(row => row.Activity.PhaseId == phase.Id)
                        .Select(row => row.Number),
                    $"Kop {Wording.Quote(phase.Name)}",
                    phase.Name,
                    week
                );
        }
    }

    private static int? Wrong(CheckContext context, string words)
    {
        if (words.Length > 200 || !words.Contains('w', StringComparison.OrdinalIgnoreCase))
            return null;
        if (Week().Match(words) is not { Success: true } match)
            return null;
        foreach (var name in new[] { "first", "last" })
        {
            if (
                match.Groups[name] is { Success: true } group
                && int.Parse(group.Value, CultureInfo.InvariantCulture) is var number
                && !MayExist(context, words, number)
            )
                return number;
        }
        return null;
    }

    // without a year in the words, any year near the plan will do
    private static bool MayExist(CheckContext context, string words, int number)
    {
        if (number is >= 1 and <= 52)
            return true;
        if (number != 53)
            return false;
        if (Year().Match(words) is { Success: true } year)
            return IsoWeek.Exists(int.Parse(year.Value, CultureInfo.InvariantCulture), number);
        return context.Plan.AsOf is not { } asOf
            || Enumerable.Range(asOf.Year - 1, 3).Any(near => IsoWeek.Exists(near, number));
    }

    private Finding Report(IEnumerable<int> rows, string where, string words, int week) =>
        this.Found(
            Severity.Error,
            rows.Take(20),
            [new About.Words(words), new About.Number(week)],
            week == 53
                ? $"{where}: {YearIn(words)} heeft geen week 53."
                : $"{where}: week {week} bestaat niet.",
            "Niemand kan de dagen erbij vinden; wie het probeert, komt een week of meer verkeerd uit.",
            week == 53
                ? "Na week 52 komt week 1 van het volgende jaar: verbeter het nummer."
                : "Verbeter het weeknummer (1 t/m 52, in sommige jaren 53)."
        );

    private static string YearIn(string words) =>
        Year().Match(words) is { Success: true } year ? year.Value : "het jaar van deze planning";

    // a number behind "week 3" and a dash is the last week; "week 12 2018" is a year, "week 50-1" runs on
    [GeneratedRegex(
        @"^\W*(?:(?:uiterlijk|begin|medio|half|eind|in|vanaf|na|voor|t/m)\s+)*(?:week|weken|wk\.?)\s*(?<first>\d{1,2})(?![\d/.:]|\s*(?:weken|dagen|uur|x\b))(?:\s*(?:[-–—]|t/m|en|of|tot en met)\s*(?:week\s*|wk\.?\s*)?(?<last>\d{1,2})(?![\d/.:]))?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Week();

    [GeneratedRegex(@"\b(?:19|20)\d\d\b", RegexOptions.CultureInvariant)]
    private static partial Regex Year();
}
