namespace Tijdpad.Cli.Tests;

public sealed class ExplainCommandTests
{
    [Fact]
    public void A_code_gives_its_page()
    {
        var outcome = Tijdpad.Run("explain", "tp006");

        Assert.Equal(0, outcome.Code);
        Assert.StartsWith("# TP006", outcome.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_check_in_the_list_has_a_page()
    {
        var codes = Tijdpad
            .Run("explain")
            .Out.TrimEnd()
            .Split('\n')
            .Select(line => line.Split(' ')[0])
            .ToList();

        Assert.True(codes.Count > 40);
        Assert.All(
            codes,
            code =>
                Assert.Contains(code, Tijdpad.Run("explain", code).Out, StringComparison.Ordinal)
        );
    }
}
