using Tijdpad.Checks.Form;

namespace Tijdpad.Core.Tests.Checks.Form;

public sealed class IrregularDatesCheckTests
{
    [Fact]
    public void The_one_odd_date_is_reported()
    {
        const string plan = """
            1/3 | Stuurgroep
            8/3 | Stuurgroep
            15/3 | Stuurgroep
            22/3 | Stuurgroep
            29/3 | Stuurgroep
            5 / 4 | Stuurgroep
            """;

        var finding = Assert.Single(new IrregularDatesCheck().Check(plan));

        Assert.Equal([6], finding.Rows);
        Assert.Contains("5 / 4", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Dates_in_one_manner_are_fine()
    {
        const string plan = """
            1/3 | Stuurgroep
            8/3 | Stuurgroep
            15/3 | Stuurgroep
            22/3 | Stuurgroep
            29/3 | Stuurgroep
            5/4 | Stuurgroep
            """;

        Assert.Empty(new IrregularDatesCheck().Check(plan));
    }

    [Fact]
    public void Two_manners_in_equal_use_are_fine()
    {
        const string plan = """
            1/3 | Stuurgroep
            8 maart | Stuurgroep
            15/3 | Stuurgroep
            22 maart | Stuurgroep
            """;

        Assert.Empty(new IrregularDatesCheck().Check(plan));
    }

    [Fact]
    public void The_one_odd_dash_is_reported()
    {
        const string plan = """
            ## Week 9 – 10
            1/3 | Stuurgroep
            ## Week 11 – 12
            15/3 | Stuurgroep
            ## Week 13 - 14
            29/3 | Stuurgroep
            """;

        var finding = Assert.Single(new IrregularDatesCheck().Check(plan));

        Assert.Equal([3], finding.Rows);
        Assert.Contains("Week 13 - 14", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Vague_dates_are_fine()
    {
        const string plan = """
            1/3 | Stuurgroep
            8/3 | Stuurgroep
            15/3 | Stuurgroep
            22/3 | Stuurgroep
            29/3 | Stuurgroep
            eind april | Stuurgroep
            """;

        Assert.Empty(new IrregularDatesCheck().Check(plan));
    }
}
