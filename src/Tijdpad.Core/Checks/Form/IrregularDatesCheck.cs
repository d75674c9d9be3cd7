using System.Text.RegularExpressions;
using Tijdpad.Dutch;
using Tijdpad.Findings;
using Tijdpad.Rows;

namespace Tijdpad.Checks.Form;

/// <summary>A few dates are written in another manner than all others.</summary>
public sealed partial class IrregularDatesCheck : ICheck
{
    // so many of one manner make the rest an exception
    private const int Majority = 5;

    public string Code => "TP086";

    public string Title => "Datums verschillend geschreven";

    public CheckFamily Family => CheckFamily.Form;

    public IEnumerable<Finding> Run(CheckContext context)
    {
        var odd = new List<(int Row, string Words)>();
        odd.AddRange(OddDashes(context));
        odd.AddRange(OddDays(context));
        if (odd.Count == 0)
            yield break;
        var examples = odd.OrderBy(one => one.Row)
            .Select(one => Wording.Quote(one.Words))
            .Distinct(StringComparer.Ordinal)
            .ToList();
        yield return this.Found(
            Severity.Advice,
            odd.Select(one => one.Row),
            [.. odd.Select(one => new About.Words(one.Words))],
            $"Anders geschreven dan de rest: {WordList.Some(examples)} ({Wording.Rows(odd.Select(one => one.Row))}).",
            "Ongelijke schrijfwijzen maken zoeken en overnemen in een agenda lastig.",
            "Schrijf alle datums en weekkoppen op dezelfde manier."
        );
    }

    // "Week 24 - 26" among headings with an en dash, or the other way round
    private static IEnumerable<(int Row, string Words)> OddDashes(CheckContext context)
    {
        var ranges = context
            .Plan.WeekHeadings.Where(heading => Range().IsMatch(heading.Words))
            .ToList();
        var hyphens = ranges.Where(heading => heading.Words.Contains('-')).ToList();
        var dashes = ranges.Where(heading => heading.Words.Contains('–')).ToList();
        if (hyphens.Count == 0 || dashes.Count == 0 || hyphens.Count == dashes.Count)
            return [];
        var rare = (hyphens.Count < dashes.Count ? hyphens : dashes).ToDictionary(
            heading => heading.Id,
            heading => heading.Words,
            StringComparer.Ordinal
        );
        return context
            .Rows.All.Where(row => row.Activity.WeekHeadingId is { } id && rare.ContainsKey(id))
            .Select(row => (row.Number, rare[row.Activity.WeekHeadingId!]));
    }

    private static IEnumerable<(int Row, string Words)> OddDays(CheckContext context)
    {
        var tight = new List<(int, string)>();
        var spaced = new List<(int, string)>();
        var named = new List<(int, string)>();
        foreach (var row in context.Rows.All)
        {
            var words = row.Activity.Date.Words;
            if (Spaced().IsMatch(words))
                spaced.Add((row.Number, words));
            else if (Tight().IsMatch(words))
                tight.Add((row.Number, words));
            else if (Named().IsMatch(words))
                named.Add((row.Number, words));
        }
        var all = new[] { tight, spaced, named }.OrderByDescending(one => one.Count).ToArray();
        var rest = all[1].Count + all[2].Count;
        return all[0].Count >= Majority && rest * Majority <= all[0].Count
            ? all[1].Concat(all[2])
            : [];
    }

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex(@"\d\s*[-–]\s*\d", Options)]
    private static partial Regex Range();

    [GeneratedRegex(@"\d{1,2}/\d{1,2}", Options)]
    private static partial Regex Tight();

    [GeneratedRegex(@"\d{1,2}(?:\s+/\s*|\s*/\s+)\d{1,2}", Options)]
    private static partial Regex Spaced();

    [GeneratedRegex(
        @"\b\d{1,2}\s+(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\b",
        Options
    )]
    private static partial Regex Named();
}
