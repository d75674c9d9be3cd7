using Tijdpad.Checks.Order;

namespace Tijdpad.Core.Tests.Checks.Order;

public sealed class VersionNotMadeCheckTests
{
    [Fact]
    public void A_version_without_a_row_that_makes_it_is_reported()
    {
        const string plan = """
            1/3 | Bespreking advies vervoer versie 0.1 in colleges
            8/3 | Verwerken bespreking in advies vervoer versie 0.2
            15/3 | Bespreking advies vervoer versie 0.2 in colleges
            5/4 | Raadsbijeenkomsten per gemeente
            10/5 | Verzending advies vervoer versie 1.0 aan colleges
            """;

        var finding = Assert.Single(new VersionNotMadeCheck().Check(plan));

        Assert.Equal([4, 5], finding.Rows);
        Assert.Contains("wensen van de raden", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Versions_that_are_all_made_are_fine()
    {
        const string plan = """
            1/3 | Bespreking advies vervoer versie 0.1 in colleges
            8/3 | Verwerken bespreking in advies vervoer versie 0.2
            15/3 | Bespreking advies vervoer versie 0.2 in colleges
            3/5 | Verwerken wensen in advies vervoer versie 1.0
            10/5 | Verzending advies vervoer versie 1.0 aan colleges
            """;

        Assert.Empty(new VersionNotMadeCheck().Check(plan));
    }

    [Fact]
    public void A_plan_that_never_lists_the_writing_is_fine()
    {
        const string plan = """
            1/3 | Bespreking advies vervoer versie 0.1 in colleges
            15/3 | Bespreking advies vervoer versie 0.2 in colleges
            10/5 | Bespreking advies vervoer versie 1.0 in colleges
            """;

        Assert.Empty(new VersionNotMadeCheck().Check(plan));
    }

    [Fact]
    public void Wishes_that_are_handed_in_are_not_missed()
    {
        const string plan = """
            1/3 | Bespreking advies vervoer versie 0.1 in colleges
            8/3 | Verwerken bespreking in advies vervoer versie 0.2
            5/4 | Raadsbijeenkomsten per gemeente
            20/4 | Aanleveren wensen van de raden
            10/5 | Verzending advies vervoer versie 1.0 aan colleges
            """;

        var finding = Assert.Single(new VersionNotMadeCheck().Check(plan));

        Assert.Equal([5], finding.Rows);
        Assert.Contains(
            "is er geen rij die haar opstelt",
            finding.Message,
            StringComparison.Ordinal
        );
    }
}
