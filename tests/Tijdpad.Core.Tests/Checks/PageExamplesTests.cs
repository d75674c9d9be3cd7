using System.Text.RegularExpressions;
using Tijdpad.Checks;
using Tijdpad.Findings;

namespace Tijdpad.Core.Tests.Checks;

/// <summary>The examples in the pages are plans: the wrong one is reported by its rule, the right one is not.</summary>
public sealed partial class PageExamplesTests
{
    public static TheoryData<string> Codes =>
        [
            .. AllChecks
                .List.Select(check => check.Code)
                // what was held, and when bodies meet, is not in the table of an example
                .Where(code => code is not ("TP015" or "TP019") && Family().IsMatch(code)),
        ];

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_wrong_example_is_found_and_the_right_one_is_not(string code)
    {
        var check = AllChecks.List.Single(check => check.Code == code);
        var page = File.ReadAllText(Path.Combine(Root(), "docs", "checks", $"{code}.md"));

        Assert.NotEmpty(check.Check(Example(page, "Fout")));
        Assert.Empty(check.Check(Example(page, "Goed")));
    }

    private static string Example(string page, string heading)
    {
        var part = page.Split($"## {heading}\n")[1].Split("\n## ")[0];
        var rows = part.Split('\n').Where(line => line.StartsWith('|')).Skip(2);
        return string.Join('\n', rows.Select(row => Line(row.Trim().Trim('|').Trim())));
    }

    // a row of one bold cell is the heading of weeks, or in capitals of a phase
    private static string Line(string row) =>
        Bold().Match(row) is { Success: true } match
            ? (match.Groups["words"].Value.Any(char.IsLower) ? "## " : "# ")
                + match.Groups["words"].Value
            : row;

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Tijdpad.slnx")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("Tijdpad.slnx");
    }

    [GeneratedRegex(@"^\*\*(?<words>[^*]+)\*\*", RegexOptions.CultureInvariant)]
    private static partial Regex Bold();

    // dates, bodies and law
    [GeneratedRegex("^TP0(?:0|1|5|7)", RegexOptions.CultureInvariant)]
    private static partial Regex Family();
}
