namespace Tijdpad.House.Tests;

/// <summary>Rooms point one way, and docs/house.md tells the truth about them.</summary>
public sealed class HouseTests
{
    /// <summary>Name of the project, its file, and the namespace of the files in its folder itself.</summary>
    public static TheoryData<string, string, string> Projects =>
        new()
        {
            { "Tijdpad.Core", "Tijdpad.Core", "Tijdpad" },
            { "Tijdpad.Solver", "Tijdpad.Solver", "Tijdpad.Solver" },
            { "Tijdpad.Documents", "Tijdpad.Documents", "Tijdpad.Documents" },
            { "Tijdpad.Cli", "tijdpad", "Tijdpad.Cli" },
            { "Tijdpad.Web", "tijdpad-web", "Tijdpad.Web" },
        };

    [Theory]
    [MemberData(nameof(Projects))]
    public void Every_room_names_only_rooms_before_it_in_the_page(
        string project,
        string assembly,
        string rootNamespace
    )
    {
        var map = MapOf(project, assembly, rootNamespace);

        Assert.Empty(HousePage.Of(project).Wrongs(map.Arrows, map.Files));
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void No_more_than_three_files_name_each_other(
        string project,
        string assembly,
        string rootNamespace
    ) => Assert.Empty(FileCircles.Over(3, MapOf(project, assembly, rootNamespace).Arrows));

    [Fact]
    public void An_arrow_upward_is_told_with_its_file()
    {
        var map = MapOf("Tijdpad.Core", "Tijdpad.Core", "Tijdpad");
        var planted = new Arrow("Dates/IsoWeek.cs", "Proposals/Proposal.cs", "Proposal");

        var wrongs = HousePage.Of("Tijdpad.Core").Wrongs([.. map.Arrows, planted], map.Files);

        Assert.Contains(
            "Dates/IsoWeek.cs names Proposal of Proposals/Proposal.cs: Proposals/ comes after Dates/ in docs/house.md.",
            wrongs
        );
    }

    [Fact]
    public void A_circle_of_four_files_is_told()
    {
        var map = MapOf("Tijdpad.Core", "Tijdpad.Core", "Tijdpad");
        Arrow[] circle =
        [
            new("a.cs", "b.cs", "B"),
            new("b.cs", "c.cs", "C"),
            new("c.cs", "d.cs", "D"),
            new("d.cs", "a.cs", "A"),
        ];

        Assert.Equal(["a.cs, b.cs, c.cs, d.cs"], FileCircles.Over(3, [.. map.Arrows, .. circle]));
    }

    [Fact]
    public void What_the_compiler_finds_itself_is_seen_too()
    {
        var map = MapOf("Tijdpad.Web", "tijdpad-web", "Tijdpad.Web");

        // a page, whose code nobody wrote
        Assert.Contains(
            map.Arrows,
            arrow => arrow.From.EndsWith(".razor", StringComparison.Ordinal)
        );
        // an attribute: the frame of a page
        Assert.Contains(
            map.Arrows,
            arrow => arrow is { From: "SiteWide/ErrorMessagePage.razor", Type: "Document" }
        );
    }

    private static CodeMap MapOf(string project, string assembly, string rootNamespace) =>
        CodeMap.Of(
            Path.Combine(AppContext.BaseDirectory, $"{assembly}.dll"),
            project,
            rootNamespace
        );
}
