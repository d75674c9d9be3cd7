using System.Text;
using Tijdpad.Checks;
using Tijdpad.Findings;
using Tijdpad.Repairs;
using Tijdpad.Rows;

namespace Tijdpad.Core.Tests.Checks;

/// <summary>The examples in the pages are plans: the wrong one is reported by its rule, the right one is not.</summary>
public sealed class PageExamplesTests
{
    public static TheoryData<string> Codes => [.. AllChecks.List.Select(check => check.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_wrong_example_is_found_and_the_right_one_is_not(string code)
    {
        var check = AllChecks.List.Single(check => check.Code == code);

        var (wrong, right) = (PageExample.Of(code, "Fout"), PageExample.Of(code, "Goed"));

        Assert.NotEmpty(check.Run(wrong));
        Assert.Empty(check.Run(right));
    }

    /// <summary>A sentence of every check, and the ways out of it.</summary>
    [Fact]
    public void What_is_wrong_is_told_in_these_words()
    {
        var text = new StringBuilder();

        foreach (var check in AllChecks.List)
        {
            var example = PageExample.Of(check.Code, "Fout");
            foreach (var finding in check.Run(example))
                text.Append(Told(finding, example));
        }

        Golden.Matches(text.ToString(), "WrongExamples", "txt");
    }

    private static string Told(Finding finding, CheckContext example)
    {
        var rows = string.Join(", ", finding.Rows);
        var repairs = RepairSearch
            .For(finding, example.Plan, example.Today ?? PageExample.AsOf)
            .Select(repair => $"  * {repair.Label}\n");
        return $"{finding.Code} {finding.Severity} [{rows}]\n"
            + $"  {finding.Message}\n  {finding.Why}\n  {finding.Repair}\n"
            + string.Concat(repairs);
    }
}
