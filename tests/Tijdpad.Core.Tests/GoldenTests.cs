namespace Tijdpad.Core.Tests;

/// <summary>What holds every golden file of every test project.</summary>
public sealed class GoldenTests
{
    private readonly string _test = Path.Combine(
        Directory.CreateTempSubdirectory("golden").FullName,
        "Some.cs"
    );

    [Fact]
    public void A_golden_file_that_is_not_there_fails_and_leaves_what_came()
    {
        SkipWhenAccepting();

        Assert.ThrowsAny<Exception>(() => Golden.Matches("wat kwam", "Some", "txt", _test));

        Assert.Equal("wat kwam", File.ReadAllText(Beside("Some.received.txt")));
        Assert.False(File.Exists(Beside("Some.golden.txt")));
    }

    [Fact]
    public void One_letter_makes_the_difference()
    {
        SkipWhenAccepting();
        File.WriteAllText(Beside("Some.golden.txt"), "1 dag\n");

        var failure = Assert.ThrowsAny<Exception>(() =>
            Golden.Matches("1 dagen\n", "Some", "txt", _test)
        );

        Assert.Contains(Beside("Some.golden.txt"), failure.Message, StringComparison.Ordinal);
        Assert.Contains(Beside("Some.received.txt"), failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_right_again_takes_away_what_came()
    {
        File.WriteAllText(Beside("Some.golden.txt"), "1 dag\n");
        File.WriteAllText(Beside("Some.received.txt"), "1 dagen\n");

        Golden.Matches("1 dag\r\n", "Some", "txt", _test);

        Assert.False(File.Exists(Beside("Some.received.txt")));
    }

    private string Beside(string name) => Path.Combine(Path.GetDirectoryName(_test)!, name);

    private static void SkipWhenAccepting() =>
        Assert.SkipWhen(Golden.IsAccepting, "With ACCEPT_GOLDEN=1 nothing differs.");
}
