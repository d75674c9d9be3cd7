using System.Globalization;
using System.Text.RegularExpressions;
using Tijdpad.Activities;
using Tijdpad.Edits;
using Tijdpad.Plans;
using Tijdpad.Rows;

namespace Tijdpad.Core.Tests.Checks;

/// <summary>
/// An example on the page of a check: its table is the plan, and the lines beside the table tell what no table holds:
/// a footnote, an open point, the days of a council, the day of the check.
/// </summary>
internal static partial class PageExample
{
    public static readonly DateOnly AsOf = new(2017, 3, 14);

    private static readonly ColumnRole[] Roles =
    [
        ColumnRole.Date,
        ColumnRole.Activity,
        ColumnRole.Purpose,
        ColumnRole.Communication,
        ColumnRole.Involvement,
    ];

    public static CheckContext Of(string code, string heading)
    {
        var page = File.ReadAllText(Repository.PathOf("docs", "checks", $"{code}.md"));
        var part = page.Split($"## {heading}\n")[1].Split("\n## ")[0];
        var lines = part.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var table = lines.Where(line => line.StartsWith('|')).ToList();
        Assert.True(table.Count > 2, $"There is no table under {heading}.");
        var beside = lines.Except(table).ToList();
        var plan = TestPlan.Of(
            string.Join('\n', [.. table.Skip(2).Select(Row), .. beside.Select(Line)]),
            AsOf
        );
        plan = beside.Aggregate(plan.WithColumns([.. Headings(table[0])]), WithCalendar);
        return new(plan, beside.Select(DayIn).FirstOrDefault(day => day is not null) ?? AsOf);
    }

    private static IEnumerable<ColumnHeading> Headings(string header) =>
        Cells(header).Zip(Roles, (words, role) => new ColumnHeading(role, words));

    // a row of one bold cell is the heading of weeks, or in capitals of a phase
    private static string Row(string row) =>
        Bold().Match(row) is { Success: true } match
            ? (match.Groups["words"].Value.Any(char.IsLower) ? "## " : "# ")
                + match.Groups["words"].Value
            : string.Join('|', Cells(row).Select(Paragraphs));

    private static string[] Cells(string row) =>
        [.. row.Trim()[1..^1].Split('|').Select(cell => cell.Trim())];

    private static string Paragraphs(string cell) =>
        cell.Replace("<br>", ";", StringComparison.Ordinal).Replace('•', '*');

    private static string Line(string line)
    {
        const string open = "Nog niet opgenomen: ";
        return line.StartsWith(open, StringComparison.Ordinal) ? $"! {line[open.Length..]}"
            : Council().Match(line) is { Success: true } told ? $"@ {told.Groups["place"].Value}"
            : line.StartsWith('[') ? line
            : "";
    }

    private static Plan WithCalendar(Plan plan, string line) =>
        Council().Match(line) is { Success: true } told
            ? new SetCalendar(BodyKind.Council, "raad", told.Groups["place"].Value)
            {
                Rhythm = told.Groups["days"].Value.Replace(" en ", ", ", StringComparison.Ordinal),
            }
                .ApplyTo(plan, new(AsOf))
                .Plan!
            : plan;

    private static DateOnly? DayIn(string line) =>
        Checked().Match(line) is { Success: true } told
            ? DateOnly.ParseExact(
                told.Groups["day"].Value,
                "d MMMM yyyy",
                CultureInfo.GetCultureInfo("nl-NL")
            )
            : null;

    [GeneratedRegex(@"^\|\s*\*\*(?<words>[^*]+)\*\*", RegexOptions.CultureInvariant)]
    private static partial Regex Bold();

    [GeneratedRegex(
        @"^De raad van (?<place>\w+) vergadert op (?<days>.+)\.$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Council();

    [GeneratedRegex(
        @"wordt op (?<day>\d+ \w+ \d{4}) gecontroleerd\.$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Checked();
}
