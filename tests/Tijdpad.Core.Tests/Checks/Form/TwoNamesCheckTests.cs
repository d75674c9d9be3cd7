using Tijdpad.Checks.Form;

namespace Tijdpad.Core.Tests.Checks.Form;

public sealed class TwoNamesCheckTests
{
    [Fact]
    public void A_paper_that_changes_its_name_is_reported()
    {
        const string plan = """
            1/3 | Bespreking advies vervoersvormen versie 0.1 in colleges
            8/3 | Bespreking advies vervoersvormen versie 0.2 in colleges
            15/3 | Bespreking voorstel voor vervoersvorm versie 1.0 in colleges
            """;

        var finding = Assert.Single(new TwoNamesCheck().Check(plan));

        Assert.Equal([3], finding.Rows);
        Assert.Contains("twee namen", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Papers_about_different_things_are_fine()
    {
        const string plan = """
            1/3 | Bespreking advies vervoersvormen versie 0.1 in colleges
            15/3 | Bespreking voorstel voor woningbouw versie 1.0 in colleges
            """;

        Assert.Empty(new TwoNamesCheck().Check(plan));
    }

    [Fact]
    public void A_paper_that_is_changed_under_another_name_is_reported()
    {
        const string plan = """
            1/3 | Bespreking richtinggevend document in colleges
            3/3 | Aanpassen kaderdocument
            6/3 | Verzending richtinggevend document aan raden
            """;

        var finding = Assert.Single(new TwoNamesCheck().Check(plan));

        Assert.Equal([2], finding.Rows);
        Assert.Contains("kaderdocument", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_gathering_with_two_names_is_reported()
    {
        const string plan = """
            1/3 | Voorbereiding raadsconferentie
            8/3 | Regioconferentie raden
            """;

        var finding = Assert.Single(new TwoNamesCheck().Check(plan));

        Assert.Equal([1, 2], finding.Rows);
        Assert.Contains("één bijeenkomst", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_gathering_of_councils_and_colleges_is_another()
    {
        const string plan = """
            1/3 | Voorbereiding raadsconferentie
            8/3 | Regioconferentie raden en colleges
            """;

        Assert.Empty(new TwoNamesCheck().Check(plan));
    }

    [Fact]
    public void Capitals_alone_are_reported()
    {
        const string plan = """
            1/3 | Klankbordgroep
            8/3 | Klankbordgroep
            15/3 | klankbordgroep
            """;

        var finding = Assert.Single(new TwoNamesCheck().Check(plan));

        Assert.Equal([3], finding.Rows);
        Assert.Contains("klankbordgroep", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void One_name_throughout_is_fine()
    {
        const string plan = """
            1/3 | Klankbordgroep
            8/3 | Klankbordgroep
            """;

        Assert.Empty(new TwoNamesCheck().Check(plan));
    }
}
