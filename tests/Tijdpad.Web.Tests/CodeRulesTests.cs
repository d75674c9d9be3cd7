using System.Text.RegularExpressions;

namespace Tijdpad.Web.Tests;

public sealed partial class CodeRulesTests
{
    /// <summary>What any slice may lean on.</summary>
    private static readonly string[] Common =
    [
        "Access",
        "Configuration",
        "Gate",
        "Http",
        "Memory",
        "Shared",
        "SiteWide",
        "Storage",
        "Work",
    ];

    /// <summary>The public page draws the timeline of a plan, and who reviews what was read mends rows as in the table: one of each is enough. Who is the first to join takes the sample projects over; the front page is reckoned from them, and stands where the list of projects does.</summary>
    private static readonly (string Slice, string Other)[] Borrowers =
    [
        ("PublicPages", "Plans"),
        ("Import", "Plans"),
        ("Accounts", "SampleProjects"),
        ("Front", "SampleProjects"),
        ("Projects", "Front"),
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

    [Fact]
    public void An_address_of_the_site_is_spelled_in_one_place()
    {
        var wrong = Directory
            .EnumerateFiles(Web, "*.*", SearchOption.AllDirectories)
            .Where(file =>
                Path.GetExtension(file) is ".cs" or ".razor"
                && Path.GetFileName(file) is not ("Routes.cs" or "SiteRoutes.cs")
            )
            .SelectMany(file =>
                Spelled()
                    .Matches(File.ReadAllText(file))
                    .Select(match => $"{Path.GetFileName(file)} spells {match.Value}")
            )
            .ToList();

        Assert.Empty(wrong);
    }

    [Theory]
    [InlineData("""routes.MapGet("/p/{project}/planning", ShowAsync)""")]
    [InlineData("""Results.LocalRedirect($"/p/{project}/planning")""")]
    [InlineData("""<a href="/p/@Head.ProjectId/planning">""")]
    [InlineData("""<form method="post" action="/account/naam">""")]
    public void An_address_is_found_wherever_it_is_spelled(string line) =>
        Assert.Matches(Spelled(), line);

    [GeneratedRegex(@"Tijdpad\.Web\.(?<slice>[A-Z]\w+)", RegexOptions.None, 1000)]
    private static partial Regex OtherSlice();

    /// <summary>A string that begins as an address does; the place of a program on the disk is none.</summary>
    [GeneratedRegex(@"""/(?!usr/)[a-z.{@][^""\s]*", RegexOptions.None, 1000)]
    private static partial Regex Spelled();

    [GeneratedRegex("""\sstyle=["@]|\son[a-z]+=["@]|<script>|<style""", RegexOptions.None, 1000)]
    private static partial Regex Inline();
}
