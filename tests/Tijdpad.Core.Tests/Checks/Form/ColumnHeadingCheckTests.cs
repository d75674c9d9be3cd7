using Tijdpad.Activities;
using Tijdpad.Checks.Form;
using Tijdpad.Plans;

namespace Tijdpad.Core.Tests.Checks.Form;

public sealed class ColumnHeadingCheckTests
{
    private static readonly Plan Rows = TestPlan.Of("14/3 | Stuurgroep | Bespreken planning");

    [Fact]
    public void A_column_of_dates_without_a_heading_is_reported()
    {
        var plan = Rows.WithColumns([
            new(ColumnRole.Date, ""),
            new(ColumnRole.Activity, "Activiteit"),
            new(ColumnRole.Purpose, "Doel"),
        ]);

        var finding = Assert.Single(new ColumnHeadingCheck().Check(plan));

        Assert.Empty(finding.Rows);
        Assert.Contains("kolom met datum", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Columns_with_headings_are_fine() =>
        Assert.Empty(new ColumnHeadingCheck().Check(Rows));

    [Fact]
    public void A_table_without_headings_is_fine()
    {
        var plan = Rows.WithColumns([new(ColumnRole.Date, ""), new(ColumnRole.Activity, "")]);

        Assert.Empty(new ColumnHeadingCheck().Check(plan));
    }

    [Fact]
    public void A_column_in_which_nothing_stands_is_fine()
    {
        var plan = Rows.WithColumns([
            new(ColumnRole.Date, "Datum"),
            new(ColumnRole.Activity, "Activiteit"),
            new(ColumnRole.Communication, ""),
        ]);

        Assert.Empty(new ColumnHeadingCheck().Check(plan));
    }
}
