using Tijdpad.Checks.Law;

namespace Tijdpad.Core.Tests.Checks.Law;

public sealed class JointBudgetCheckTests
{
    private static readonly JointBudgetCheck Check = new();

    private static readonly DateOnly January = new(2024, 1, 9);

    [Fact]
    public void A_draft_budget_less_than_twelve_weeks_before_the_board_is_reported()
    {
        var finding = Assert.Single(
            Check.Check(
                """
                12 april 2024 | Ontwerpbegroting 2025 verzenden aan de raden
                21 juni 2024 | Termijn voor zienswijzen sluit
                4 juli 2024 | Begroting 2025 vaststellen in algemeen bestuur
                """,
                January
            )
        );

        Assert.Equal([1, 2, 3], finding.Rows);
        Assert.Contains("83 dagen", finding.Message, StringComparison.Ordinal);
        Assert.Contains("do 11 apr 2024", finding.Repair, StringComparison.Ordinal);
    }

    [Fact]
    public void Frames_after_april_and_a_budget_after_the_summer_are_reported()
    {
        var findings = Check.Check(
            """
            14 mei 2024 | Kadernota 2025 van het dagelijks bestuur naar de raden
            16 september 2024 | Begroting 2025 vaststellen in algemeen bestuur
            20 september 2024 | Vastgestelde begroting naar Gedeputeerde Staten
            """,
            January
        );

        Assert.Equal([1, 3], findings.SelectMany(finding => finding.Rows));
    }

    [Theory]
    [InlineData(
        "5 april 2024 | Ontwerpbegroting 2025 verzenden aan de raden\n4 juli 2024 | Begroting 2025 vaststellen in algemeen bestuur"
    )]
    [InlineData("uiterlijk 30 april 2024 | Kadernota 2025 van het dagelijks bestuur naar de raden")]
    [InlineData(
        "14 mei 2024 | Kadernota 2025 naar de raad\n8 november 2024 | Begroting vaststellen in de raad"
    )]
    public void Terms_that_are_kept_and_budgets_of_one_municipality_are_fine(string lines) =>
        Assert.Empty(Check.Check(lines, January));
}
