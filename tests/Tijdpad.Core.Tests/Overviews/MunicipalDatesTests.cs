using CsCheck;
using Tijdpad.Core.Tests.Checks;
using Tijdpad.Core.Tests.Plans;
using Tijdpad.Overviews;
using Tijdpad.Plans;

namespace Tijdpad.Core.Tests.Overviews;

public sealed class MunicipalDatesTests
{
    private static readonly DateOnly Today = new(2017, 3, 14);

    private static readonly Plan Plan = TestPlan.Of(
        """
        @ Leiden, Leiderdorp, Oegstgeest
        21/3 | Bespreking in de drie colleges
        uiterlijk 22/3 | Verzending koersnota aan de drie raden
        mei | Bespreking in raad | 16/5: raad Leiden;n.t.b. raad Oegstgeest
        23/5 | Raad Leiden
        24/5 | Raad Leiden en raad Leiderdorp
        10/1 geweest | Bespreking in de drie raden
        4/7 | Stuurgroep
        """
    );

    [Fact]
    public void A_row_of_each_municipality_tells_for_each_what_is_known()
    {
        var dates = MunicipalDates.Of(Plan);

        Assert.Equal(["Leiden", "Leiderdorp", "Oegstgeest"], dates.Municipalities);
        Assert.Equal([1, 3, 5, 6], dates.Rows.Select(row => row.Row));
        Assert.Equal(
            ["3 van 3", "1 van 3", "2 van 2", "3 van 3"],
            dates.Rows.Select(r => r.Totals)
        );
        Assert.Equal(
            [MunicipalState.Known, MunicipalState.Missing, MunicipalState.Missing],
            dates.Rows[1].Cells.Select(cell => cell.State)
        );
        Assert.Equal("16/5", dates.Rows[1].Cells[0].Text);
    }

    [Fact]
    public void A_day_of_the_row_is_the_day_of_all() =>
        Assert.All(
            MunicipalDates.Of(Plan).Rows[0].Cells,
            cell => Assert.Equal((MunicipalState.Shared, "21/3"), (cell.State, cell.Text))
        );

    [Fact]
    public void Who_has_to_tell_something_is_asked_in_a_sentence()
    {
        var missing = MunicipalDates.Of(Plan).Missing(Plan, Today);

        Assert.Equal(["Leiderdorp", "Oegstgeest"], missing.Select(one => one.Municipality));
        Assert.Equal(
            "Op welke dag is “Bespreking in raad” in Leiderdorp (rij 3, nu “mei”)? "
                + "Ervoor komt “Verzending koersnota aan de drie raden” (uiterlijk 22/3), erna “Raad Leiden” (23/5).",
            Assert.Single(missing[0].Dates).Sentence
        );
    }

    [Fact]
    public void Rows_that_are_over_are_not_asked_for() =>
        Assert.Empty(MunicipalDates.Of(Plan).Missing(Plan, new(2018, 1, 1)));

    [Fact]
    public void Municipalities_that_are_counted_but_not_named_count_too()
    {
        var plan = TestPlan.Of(
            "@ Leiden, Leiderdorp\n21/3 | Bespreking in de vijf colleges\nmei | Raad | 16/5: raad Leiden"
        );

        var dates = MunicipalDates.Of(plan);

        Assert.Equal(3, dates.Unnamed);
        Assert.Equal(["5 van 5", "1 van 5"], dates.Rows.Select(row => row.Totals));
    }

    [Fact]
    public void A_deadline_for_the_sender_is_asked_of_nobody() =>
        Assert.Empty(
            MunicipalDates
                .Of(TestPlan.Of("@ Leiden, Leiderdorp\nuiterlijk 30/4 | Kadernota naar de raden"))
                .Rows
        );

    [Fact]
    public void A_plan_without_municipalities_asks_nobody() =>
        Assert.Empty(MunicipalDates.Of(TestPlan.Of("mei | Bespreking in de raden")).Rows);

    [Fact]
    public void Of_no_plan_more_dates_are_known_than_there_are_municipalities() =>
        PlanGen.Plan.Sample(plan =>
        {
            var dates = MunicipalDates.Of(plan);
            Assert.All(dates.Rows, row => Assert.InRange(row.Known, 0, row.Total));
            Assert.All(
                dates.Rows,
                row => Assert.Equal(dates.Municipalities.Count, row.Cells.Count)
            );
            Assert.All(dates.Missing(plan, Today), one => Assert.NotEmpty(one.Dates));
        });
}
