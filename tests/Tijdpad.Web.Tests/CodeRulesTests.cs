using System.Text.RegularExpressions;

namespace Tijdpad.Web.Tests;

public sealed partial class CodeRulesTests
{
    /// <summary>What any slice may lean on.</summary>
    private static readonly string[] Common = ["Access", "Shared", "Storage"];

    /// <summary>The public page draws the timeline of a plan, and the API filters rows as the views do: one of each is enough.</summary>
    private static readonly (string Slice, string Other)[] Borrowers =
    [
        ("PublicPages", "Plans"),
        ("Api", "Plans"),
    ];

    private static readonly string Web = Repository.PathOf("src", "Tijdpad.Web");

    public static TheoryData<string> Slices() =>
        new(
            Directory
                .GetDirectories(Web)
                .Select(folder => Path.GetFileName(folder))
                .Where(name => name is not ("Styles" or "data" or "bin" or "obj"))
        );

    [Theory]
    [MemberData(nameof(Slices))]
    public void No_slice_points_at_another(string slice)
    {
        var folder = Path.Combine(Web, slice);
        var others = Directory
            .EnumerateFiles(folder, "*.*", SearchOption.AllDirectories)
            .Where(file =>
                file.EndsWith(".cs", StringComparison.Ordinal)
                || file.EndsWith(".razor", StringComparison.Ordinal)
            )
            .SelectMany(file =>
                OtherSlice()
                    .Matches(File.ReadAllText(file))
                    .Select(match => match.Groups["slice"].Value)
                    .Where(other => other != slice && !Common.Contains(other))
                    .Where(other => !Borrowers.Contains((slice, other)))
                    .Select(other => $"{Path.GetFileName(file)} names {other}")
            )
            .Distinct()
            .ToList();

        Assert.Empty(others);
    }

    [Fact]
    public void No_page_carries_style_or_script_in_itself()
    {
        var wrong = Directory
            .EnumerateFiles(Web, "*.razor", SearchOption.AllDirectories)
            .Where(file => Inline().IsMatch(File.ReadAllText(file)))
            .Select(file => Path.GetFileName(file))
            .ToList();

        Assert.Empty(wrong);
    }

    [GeneratedRegex(@"Tijdpad\.Web\.(?<slice>[A-Z]\w+)", RegexOptions.None, 1000)]
    private static partial Regex OtherSlice();

    [GeneratedRegex("""\sstyle=["@]|\son[a-z]+=["@]|<script>|<style""", RegexOptions.None, 1000)]
    private static partial Regex Inline();
}
