using Tijdpad.Activities;
using Tijdpad.Overviews;
using Tijdpad.Plans;

namespace Tijdpad.Core.Tests.Overviews;

/// <summary>What a project is called when nobody chose a name: <c>project-names.tsv</c>.</summary>
public sealed class ProjectNameTests
{
    public static TheoryData<string, string, string> Titles
    {
        get
        {
            var data = new TheoryData<string, string, string>();
            foreach (var line in Lines())
                data.Add(line[1], line[2], line[3]);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Titles))]
    public void A_name_follows_from_the_title(string title, string municipalities, string name)
    {
        var plan = PlanOf(title, municipalities);

        Assert.Equal(name, ProjectName.Proposed(plan));
    }

    [Theory]
    [MemberData(nameof(Titles))]
    public void It_fits_and_is_never_empty(string title, string municipalities, string _)
    {
        var name = ProjectName.Proposed(PlanOf($"{title} {title} {title}", municipalities));

        Assert.InRange(name.Length, 1, ProjectName.Longest);
    }

    [Fact]
    public void What_somebody_chose_goes_before()
    {
        Assert.Equal("Onze kust", ProjectName.Of("Onze kust", "Planning kustvisie"));
        Assert.Equal("Kustvisie", ProjectName.Of("", "Planning kustvisie"));
    }

    [Fact]
    public void A_title_of_nothing_but_opening_words_ends()
    {
        var plan = new Plan(string.Concat(Enumerable.Repeat("planning van de ", 5_000)));

        Assert.Equal(ProjectName.OfNothing, ProjectName.Proposed(plan));
    }

    private static Plan PlanOf(string title, string municipalities) =>
        new Plan(title).WithMunicipalities(
            municipalities
                .Split(';', StringSplitOptions.RemoveEmptyEntries)
                .Select(name => new Municipality(name, null))
                .ToValueList(),
            null
        );

    private static IEnumerable<string[]> Lines() =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Overviews", "project-names.tsv"))
            .Skip(1)
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split('\t'));
}
