using Tijdpad.Checks;

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
        var page = File.ReadAllText(Repository.PathOf("docs", "checks", $"{code}.md"));

        var (wrong, right) = (PageExample.Of(page, "Fout"), PageExample.Of(page, "Goed"));

        Assert.NotEmpty(check.Run(wrong));
        Assert.Empty(check.Run(right));
    }
}
